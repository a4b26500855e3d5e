package kuaibao.ingest.page.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the matches of a pattern that begins with a year of this or the last century: the same ones as {@link
 * Matcher#find()} finds, but only where such a year stands is the pattern tried.
 */
final class YearMatcher {

    private static final int FIGURES = 4;

    private final String text;
    private final Matcher matcher;
    private int from;

    /** @param pattern must not match anywhere but at a year's first figure; it may look behind */
    YearMatcher(Pattern pattern, String text) {
        this.text = text;
        this.matcher = pattern.matcher(text).useTransparentBounds(true);
    }

    /** Whether the text has any such year. */
    static boolean hasYear(String text) {
        return nextYear(text, 0) >= 0;
    }

    /** Goes to the next match. */
    boolean find() {
        for (int at = nextYear(text, from); at >= 0; at = nextYear(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                from = matcher.end();
                return true;
            }
        }
        from = text.length();
        return false;
    }

    /** The match that {@link #find()} went to. */
    Matcher match() {
        return matcher;
    }

    private static int nextYear(String text, int begin) {
        for (int at = begin; at + FIGURES <= text.length(); at++) {
            if (isCentury(text.charAt(at)) && isYear(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isCentury(char first) {
        return first == '2' || first == '1';
    }

    private static boolean isYear(String text, int at) {
        char first = text.charAt(at);
        boolean century = (first == '2' && text.charAt(at + 1) == '0') || (first == '1' && text.charAt(at + 1) == '9');
        return century && isFigure(text.charAt(at + 2)) && isFigure(text.charAt(at + FIGURES - 1));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
