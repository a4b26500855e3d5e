package kuaibao.ingest.page.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Bytes read in one encoding.
 *
 * @param text up to the first byte that is not in the encoding
 * @param error the offset of that byte
 */
record Attempt(String text, OptionalLong error) {

    /** What stands for bytes that are not in the encoding, and may be printed on a page as well. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Reads the bytes from an offset on. */
    static Attempt at(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, from, bytes.length - from, charset);
            return text.indexOf(REPLACEMENT) < 0
                    ? new Attempt(text, OptionalLong.empty())
                    : strictly(bytes, from, charset);
        }
        return strictly(bytes, from, charset);
    }

    /** Reads up to the first byte that is not in the encoding: slower than a text that replaces such bytes. */
    private static Attempt strictly(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        OptionalLong error = result.isError() ? OptionalLong.of(in.position()) : OptionalLong.empty();
        return new Attempt(out.flip().toString(), error);
    }
}
