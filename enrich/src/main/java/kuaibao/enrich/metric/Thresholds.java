package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.number.ChineseNumber;

/**
 * Tells the quantities that only describe what another one counts: 5亿元以上 in {@code 5亿元以上项目7个} and in {@code 7个5亿元以上项目}.
 */
final class Thresholds {
    private static final WordList FIRMS = new WordList(List.of("企业", "项目", "单位", "公司", "主体", "家庭"));

    private final WordList verbs;

    Thresholds(Vocabulary vocabulary) {
        verbs = vocabulary.list("verb");
    }

    List<Quantity> without(String text, List<Quantity> quantities) {
        List<Quantity> kept = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            boolean describesNext =
                    i + 1 < quantities.size() && describes(text, quantities.get(i), quantities.get(i + 1));
            boolean describesLast = i > 0 && isDescribed(quantities.get(i - 1), quantities.get(i));
            boolean ofRate = i + 1 < quantities.size() && isOfRate(text, quantities.get(i), quantities.get(i + 1));
            boolean passed = describesNext || describesLast || ofRate;
            if (!passed && !isClass(text, quantities.get(i)) && !isOfFirms(text, quantities.get(i))) {
                kept.add(quantities.get(i));
            }
        }
        return kept;
    }

    private boolean describes(String text, Quantity threshold, Quantity count) {
        if (threshold.comparator() == Comparator.EQUAL || !count.unit().counts() || isCountOfMany(threshold)) {
            return false;
        }
        String between = text.substring(threshold.end(), count.begin());
        boolean cut = between.chars().anyMatch(c -> Clauses.isMark((char) c) || c == '、' || c == '和');
        return !between.isBlank() && !cut && verbs.lengthAt(between, 0) == 0;
    }

    /** {@code 通达20多个国家100余个城市} counts both. */
    private static boolean isCountOfMany(Quantity quantity) {
        return quantity.unit().counts()
                && quantity.end() == quantity.unitEnd()
                && quantity.begin() == quantity.numberBegin();
    }

    private static boolean isDescribed(Quantity count, Quantity threshold) {
        return count.unit().counts() && threshold.comparator() != Comparator.EQUAL && count.end() == threshold.begin();
    }

    /** {@code 500万元以上固定资产投资增长22%}. */
    private static boolean isOfRate(String text, Quantity threshold, Quantity rate) {
        if (threshold.comparator() != Comparator.GREATER_OR_EQUAL || rate.unit().kind() != Unit.Kind.SHARE) {
            return false;
        }
        String between = text.substring(threshold.end(), rate.begin());
        return threshold.unit().kind() == Unit.Kind.MONEY
                && between.length() > 2
                && between.chars().noneMatch(c -> Clauses.isMark((char) c) || c == '、');
    }

    /** {@code 年出口额500万美元以上的企业}: which firms are meant. */
    private static boolean isOfFirms(String text, Quantity threshold) {
        int end = Clauses.end(text, threshold.end(), text.length());
        boolean of = threshold.comparator() == Comparator.GREATER_OR_EQUAL && text.startsWith("的", threshold.end());
        return of && FIRMS.lengthBefore(text, threshold.end(), end) > 0;
    }

    /** {@code 亿元以上项目} without a count is a class of things. */
    private static boolean isClass(String text, Quantity quantity) {
        return quantity.notation() == ChineseNumber.Notation.BARE_SCALE && text.startsWith("以上", quantity.unitEnd());
    }
}
