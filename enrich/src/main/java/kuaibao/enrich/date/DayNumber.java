package kuaibao.enrich.date;

/** A month, day or year as dates write it: {@code 7}, {@code 07}, {@code 七}, {@code 二十三}, {@code 二〇二三}. */
final class DayNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    private DayNumber() {}

    /** The number, or -1 if the text is none. */
    static int of(String text) {
        if (text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return ofDigits(text);
        }
        int tens = ten == 0 ? 1 : ofDigits(text.substring(0, ten));
        int ones = ten == text.length() - 1 ? 0 : ofDigits(text.substring(ten + 1));
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    private static int ofDigits(String text) {
        int number = 0;
        for (char character : text.replace('零', '〇').replace('○', '〇').toCharArray()) {
            int digit = DIGITS.indexOf(character);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
