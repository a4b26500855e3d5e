package kuaibao.ingest.page.script;

/**
 * Folds full-width forms to ASCII, one character for one, so that offsets stay: （记者　甲） becomes (记者 甲). Chinese full
 * stops and quotes are left.
 */
public final class HalfWidth {

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
        if (!isWide(c)) {
            return c;
        }
        return c >= '\uFF01' ? (char) (c - 0xFEE0) : ' ';
    }
}
