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

    /** Goes to the next match. */
    boolean find() {
        for (int at = nextYear(from); at >= 0; at = nextYear(at + 1)) {
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

    private int nextYear(int begin) {
        for (int at = begin; at + FIGURES <= text.length(); at++) {
            if (isYear(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isYear(int at) {
        char first = text.charAt(at);
        boolean century = (first == '2' && text.charAt(at + 1) == '0') || (first == '1' && text.charAt(at + 1) == '9');
        return century && isFigure(at + 2) && isFigure(at + FIGURES - 1);
    }

    private boolean isFigure(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
