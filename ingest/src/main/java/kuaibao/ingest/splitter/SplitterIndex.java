package kuaibao.ingest.splitter;

import java.util.Optional;
import kuaibao.ingest.intake.IntakeUnavailableException;
import kuaibao.ingest.intake.KnownArticle;
import kuaibao.ingest.intake.PageHistory;
import kuaibao.ingest.intake.PageIndex;
import kuaibao.runtime.streams.StreamsPart;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** What the splitter's stores say, for the intake; of the partitions that this instance has. */
public final class SplitterIndex implements PageIndex {
    private final StreamsPart splitter;
    private final Backlog backlog;

    /** Asks the stores of {@link SplitterTopology}, run by this part, once it has read its backlog. */
    public SplitterIndex(StreamsPart splitter, Backlog backlog) {
        this.splitter = splitter;
        this.backlog = backlog;
    }

    @Override
    public PageHistory history(String id) {
        return this.<PageHistory>find(SplitterTopology.KNOWN_PAGES, id).orElse(PageHistory.NONE);
    }

    @Override
    public Optional<KnownArticle> article(String id) {
        return this.<ArticleState>find(SplitterTopology.KNOWN_ARTICLES, id).map(state -> state.known(id));
    }

    private <V> Optional<V> find(String store, String id) {
        try {
            ReadOnlyKeyValueStore<String, V> values = splitter.store(store);
            backlog.requireRead();
            return Optional.ofNullable(values.get(id));
        } catch (InvalidStateStoreException away) {
            throw new IntakeUnavailableException(
                    "what is known already cannot be looked up now: " + away.getMessage(), away);
        }
    }
}
