package kuaibao.ingest.page.lines;

import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Letters;

/** Whether a line could be a heading by its looks: short, without a full stop, with its brackets and quotes closed. */
public final class HeadingShape {

    private static final int LONGEST = 64;
    private static final int LONGEST_PART = 34;
    private static final int LONGEST_WITH_COMMA = 40;
    private static final String NEVER_LAST = ",、:;。(“《【—-的和与在及将把被是从向为";
    private static final String NEVER_FIRST = ",、:;。)”》】.%!?";
    private static final String PAIRS = "()“”《》【】";
    private static final Cues END = Cues.ofCharacters("。!?");
    private static final Pattern SENTENCE_OPENING = Pattern.compile(
            "(?:近日|日前|据|目前|同时|此外|其中|会上|随后|下一步|近年来|截至|活动中|会议指出|记者|笔者|\\d{1,2}月\\d{1,2}日|\\d{1,2}日[上下]午|“?[^”]{1,30}[。!?]).*");

    private HeadingShape() {}

    /** Whether the line may be a heading, whatever stands around it. */
    public static boolean fits(String line) {
        if (line.length() < 2 || line.length() > LONGEST) {
            return false;
        }
        String text = line.strip();
        return fitsEnds(text) && fitsInside(text);
    }

    /** Whether a piece may be one; a long piece is not even cut out of its page. */
    public static boolean fits(String page, Piece piece) {
        return piece.length() <= LONGEST && fits(piece.in(page));
    }

    /** Whether it begins as a sentence of the body begins: 据了解 · 近日 · 6日上午. */
    public static boolean opensSentence(String line) {
        return SENTENCE_OPENING.matcher(line).matches();
    }

    /** Whether all of it is one question or exclamation, as a headline's line may be: 喝出陈年味? */
    public static boolean asks(String line) {
        char last = line.charAt(line.length() - 1);
        return (last == '?' || last == '!') && END.first(line, 0) == line.length() - 1 && line.indexOf(',') < 0;
    }

    private static boolean fitsEnds(String text) {
        return NEVER_LAST.indexOf(text.charAt(text.length() - 1)) < 0 && NEVER_FIRST.indexOf(text.charAt(0)) < 0;
    }

    private static boolean fitsInside(String text) {
        int part = 0;
        boolean comma = false;
        boolean letters = false;
        int[] pairs = new int[PAIRS.length()];
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            part = isSpace(c) ? 0 : part + 1;
            if (c == '。' || c == ';' || part > LONGEST_PART) {
                return false;
            }
            comma |= c == ',';
            letters |= Letters.isHan(c) || Letters.isLatin(c);
            int pair = c < '\u4E00' ? PAIRS.indexOf(c) : -1;
            if (pair >= 0) {
                pairs[pair]++;
            }
        }
        return letters && (!comma || text.length() <= LONGEST_WITH_COMMA) && closed(pairs);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean closed(int[] pairs) {
        for (int open = 0; open < pairs.length; open += 2) {
            if (pairs[open] != pairs[open + 1]) {
                return false;
            }
        }
        return true;
    }
}
