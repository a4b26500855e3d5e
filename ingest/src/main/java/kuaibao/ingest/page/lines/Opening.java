package kuaibao.ingest.page.lines;

import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.script.Words;

/** How strongly a paragraph's first words say that a report begins here. */
public enum Opening {
    /** 本报讯 */
    MARKER,
    /** 5月6日,… · 近日,… · 昨日,… */
    DAY,
    NONE;

    /** So many of a text's first characters tell how it opens. */
    public static final int WINDOW = DatelineReader.WINDOW;

    /** A text's opening lies within so many characters, with what must follow it. */
    public static final int LONGEST = 80;

    private static final int LONGEST_DAY = 40;
    private static final String MARKS = "□■◎○●△▲◆◇";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?![上下][午半]|晚|中午|凌晨)|近日|日前|昨日|昨天|昨晚|记者(?:昨日|日前|近日|从[^。]{2,20}获悉))");

    /** Whether a text that begins so may open with a day or, behind a mark, with a byline. */
    static boolean mayBegin(char first) {
        return mayBeDay(first) || (first < '\u3000' && MARKS.indexOf(first) >= 0);
    }

    private static boolean mayBeDay(char first) {
        return "近日昨记".indexOf(first) >= 0 || Character.isDigit(first);
    }

    public static Opening of(String line) {
        if (DatelineReader.opens(line)) {
            return MARKER;
        }
        if (line.isEmpty() || !mayBeDay(line.charAt(0))) {
            return NONE;
        }
        String head = Words.head(line, LONGEST_DAY);
        return DAY_FIRST.matcher(head).lookingAt() ? DAY : NONE;
    }
}
