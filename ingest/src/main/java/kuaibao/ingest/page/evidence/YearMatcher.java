package kuaibao.ingest.page.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;

/**
 * Finds the matches of a pattern that begins with a year of this or the last century: the same ones as {@link
 * Matcher#find()} finds, but only where such a year stands is the pattern tried.
 */
final class YearMatcher {

    private static final int FIGURES = 4;

    private final String text;
    private final Matcher matcher;
    private final Optional<Cues> cues;
    private final int window;
    private int from;

    /** @param pattern must not match anywhere but at a year's first figure; it may look behind */
    YearMatcher(Pattern pattern, String text) {
        this(pattern, text, Optional.empty(), 0);
    }

    /** One that tries the pattern only where one of the cues stands in the window behind the year's first figure. */
    YearMatcher(Pattern pattern, String text, Cues cues, int window) {
        this(pattern, text, Optional.of(cues), window);
    }

    private YearMatcher(Pattern pattern, String text, Optional<Cues> cues, int window) {
        this.text = text;
        this.matcher = pattern.matcher(text).useTransparentBounds(true);
        this.cues = cues;
        this.window = window;
    }

    /** Whether the text has any such year. */
    static boolean hasYear(String text) {
        return nextYear(text, 0) >= 0;
    }

    /** Goes to the next match. */
    boolean find() {
        for (int at = nextYear(text, from); at >= 0; at = nextYear(text, at + 1)) {
            if (mayMatch(at) && matcher.region(at, text.length()).lookingAt()) {
                from = matcher.end();
                return true;
            }
        }
        from = text.length();
        return false;
    }

    private boolean mayMatch(int at) {
        return cues.isEmpty() || cues.get().in(text, at, at + window);
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
