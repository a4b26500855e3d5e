package kuaibao.ingest.intake;

import java.nio.ByteBuffer;
import kuaibao.schemas.record.PageSource;

/**
 * A page as a sender hands it over.
 *
 * @param name what the sender calls it, such as a file's name
 * @param content the bytes, from the buffer's position to its limit
 * @param told what the sender says about it
 * @param source the way that it came
 */
public record IncomingPage(String name, ByteBuffer content, PageDetails told, PageSource source) {
    public IncomingPage {
        content = content.asReadOnlyBuffer();
    }

    /** A copy of the bytes. */
    byte[] bytes() {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }
}
