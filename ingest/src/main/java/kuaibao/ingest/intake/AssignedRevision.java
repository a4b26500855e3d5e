package kuaibao.ingest.intake;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Marks a page's record whose revision the intake has counted, since the sender left it out. Such a page is never in
 * conflict with another, and never brings a withdrawn article back.
 */
public final class AssignedRevision {
    /** The header's name. */
    public static final String HEADER = "revision-by";

    private static final String INTAKE = "intake";

    private AssignedRevision() {}

    static void mark(Headers headers) {
        headers.add(HEADER, INTAKE.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether these are the headers of such a page. */
    public static boolean isMarked(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        return header != null
                && header.value() != null
                && INTAKE.equals(new String(header.value(), StandardCharsets.UTF_8));
    }
}
