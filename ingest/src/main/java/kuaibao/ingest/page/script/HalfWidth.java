package kuaibao.ingest.page.script;

/**
 * Folds full-width forms to ASCII, one character for one, so that offsets stay: （记者　甲） becomes (记者 甲). Chinese full
 * stops and quotes are left.
 */
public final class HalfWidth {

    /** How far the full-width forms stand behind what they are forms of. */
    private static final int FROM_ASCII = 0xFEE0;

    private HalfWidth() {}

    public static String of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isWide(text.charAt(i))) {
                return folded(text, i);
            }
        }
        return text;
    }

    private static String folded(String text, int first) {
        char[] folded = text.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = of(folded[i]);
        }
        return new String(folded);
    }

    private static boolean isWide(char c) {
        return c <= '\u3000' ? c == '\u3000' || c == '\u00A0' : c >= '\uFF01' && c <= '\uFF5E';
    }

    public static char of(char c) {
        if (c == '\u3000' || c == '\u00A0') {
            return ' ';
        }
        return (char) (c - (fullWidth(c) & FROM_ASCII));
    }

    /** All bits if the character is a full-width form of ASCII, else none. No branch: half of a page's marks are wide. */
    private static int fullWidth(char c) {
        return (('\uFF00' - c) & (c - '\uFF5F')) >> 31;
    }
}
