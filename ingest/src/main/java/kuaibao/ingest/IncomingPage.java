package kuaibao.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import kuaibao.schemas.record.PageSource;

/**
 * A page as a sender hands it over.
 *
 * @param name what the sender calls it, such as a file's name
 * @param content the bytes, from the buffer's position to its limit
 * @param publication the paper's name
 * @param published the day of issue
 * @param edition the page's number within the issue
 * @param charset the character set that the sender declares
 */
public record IncomingPage(
        String name,
        ByteBuffer content,
        Optional<String> publication,
        Optional<LocalDate> published,
        Optional<String> edition,
        Optional<Charset> charset,
        PageSource source) {
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
