package kuaibao.ingest.page.script;

/** Questions about single characters. */
public final class Letters {

    private static final String CLOSERS = "”’」』\"'》〉)]】〕";

    private Letters() {}

    /** A Chinese character; each half of a pair beyond the basic plane counts, so that a name in rare characters holds. */
    public static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\u3400' && c <= '\u4DBF')
                || c == '〇'
                || (c >= '\uF900' && c <= '\uFAFF')
                || Character.isSurrogate(c);
    }

    public static boolean isHan(String text) {
        int at = 0;
        while (at < text.length() && isHan(text.charAt(at))) {
            at++;
        }
        return at > 0 && at == text.length();
    }

    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
    }

    /** White space, and whatever prints nothing: zero-width marks, soft hyphens, byte order marks, control characters. */
    public static boolean isBlank(char c) {
        if (c >= '\u3001' && c < '\uFE00') {
            return false;
        }
        return c <= ' ' || c == '\u3000' || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** Prints nothing and has no width. */
    public static boolean isInvisible(char c) {
        if (c < '\u007F') {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r';
        }
        return c <= '\u206F' ? isInvisibleMark(c) : c == '\uFEFF';
    }

    private static boolean isInvisibleMark(char c) {
        return c <= '\u009F'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c >= '\u2060'
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\u180E';
    }

    /** Ends a line on some system or other. */
    public static boolean isLineEnd(char c) {
        return c <= '\u2029' && isLowLineEnd(c);
    }

    private static boolean isLowLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    public static boolean isTerminal(char c) {
        return c == '。' || c == '!' || c == '?' || c == '…';
    }

    /** Closes a quotation or a bracket; expects half width. */
    public static boolean isCloser(char c) {
        return c < '\u4E00' && CLOSERS.indexOf(c) >= 0;
    }
}
