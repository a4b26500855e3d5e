package kuaibao.ingest.page.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Counts bytes up to a character of a decoded document.
 *
 * @param mark how many bytes a byte order mark took
 */
record ByteOffsets(String source, Charset charset, int mark) {

    static ByteOffsets of(String source, Charset charset, byte[] bytes) {
        int size = charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
        boolean marked = bytes.length >= size && new String(bytes, 0, size, charset).equals("\uFEFF");
        return new ByteOffsets(source, charset, marked ? size : 0);
    }

    long of(int character) {
        return (long) mark + source.substring(0, character).getBytes(charset).length;
    }
}
