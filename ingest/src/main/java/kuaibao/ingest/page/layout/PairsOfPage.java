package kuaibao.ingest.page.layout;

/**
 * The pairs of neighbouring characters on a page: 推|进 is likely one word where the page has 推进 elsewhere. The first few
 * questions are answered by a search; who asks more often gets a table, so that no page makes the questions costly.
 */
final class PairsOfPage {

    private static final int ENOUGH = 200_000;
    private static final int SEARCHES = 8;
    private static final int SMALLEST = 16;

    private final String page;
    private int[] table = {};
    private int asked;

    PairsOfPage(String page) {
        this.page = page.length() > ENOUGH ? page.substring(0, ENOUGH) : page;
    }

    boolean hold(char first, char second) {
        asked++;
        if (asked <= SEARCHES) {
            return page.contains(String.valueOf(new char[] {first, second}));
        }
        if (table.length == 0) {
            fill();
        }
        int pair = pair(first, second);
        return pair != 0 && table[slot(pair)] == pair;
    }

    /** A hash table of the pairs themselves, open and never more than half full. */
    private void fill() {
        table = new int[Integer.highestOneBit(Math.max(SMALLEST, page.length())) * 4];
        for (int i = 1; i < page.length(); i++) {
            int pair = pair(page.charAt(i - 1), page.charAt(i));
            table[slot(pair)] = pair;
        }
    }

    /** The pair's place, or the free one (0, which no visible pair is) where it would stand. */
    private int slot(int pair) {
        int slot = (pair * 0x9E3779B9) >>> 8 & table.length - 1;
        while (table[slot] != 0 && table[slot] != pair) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }
}
