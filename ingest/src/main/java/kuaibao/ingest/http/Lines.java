package kuaibao.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line; of a line that is too long it keeps nothing. Lines end with a line feed. */
final class Lines {
    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;

    Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line, without its end; empty behind the last one. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = lineFeed();
            tooLong |= line.size() + (end - from) > longest;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, from, end - from);
            }
            boolean complete = end < to;
            from = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        return any ? Optional.of(new Line(line.toByteArray(), tooLong)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, stream.read(buffer));
        return to > 0;
    }

    private int lineFeed() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** One line. */
    static final class Line {
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(byte[] bytes, boolean tooLong) {
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** What it holds; nothing if it was too long. */
        byte[] bytes() {
            return bytes;
        }

        boolean isTooLong() {
            return tooLong;
        }

        /** Whether there is nothing but white space in it. */
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }
}
