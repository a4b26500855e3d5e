package kuaibao.ingest.splitter;

import java.util.Optional;
import kuaibao.ingest.intake.AssignedRevision;
import kuaibao.ingest.intake.PageEntry;
import kuaibao.ingest.intake.PageEntry.Kind;
import kuaibao.ingest.intake.PageFingerprint;
import kuaibao.ingest.intake.PageHistory;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.Page;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Whether a page is a new one under its id. */
final class PageJudge {
    private final PageHistory known;

    PageJudge(PageHistory known) {
        this.known = known;
    }

    /**
     * How the page is to be written down; empty where it is known, and nothing is to be done. The very record that is
     * known may be read again, and so may a dead letter that was written back: both are split again.
     *
     * @throws UnreadableRecordException if other content is known under the same id and revision
     */
    Optional<PageEntry> judge(Record<String, Page> record, Optional<RecordMetadata> position) {
        PageEntry entry = entry(record, position);
        Optional<PageEntry> same = same(entry);
        if (same.isPresent()) {
            boolean again = same.get().isAt(entry.partition(), entry.offset())
                    || record.headers().lastHeader(DeadLetterHeaders.ATTEMPT) != null;
            return same.filter(written -> again);
        }
        Optional<PageEntry> other = known.ofRevision(entry.revision());
        if (other.isEmpty()) {
            return Optional.of(entry);
        }
        if (entry.kind() == Kind.ASSIGNED) {
            return Optional.of(of(entry, known.nextRevision()));
        }
        throw new UnreadableRecordException(
                FailureClass.REVISION_CONFLICT,
                "revision " + entry.revision() + " of " + record.key() + " is known with the SHA-256 "
                        + other.get().sha256() + ", got " + entry.sha256());
    }

    private Optional<PageEntry> same(PageEntry entry) {
        return entry.kind() == Kind.ASSIGNED
                ? known.ofContent(entry.sha256())
                : known.ofRevision(entry.revision())
                        .filter(there -> there.sha256().equals(entry.sha256()));
    }

    private static PageEntry entry(Record<String, Page> record, Optional<RecordMetadata> position) {
        Page page = record.value();
        return new PageEntry(
                page.getRevision(),
                PageFingerprint.of(page),
                kind(record),
                position.map(RecordMetadata::partition).orElse(-1),
                position.map(RecordMetadata::offset).orElse(-1L));
    }

    private static Kind kind(Record<String, Page> record) {
        if (record.value().getRetraction() != null) {
            return Kind.WITHDRAWAL;
        }
        return AssignedRevision.isMarked(record.headers()) ? Kind.ASSIGNED : Kind.GIVEN;
    }

    private static PageEntry of(PageEntry entry, long revision) {
        return new PageEntry(revision, entry.sha256(), entry.kind(), entry.partition(), entry.offset());
    }
}
