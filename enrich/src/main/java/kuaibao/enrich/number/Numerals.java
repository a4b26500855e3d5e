package kuaibao.enrich.number;

/** The characters that numbers are written with. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private Numerals() {}

    /** The value of a half- or full-width Arabic digit, or -1. */
    static int arabic(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** The value of a Chinese digit (两 is 2, 〇 and 零 are 0), or -1. */
    static int chinese(char c) {
        if (c == '〇' || c == '○') {
            return 0;
        }
        if (c == '两' || c == '兩') {
            return 2;
        }
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? digit : FORMAL_DIGITS.indexOf(c);
    }

    /** The power of ten of 十, 百 or 千, or 0. */
    static int smallPower(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            default -> 0;
        };
    }

    /** The power of ten of 万 or 亿, or 0. */
    static int largePower(char c) {
        return switch (c) {
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> 0;
        };
    }
}
