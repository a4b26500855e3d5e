package kuaibao.ingest.page.lines;

import java.util.Set;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Letters;

/** Whether a line could be a heading by its looks: short, without a full stop, with its brackets and quotes closed. */
public final class HeadingShape {

    private static final int LONGEST = 64;
    private static final int LONGEST_PART = 34;
    private static final int LONGEST_WITH_COMMA = 40;
    private static final String NEVER_LAST = ",、:;。(“《【—-的和与在及将把被是从向为";
    private static final String NEVER_FIRST = ",、:;。)”》】.%!?";
    private static final Set<String> PAIRS = Set.of("()", "“”", "《》", "【】");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern SENTENCE_OPENING = Pattern.compile(
            "(?:近日|日前|据|目前|同时|此外|其中|会上|随后|下一步|近年来|截至|活动中|会议指出|记者|笔者|\\d{1,2}月\\d{1,2}日|\\d{1,2}日[上下]午|“?[^”]{1,30}[。!?]).*");

    private HeadingShape() {}

    /** Whether the line may be a heading, whatever stands around it. */
    public static boolean fits(String printed) {
        if (printed.length() < 2 || printed.length() > LONGEST) {
            return false;
        }
        String text = HalfWidth.of(printed).strip();
        return fitsEnds(text) && fitsInside(text);
    }

    /** Whether it begins as a sentence of the body begins: 据了解 · 近日 · 6日上午. */
    public static boolean opensSentence(String printed) {
        return SENTENCE_OPENING.matcher(HalfWidth.of(printed)).matches();
    }

    private static boolean fitsEnds(String text) {
        return NEVER_LAST.indexOf(text.charAt(text.length() - 1)) < 0 && NEVER_FIRST.indexOf(text.charAt(0)) < 0;
    }

    private static boolean fitsInside(String text) {
        boolean comma = text.indexOf(',') >= 0;
        return text.indexOf('。') < 0
                && text.indexOf(';') < 0
                && (!comma || text.length() <= LONGEST_WITH_COMMA)
                && longestPart(text) <= LONGEST_PART
                && text.chars().anyMatch(c -> Letters.isHan((char) c) || Letters.isLatin((char) c))
                && PAIRS.stream().allMatch(pair -> count(text, pair.charAt(0)) == count(text, pair.charAt(1)));
    }

    private static int longestPart(String text) {
        return SPACE.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
