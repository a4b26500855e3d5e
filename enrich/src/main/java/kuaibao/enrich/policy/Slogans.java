package kuaibao.enrich.policy;

/**
 * The form of slogans that no list can hold, since every place coins its own: a numeral, 个 or 大, and a noun, all in
 * quotation marks. {@code 推进“三个一批”，落实“五大行动”}.
 */
final class Slogans {
    private static final String OPENING = "“‘「『";
    private static final String CLOSING = "”’」』";
    private static final String NUMERALS = "一二两三四五六七八九十百千";
    private static final String MEASURES = "个大";
    private static final int LONGEST = 10;
    private static final int SHORTEST_NOUN = 2;

    private Slogans() {}

    /** Where the slogan ends that begins here, just behind an opening mark; -1 if none does. */
    static int end(String text, int begin) {
        if (begin == 0 || OPENING.indexOf(text.charAt(begin - 1)) < 0) {
            return -1;
        }
        int measure = begin;
        while (measure < text.length() && measure < begin + 2 && NUMERALS.indexOf(text.charAt(measure)) >= 0) {
            measure++;
        }
        if (measure == begin || measure >= text.length() || MEASURES.indexOf(text.charAt(measure)) < 0) {
            return -1;
        }
        int end = measure + 1;
        while (end < text.length() && end < begin + LONGEST && isHan(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
        return closed && end - measure > SHORTEST_NOUN ? end : -1;
    }

    private static boolean isHan(char character) {
        return character >= '\u4e00' && character <= '\u9fff';
    }
}
