package kuaibao.ingest.page.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.source.TextPageWriter;

/**
 * Takes the marks out of one line: {@code **重点**}, {@code [全文](c1.html)}, {@code ![图说](a.jpg)}, {@code \*}, named
 * spaces. What has no partner is no mark: *ST青江 keeps its star. One walk along the line, whatever it holds.
 */
final class Inline {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|~>";
    private static final String MARKS = "*_~`";
    private static final int LONGEST_MARK = 3;
    private static final int LONGEST_TARGET = 2000;
    private static final int LONGEST_REFERENCE = 8;
    private static final Map<String, String> REFERENCES = Map.of(
            "&amp;",
            "&",
            "&lt;",
            "<",
            "&gt;",
            ">",
            "&quot;",
            "\"",
            "&nbsp;",
            "\u00A0",
            "&ensp;",
            "\u2002",
            "&emsp;",
            "\u2003",
            "&middot;",
            "·",
            "&#160;",
            "\u00A0",
            "&#12288;",
            "\u3000");
    private static final List<String> BREAKS = List.of("<br>", "<br/>", "<br />");

    private final Line line;
    private final BitSet dropped = new BitSet();
    private final Map<Integer, String> replaced = new HashMap<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final List<Line> captions = new ArrayList<>();
    private int nextClose = -1;

    private Inline(Line line) {
        this.line = line;
    }

    /** Writes a line without its marks, and tells the captions of the pictures in it. */
    static List<Line> write(Line line, TextPageWriter out) {
        Inline inline = new Inline(line);
        for (int at = 0; at < line.length(); ) {
            at = inline.take(at);
        }
        inline.write(out);
        return inline.captions;
    }

    /** Reads what stands here, and says where to go on. */
    private int take(int at) {
        char c = line.at(at);
        if (c == '\\' && ESCAPABLE.indexOf(line.at(at + 1)) >= 0 && at + 1 < line.length()) {
            dropped.set(at);
            return at + 2;
        }
        if (MARKS.indexOf(c) >= 0) {
            return takeMark(at, c);
        }
        return switch (c) {
            case '[' -> {
                brackets.push(at);
                yield at + 1;
            }
            case ']' -> takeLink(at);
            case '&' -> takeReference(at);
            case '<' -> takeBreak(at);
            default -> at + 1;
        };
    }

    private int takeMark(int at, char c) {
        int end = at;
        while (line.at(end) == c && end < line.length()) {
            end++;
        }
        int size = end - at;
        boolean mark = size <= LONGEST_MARK && (c != '~' || size == 2);
        String key = String.valueOf(c).repeat(Math.min(size, LONGEST_MARK));
        char before = at == 0 ? '\0' : line.at(at - 1);
        char behind = line.at(end);
        if (mark && opened.containsKey(key) && closes(c, size, before, behind)) {
            int open = opened.remove(key);
            dropped.set(open, open + size);
            dropped.set(at, end);
        } else if (mark && opens(c, size, before, behind)) {
            opened.put(key, at);
        }
        return end;
    }

    private static boolean opens(char c, int size, char before, char behind) {
        boolean inWord = isWord(before) && (c == '_' || (size == 1 && isWord(behind)));
        return behind != '\0' && (c == '`' || (!Letters.isBlank(behind) && !inWord));
    }

    private static boolean closes(char c, int size, char before, char behind) {
        boolean inWord = isWord(behind) && (c == '_' || size == 1);
        return c == '`' || (!Letters.isBlank(before) && !inWord);
    }

    private static boolean isWord(char c) {
        return Letters.isLatin(c) || (c >= '0' && c <= '9');
    }

    /** {@code [words](target)}: the words stay, of a picture as a line of their own. */
    private int takeLink(int at) {
        if (brackets.isEmpty()) {
            return at + 1;
        }
        int open = brackets.pop();
        int close = line.at(at + 1) == '(' ? close(at + 2) : -1;
        if (close < 0 || !isTarget(at + 2, close)) {
            return at + 1;
        }
        if (open > 0 && line.at(open - 1) == '!') {
            dropped.set(open - 1, close + 1);
            Line caption = line.to(at).from(open + 1);
            if (caption.text().chars().anyMatch(c -> Letters.isHan((char) c))) {
                captions.add(caption);
            }
        } else {
            dropped.set(open);
            dropped.set(at, close + 1);
        }
        return close + 1;
    }

    private int close(int from) {
        if (nextClose < from && nextClose != Integer.MAX_VALUE) {
            int found = line.source().indexOf(')', line.begin() + from);
            nextClose = found < 0 || found >= line.end() ? Integer.MAX_VALUE : found - line.begin();
        }
        return nextClose - from > LONGEST_TARGET ? -1 : nextClose;
    }

    /** An address, and perhaps a title in quotes behind it: 见[本报](第二版) links nowhere. */
    private boolean isTarget(int from, int to) {
        boolean address = false;
        for (int at = from; at < to; at++) {
            char c = line.at(at);
            if (Letters.isBlank(c)) {
                return address && at + 1 < to && "\"'".indexOf(line.at(at + 1)) >= 0;
            }
            address |= "/.#:".indexOf(c) >= 0;
        }
        return address;
    }

    private int takeReference(int at) {
        int semicolon = at + 1;
        while (semicolon < at + LONGEST_REFERENCE + 1 && line.at(semicolon) != ';' && semicolon < line.length()) {
            semicolon++;
        }
        String printed = line.source().substring(line.begin() + at, Math.min(line.end(), line.begin() + semicolon + 1));
        return REFERENCES.containsKey(printed) ? replace(at, printed, REFERENCES.get(printed)) : at + 1;
    }

    private int takeBreak(int at) {
        for (String form : BREAKS) {
            if (line.source().regionMatches(true, line.begin() + at, form, 0, form.length())) {
                return replace(at, form, "\n");
            }
        }
        return at + 1;
    }

    private int replace(int at, String printed, String meaning) {
        replaced.put(at, meaning);
        dropped.set(at + 1, at + printed.length());
        return at + printed.length();
    }

    private void write(TextPageWriter out) {
        int at = 0;
        while (at < line.length()) {
            String meaning = replaced.get(at);
            if (meaning != null) {
                int end = dropped.nextClearBit(at + 1);
                out.replace(line.begin() + at, line.begin() + end, meaning);
                at = end;
            } else if (dropped.get(at)) {
                at = dropped.nextClearBit(at);
            } else {
                at = copy(at, out);
            }
        }
    }

    private int copy(int at, TextPageWriter out) {
        int next = dropped.nextSetBit(at);
        int end = next < 0 ? line.length() : Math.min(next, line.length());
        int stop = at;
        while (stop < end && !replaced.containsKey(stop)) {
            stop++;
        }
        out.copy(line.begin() + at, line.begin() + stop);
        return stop;
    }
}
