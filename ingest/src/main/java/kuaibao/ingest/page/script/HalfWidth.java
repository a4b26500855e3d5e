package kuaibao.ingest.page.script;

/**
 * Folds full-width forms to ASCII, one character for one, so that offsets stay: （记者　甲） becomes (记者 甲). Chinese full
 * stops and quotes are left.
 */
public final class HalfWidth {

    private HalfWidth() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                return folded(text, i);
            }
        }
        return text;
    }

    private static String folded(String text, int first) {
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }
}
