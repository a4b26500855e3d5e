package kuaibao.ingest.page.script;

/** Years written in characters, as figures: 二〇一九年 and 二○一九年 become 2019年, one figure for one character. */
public final class YearFigures {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "〇○零Ｏ0";
    private static final int FIGURES = 4;

    private YearFigures() {}

    /** The same text, as long as it was. */
    public static String of(String text) {
        int at = next(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder figures = new StringBuilder(text);
        for (; at >= 0; at = next(text, at + FIGURES)) {
            for (int i = at; i < at + FIGURES; i++) {
                figures.setCharAt(i, (char) ('0' + digit(text.charAt(i))));
            }
        }
        return figures.toString();
    }

    /** The year whose four characters stand at an offset, of this or the last century: 二〇一九 · 一九九八; 0 if there is none. */
    public static int year(String text, int at) {
        boolean century = (text.charAt(at) == '二' && ZEROS.indexOf(text.charAt(at + 1)) >= 0)
                || (text.charAt(at) == '一' && text.charAt(at + 1) == '九');
        int tens = century ? digit(text.charAt(at + 2)) : -1;
        int ones = century ? digit(text.charAt(at + FIGURES - 1)) : -1;
        return tens < 0 || ones < 0 ? 0 : (text.charAt(at) == '二' ? 2000 : 1900) + tens * 10 + ones;
    }

    /** Where the next such year begins: its second character is a zero, which hardly any other text has behind 二. */
    private static int next(String text, int from) {
        int at = text.indexOf('二', from);
        while (at >= 0 && !isYear(text, at)) {
            at = text.indexOf('二', at + 1);
        }
        return at;
    }

    private static boolean isYear(String text, int at) {
        return at + FIGURES < text.length()
                && ZEROS.indexOf(text.charAt(at + 1)) >= 0
                && digit(text.charAt(at + 2)) >= 0
                && digit(text.charAt(at + FIGURES - 1)) >= 0
                && text.charAt(at + FIGURES) == '年';
    }

    private static int digit(char c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }
}
