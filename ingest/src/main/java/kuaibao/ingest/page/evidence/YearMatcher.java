package kuaibao.ingest.page.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of a pattern that begins with a year of this or the last century: the same ones as {@link
 * Matcher#find()} finds, but only where such a year stands is the pattern tried.
 */
final class YearMatcher {

    private static final int FIGURES = 4;
    private static final int[] NONE = {};

    private final String text;
    private final int[] years;
    private final Pattern pattern;
    private final Optional<Cues> cues;
    private final int window;
    private int next;
    private @Nullable Matcher matcher;

    /** @param pattern must not match anywhere but at a year's first figure; it may look behind */
    YearMatcher(Pattern pattern, String text) {
        this(pattern, text, years(text));
    }

    /** One for a text whose years are known. */
    YearMatcher(Pattern pattern, String text, int[] years) {
        this(pattern, text, years, Optional.empty(), 0);
    }

    /** One that tries the pattern only where one of the cues stands in the window behind the year's first figure. */
    YearMatcher(Pattern pattern, String text, int[] years, Cues cues, int window) {
        this(pattern, text, years, Optional.of(cues), window);
    }

    private YearMatcher(Pattern pattern, String text, int[] years, Optional<Cues> cues, int window) {
        this.text = text;
        this.years = years;
        this.pattern = pattern;
        this.cues = cues;
        this.window = window;
    }

    /** Where the years of a text begin. */
    static int[] years(String text) {
        int[] years = NONE;
        int found = 0;
        for (int at = 0; at + FIGURES <= text.length(); at++) {
            char first = text.charAt(at);
            if ((first == '2' || first == '1') && isYear(text, at)) {
                years = found == years.length ? Arrays.copyOf(years, found * 2 + FIGURES) : years;
                years[found++] = at;
            }
        }
        return Arrays.copyOf(years, found);
    }

    /** Goes to the next match. */
    boolean find() {
        while (next < years.length) {
            int at = years[next++];
            if (mayMatch(at) && match().region(at, text.length()).lookingAt()) {
                skipTo(match().end());
                return true;
            }
        }
        return false;
    }

    private void skipTo(int end) {
        while (next < years.length && years[next] < end) {
            next++;
        }
    }

    private boolean mayMatch(int at) {
        return cues.isEmpty() || cues.get().in(text, at, at + window);
    }

    /** The match that {@link #find()} went to. Made when first needed: most texts have no year. */
    Matcher match() {
        if (matcher == null) {
            matcher = pattern.matcher(text).useTransparentBounds(true);
        }
        return matcher;
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
