package kuaibao.standalone.entities;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream in UTF-8, none longer than allowed: all that is there already, before more is waited for. Bytes
 * that are not UTF-8 are read as U+FFFD. A line ends with LF or CR LF; the last one may lack its end.
 */
final class Lines {
    private static final int CHUNK = 1 << 16;
    /** No character takes more bytes in UTF-8. */
    private static final int BYTES_OF_CHARACTER = 4;

    private final InputStream input;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private boolean overflown;
    private boolean ended;
    private long number;

    /** Reads lines of at most {@code longest} characters. */
    Lines(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** The next line, if all of it has been read already. */
    Optional<Line> next() {
        for (int i = position; i < limit; i++) {
            if (chunk[i] == '\n') {
                keep(i);
                position = i + 1;
                return Optional.of(line());
            }
        }
        keep(limit);
        position = limit;
        return ended && begun.size() > 0 ? Optional.of(line()) : Optional.empty();
    }

    /** Reads on, waiting if need be; false once there is nothing more to come, and then {@link #next} gives the last line. */
    boolean read() throws IOException {
        position = 0;
        limit = Math.max(0, input.read(chunk));
        ended = limit == 0;
        return !ended;
    }

    private void keep(int end) {
        if (begun.size() + end - position > (long) longest * BYTES_OF_CHARACTER) {
            overflown = true;
        }
        if (!overflown) {
            begun.write(chunk, position, end - position);
        }
    }

    private Line line() {
        number++;
        String text = withoutReturn(begun.toString(StandardCharsets.UTF_8));
        boolean tooLong = overflown || text.codePointCount(0, text.length()) > longest;
        overflown = false;
        if (begun.size() > CHUNK) {
            begun = new ByteArrayOutputStream();
        } else {
            begun.reset();
        }
        return new Line(number, tooLong ? "" : text, tooLong);
    }

    private static String withoutReturn(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
