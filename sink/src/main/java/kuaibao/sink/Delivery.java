package kuaibao.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.RegistryUnavailableException;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.sink.PendingRecord.Bad;
import kuaibao.sink.PendingRecord.Documented;
import kuaibao.sink.PendingRecord.Done;
import kuaibao.sink.PendingRecord.Read;
import kuaibao.sink.PendingRecord.Unread;
import kuaibao.sink.document.ArticleDocuments;
import kuaibao.sink.document.Document;
import kuaibao.sink.document.FactSlots;
import kuaibao.sink.store.BulkOutcome;
import kuaibao.sink.store.BulkOutcome.AlreadyNewer;
import kuaibao.sink.store.BulkOutcome.Refused;
import kuaibao.sink.store.BulkOutcome.TryLater;
import kuaibao.sink.store.ElasticsearchStore;
import kuaibao.sink.store.StoreUnavailableException;

/**
 * Brings records as far as the servers allow: read, made into documents, written, or buried as dead letters. What could
 * not be finished is left where it stands, to be taken up by the next attempt.
 */
final class Delivery {
    private final RecordReader reader;
    private final ArticleDocuments documents;
    private final ElasticsearchStore store;
    private final Burial burial;
    private final SinkServers servers;
    private final SinkMetrics metrics;

    Delivery(
            RecordReader reader,
            ArticleDocuments documents,
            ElasticsearchStore store,
            Burial burial,
            SinkServers servers,
            SinkMetrics metrics) {
        this.reader = reader;
        this.documents = documents;
        this.store = store;
        this.burial = burial;
        this.servers = servers;
        this.metrics = metrics;
    }

    /** One attempt for all that is open, in the records' order. */
    void attempt(List<PendingRecord> open) {
        read(open);
        makeDocuments(open);
        write(open);
        burial.bury(open);
    }

    private void read(List<PendingRecord> open) {
        for (PendingRecord pending : open) {
            if (pending.stage() instanceof Unread) {
                try {
                    pending.moveTo(reader.read(pending.record()));
                    servers.registry().up();
                } catch (RegistryUnavailableException problem) {
                    // The records behind it need the same registry: asking for each would only take time.
                    servers.registry().down(String.valueOf(problem.getMessage()));
                    return;
                }
            }
        }
    }

    private void makeDocuments(List<PendingRecord> open) {
        Set<String> ids = open.stream()
                .filter(pending -> pending.stage() instanceof Read)
                .map(pending -> ((Read) pending.stage()).article().getId())
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        try {
            Map<String, FactSlots> slots = new HashMap<>(store.factSlots(ids));
            open.forEach(pending -> makeDocuments(pending, slots));
        } catch (StoreUnavailableException problem) {
            servers.elasticsearch().down(String.valueOf(problem.getMessage()));
        }
    }

    private void makeDocuments(PendingRecord pending, Map<String, FactSlots> slots) {
        if (pending.stage() instanceof Read read) {
            EnrichedArticle article = read.article();
            FactSlots earlier = slots.getOrDefault(article.getId(), FactSlots.NONE);
            try {
                List<Document> made = documents.of(article, earlier);
                pending.moveTo(new Documented(article.getPipelineVersion(), made, false));
                // Two revisions of one article may come in one batch.
                slots.put(article.getId(), ArticleDocuments.slots(article, earlier));
            } catch (RuntimeException problem) {
                pending.moveTo(new Bad(FailureClass.PROCESSING, article.getPipelineVersion(), problem));
            }
        }
    }

    private void write(List<PendingRecord> open) {
        List<Document> all = new ArrayList<>();
        for (PendingRecord pending : open) {
            if (pending.stage() instanceof Documented documented) {
                all.addAll(documented.left());
            }
        }
        if (all.isEmpty()) {
            return;
        }
        List<BulkOutcome> outcomes = store.write(all);
        tellHealth(outcomes);
        int begin = 0;
        for (PendingRecord pending : open) {
            if (pending.stage() instanceof Documented documented) {
                int end = begin + documented.left().size();
                judge(pending, documented, outcomes.subList(begin, end));
                begin = end;
            }
        }
    }

    private void tellHealth(List<BulkOutcome> outcomes) {
        Optional<String> reason = outcomes.stream()
                .filter(TryLater.class::isInstance)
                .map(outcome -> ((TryLater) outcome).reason())
                .findFirst();
        reason.ifPresentOrElse(
                servers.elasticsearch()::down, () -> servers.elasticsearch().up());
    }

    private void judge(PendingRecord pending, Documented documented, List<BulkOutcome> outcomes) {
        List<Document> left = new ArrayList<>();
        boolean newer = documented.newer();
        for (int index = 0; index < outcomes.size(); index++) {
            Document document = documented.left().get(index);
            BulkOutcome outcome = outcomes.get(index);
            if (outcome instanceof Refused refused) {
                RefusedDocumentException problem = new RefusedDocumentException(document.id(), refused.reason());
                pending.moveTo(new Bad(refused.failureClass(), documented.pipelineVersion(), problem));
                return;
            }
            if (outcome instanceof TryLater) {
                left.add(document);
            }
            newer |= outcome instanceof AlreadyNewer;
        }
        if (left.isEmpty()) {
            finish(pending, newer);
        } else {
            pending.moveTo(new Documented(documented.pipelineVersion(), left, newer));
        }
    }

    private void finish(PendingRecord pending, boolean newer) {
        pending.moveTo(new Done());
        if (newer) {
            metrics.alreadyNewer();
        } else {
            metrics.stored();
        }
    }
}
