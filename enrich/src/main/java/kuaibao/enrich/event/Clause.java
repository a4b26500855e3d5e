package kuaibao.enrich.event;

/** Where the clause around a place of a sentence begins and ends. Commas in quotation marks and brackets part none. */
final class Clause {
    private static final String MARKS = "，。；：！？";
    private static final String OPENING = "“《（‘";
    private static final String CLOSING = "”》）’";
    private static final int LONGEST = 90;

    private Clause() {}

    /** Most characters are, and no mark is. */
    private static boolean isHan(char character) {
        return character >= '\u4e00' && character <= '\u9fff';
    }

    /** Behind the last comma or the like before the place. */
    static int begin(String text, int at) {
        int begin = at;
        while (begin > Math.max(0, at - LONGEST)
                && (isHan(text.charAt(begin - 1)) || MARKS.indexOf(text.charAt(begin - 1)) < 0)) {
            begin--;
        }
        return begin;
    }

    /** Where the clause that the place stands in ends. */
    static int end(String text, int at) {
        int depth = 0;
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = at; i < limit; i++) {
            char character = text.charAt(i);
            if (isHan(character)) {
                continue;
            }
            if (OPENING.indexOf(character) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(character) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && MARKS.indexOf(character) >= 0) {
                return i;
            }
        }
        return limit;
    }

    /** Whether the place stands between quotation marks or in the title of a book. */
    static boolean isQuoted(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
            char character = text.charAt(i);
            if (isHan(character)) {
                continue;
            }
            if (CLOSING.indexOf(character) >= 0 && character != '）') {
                return false;
            }
            if (OPENING.indexOf(character) >= 0 && character != '（') {
                return true;
            }
        }
        return false;
    }
}
