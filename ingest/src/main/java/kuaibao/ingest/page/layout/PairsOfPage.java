package kuaibao.ingest.page.layout;

import java.util.HashSet;
import java.util.Set;

/** The pairs of neighbouring characters on a page: 推|进 is likely one word where the page has 推进 elsewhere. */
final class PairsOfPage {

    private static final int ENOUGH = 200_000;

    private final Set<Integer> pairs = new HashSet<>();

    PairsOfPage(String page) {
        int end = Math.min(ENOUGH, page.length());
        for (int i = 1; i < end; i++) {
            pairs.add(pair(page.charAt(i - 1), page.charAt(i)));
        }
    }

    boolean hold(char first, char second) {
        return pairs.contains(pair(first, second));
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }
}
