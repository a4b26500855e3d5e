package kuaibao.ingest.splitter;

import java.nio.charset.StandardCharsets;
import kuaibao.ingest.intake.PageEntry;
import kuaibao.ingest.intake.PageHistory;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Hands the level of a page's revision on to where its articles are counted, in a header of the internal topic. */
final class RevisionLevel {
    private static final String HEADER = "revision-level";

    private RevisionLevel() {}

    /** See {@link ArticleOrder}. */
    static long of(PageEntry entry, PageHistory known) {
        return switch (entry.kind()) {
            case GIVEN, WITHDRAWAL -> entry.revision();
            case ASSIGNED -> known.givenBelow(entry.revision()).orElse(1);
        };
    }

    static void put(Headers headers, long level) {
        headers.remove(HEADER).add(HEADER, Long.toString(level).getBytes(StandardCharsets.UTF_8));
    }

    /** The level, which is then no longer among the headers. */
    static long take(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        headers.remove(HEADER);
        return header == null ? 1 : Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
    }
}
