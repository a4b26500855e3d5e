package kuaibao.ingest.page.script;

import java.util.Arrays;

/**
 * A text without the characters that print nothing (zero-width marks, soft hyphens, controls of writing direction, NUL),
 * so that 记\u200B者 is found where 记者 is looked for; and where each of the others stands in the text as it came. Line
 * ends stay.
 */
public final class VisibleText {

    /** From here on nothing but the mark prints nothing. */
    private static final char IDEOGRAPHS = '\u3000';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final int[] offsets;

    private VisibleText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    public static VisibleText of(String printed) {
        int first = firstInvisible(printed);
        return first == printed.length() ? new VisibleText(printed, new int[0]) : without(printed, first);
    }

    private static int firstInvisible(String printed) {
        int length = printed.length();
        for (int at = 0; at < length; at++) {
            char c = printed.charAt(at);
            if (c < IDEOGRAPHS ? isTakenOut(c) : c == BYTE_ORDER_MARK) {
                return at;
            }
        }
        return length;
    }

    private static VisibleText without(String printed, int first) {
        StringBuilder text = new StringBuilder(printed.length()).append(printed, 0, first);
        int[] offsets = new int[printed.length()];
        for (int at = 0; at < first; at++) {
            offsets[at] = at;
        }
        for (int at = first; at < printed.length(); at++) {
            if (!isTakenOut(printed.charAt(at))) {
                offsets[text.length()] = at;
                text.append(printed.charAt(at));
            }
        }
        return new VisibleText(text.toString(), offsets);
    }

    private static boolean isTakenOut(char c) {
        return Letters.isInvisible(c) && !Letters.isLineEnd(c);
    }

    public String text() {
        return text;
    }

    /** How many characters of {@link #text()} stand before this place in the text as it came. */
    public int visible(int printed) {
        if (offsets.length == 0) {
            return printed;
        }
        int found = Arrays.binarySearch(offsets, 0, text.length(), printed);
        return found >= 0 ? found : -found - 1;
    }

    /** Where the character at this place of {@link #text()} stands in the text as it came. */
    public int offset(int visible) {
        return offsets.length == 0 ? visible : offsets[visible];
    }
}
