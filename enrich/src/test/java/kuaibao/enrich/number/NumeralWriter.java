package kuaibao.enrich.number;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes numbers in every script that the reader must understand. */
final class NumeralWriter {
    private static final String CHINESE = "零一二三四五六七八九";
    private static final String[] SMALL = {"", "十", "百", "千"};

    private NumeralWriter() {}

    /** 1234567 as 1,234,567. */
    static String separated(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String fullWidth(String arabic) {
        StringBuilder wide = new StringBuilder();
        arabic.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    /** 30500 as 三万零五百. */
    static String chinese(long value) {
        if (value == 0) {
            return "零";
        }
        String text = sections(value);
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static String sections(long value) {
        if (value >= 100_000_000L) {
            return sections(value / 100_000_000L) + "亿" + below(value % 100_000_000L, 10_000_000L);
        }
        if (value >= 10_000L) {
            return section(value / 10_000L) + "万" + below(value % 10_000L, 1_000L);
        }
        return section(value);
    }

    private static String below(long rest, long full) {
        if (rest == 0) {
            return "";
        }
        return rest < full ? "零" + sections(rest) : sections(rest);
    }

    private static String section(long value) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = (int) (value / (long) Math.pow(10, power) % 10);
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            text.append(CHINESE.charAt(digit)).append(SMALL[power]);
        }
        return text.toString();
    }

    /** 15.8 as 十五点八. */
    static String chineseDecimal(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.");
        return chinese(Long.parseLong(parts[0])) + (parts.length > 1 ? "点" + digits(parts[1], '零') : "");
    }

    /** 2023 as 二〇二三. */
    static String digits(String arabic, char zero) {
        StringBuilder text = new StringBuilder();
        arabic.chars().forEach(c -> text.append(c == '0' ? zero : CHINESE.charAt(c - '0')));
        return text.toString();
    }

    /** 120000000 as 1亿2000万: Arabic sections with scale words. */
    static String mixed(long value) {
        long hundredMillions = value / 100_000_000L;
        long tenThousands = value % 100_000_000L / 10_000L;
        String text = hundredMillions > 0 ? hundredMillions + "亿" : "";
        return tenThousands > 0 ? text + tenThousands + "万" : text;
    }
}
