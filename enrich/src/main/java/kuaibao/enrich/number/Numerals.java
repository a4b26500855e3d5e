package kuaibao.enrich.number;

/** The characters that numbers are written with. */
final class Numerals {
    private Numerals() {}

    /** Whether a number can begin with the character; most characters of a text begin none. */
    static boolean mayBegin(char c) {
        return arabic(c) >= 0 || smallPower(c) > 0 || largePower(c) > 0 || chinese(c) >= 0;
    }

    /** The value of a half- or full-width Arabic digit, or -1. */
    static int arabic(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** The value of a Chinese digit (两 is 2, 〇 and 零 are 0), or -1. */
    static int chinese(char c) {
        return switch (c) {
            case '〇', '○', '零' -> 0;
            case '一', '壹' -> 1;
            case '两', '兩', '二', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
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
