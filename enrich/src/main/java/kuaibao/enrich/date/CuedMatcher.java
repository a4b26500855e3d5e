package kuaibao.enrich.date;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose every match has a cue soon behind its beginning: 月 in {@code 2023年7月2日}. It is tried only there, and
 * not at every character of a text.
 *
 * @param cues the characters, one of which every match has
 * @param before how many characters of a match may stand before its first cue
 */
record CuedMatcher(Pattern pattern, String cues, int before) {
    /** Tells of every match, in the order of the text; none overlaps another. */
    void each(String text, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= done && cues.indexOf(text.charAt(i)) >= 0) {
                matcher.region(Math.max(done, i - before), text.length());
                done = matches(matcher, i) ? matcher.end() : done;
                if (done > i) {
                    found.accept(matcher);
                }
            }
        }
    }

    /** Whether a match that has the cue begins at or before it. */
    private boolean matches(Matcher matcher, int cue) {
        int last = matcher.regionEnd();
        for (int begin = matcher.regionStart(); begin <= cue; begin++) {
            matcher.region(begin, last);
            if (matcher.lookingAt() && matcher.end() > cue) {
                return true;
            }
        }
        return false;
    }
}
