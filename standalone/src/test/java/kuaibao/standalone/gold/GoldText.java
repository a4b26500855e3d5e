package kuaibao.standalone.gold;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/** Strings as the contract compares them: after NFKC and without white space. */
final class GoldText {
    private GoldText() {}

    static String normal(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The runs of {@code length} characters; a shorter text is one run. */
    static Set<String> runs(String text, int length) {
        String normal = normal(text);
        Set<String> runs = new HashSet<>();
        for (int begin = 0; begin < Math.max(1, normal.length() - length + 1); begin++) {
            runs.add(normal.substring(begin, Math.min(normal.length(), begin + length)));
        }
        return runs;
    }

    /** Dice's coefficient of the pairs of characters; an indicator or subject agrees from 0.6 on. */
    static double likeness(String one, String other) {
        if (normal(one).isEmpty() || normal(other).isEmpty()) {
            return 0;
        }
        Set<String> ours = runs(one, 2);
        Set<String> theirs = runs(other, 2);
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return 2.0 * both.size() / (ours.size() + theirs.size());
    }
}
