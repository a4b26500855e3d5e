package kuaibao.ingest.page.evidence;

/**
 * A year that a text names: 2019年 · 二〇一九年 · 2019青江马拉松.
 *
 * @param at where its first figure stands
 * @param end the offset behind 年, or behind the figures if no 年 follows
 * @param dated whether 年 follows
 */
record YearMention(String text, int at, int end, int year, boolean dated) {

    /** Whether one of the words stands right before the year. */
    boolean leads(String... words) {
        for (String word : words) {
            if (text.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands right behind the year. */
    boolean follows(String... words) {
        return follows(end, words);
    }

    /** Whether one of the words stands at an offset. */
    boolean follows(int from, String... words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    /** 截至2019年: what is told has come to pass by then. */
    boolean isUntil() {
        return leads("截至", "截止", "截止到", "截止至");
    }

    /** The character before the year; a blank at the text's begin. */
    char before() {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    /** Where the words from an offset on end: at one of the stops, at the text's end or after so many characters. */
    int reach(int from, int most, String stops) {
        int limit = Math.min(text.length(), from + most);
        int to = from;
        while (to < limit && stops.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** Where the clause before the year begins, at most so many characters before it. */
    int clauseBegin(int most) {
        int from = at;
        while (from > 0 && at - from < most && ",。;:!?".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** The words from the year up to an offset. */
    String words(int to) {
        return text.substring(at, Math.min(text.length(), to));
    }

    /** The year with a few words on both sides. */
    String around() {
        return text.substring(Math.max(0, at - 4), Math.min(text.length(), end + 6));
    }
}
