package kuaibao.ingest.page.decoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * A page's characters.
 *
 * @param text without byte order mark, line ends as they were
 * @param charset the encoding that the bytes were read in
 * @param byteOrderMark whether the bytes begin with one
 */
public record DecodedPage(String text, Charset charset, boolean byteOrderMark) {

    /** The bytes that the page was read from. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (byteOrderMark) {
            bytes.writeBytes("\uFEFF".getBytes(charset));
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
