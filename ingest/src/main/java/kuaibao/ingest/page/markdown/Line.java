package kuaibao.ingest.page.markdown;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.script.Letters;

/** A line of the source, without its line end and the white space around it. */
record Line(String source, int begin, int end) {

    /** All lines of a source, whichever system's line ends it has. */
    static List<Line> of(String source) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\n' || (c == '\r' && (at + 1 == source.length() || source.charAt(at + 1) != '\n'))) {
                lines.add(new Line(source, begin, at).trimmed());
                begin = at + 1;
            }
        }
        if (begin < source.length()) {
            lines.add(new Line(source, begin, source.length()).trimmed());
        }
        return lines;
    }

    boolean isBlank() {
        return begin == end;
    }

    String text() {
        return source.substring(begin, end);
    }

    int length() {
        return end - begin;
    }

    boolean startsWith(String words) {
        return length() >= words.length() && source.startsWith(words, begin);
    }

    /** The character at an offset within the line; NUL beyond it. */
    char at(int offset) {
        return offset < length() ? source.charAt(begin + offset) : '\0';
    }

    /** Whether the line has nothing but one character, and that at least so many times. */
    boolean isOnly(char c, int least) {
        if (length() < least) {
            return false;
        }
        for (int at = begin; at < end; at++) {
            if (source.charAt(at) != c) {
                return false;
            }
        }
        return true;
    }

    /** The line without its first characters and the white space behind them. */
    Line from(int offset) {
        return new Line(source, begin + offset, end).trimmed();
    }

    /** The line up to an offset within it. */
    Line to(int offset) {
        return new Line(source, begin, begin + offset).trimmed();
    }

    private Line trimmed() {
        int from = begin;
        int to = end;
        while (from < to && Letters.isBlank(source.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isBlank(source.charAt(to - 1))) {
            to--;
        }
        return new Line(source, from, to);
    }
}
