package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.number.ChineseNumber;

/**
 * Tells the quantities that only describe what another one counts: 5亿元以上 in {@code 5亿元以上项目7个} and in
 * {@code 7个5亿元以上项目}.
 */
final class Thresholds {
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
            if (!describesNext && !describesLast && !isClass(text, quantities.get(i))) {
                kept.add(quantities.get(i));
            }
        }
        return kept;
    }

    private boolean describes(String text, Quantity threshold, Quantity count) {
        if (threshold.comparator() == Comparator.EQUAL || !count.unit().counts()) {
            return false;
        }
        String between = text.substring(threshold.end(), count.begin());
        boolean cut = between.chars().anyMatch(c -> Clauses.isMark((char) c) || c == '、' || c == '和');
        return !between.isBlank() && !cut && verbs.lengthAt(between, 0) == 0;
    }

    private static boolean isDescribed(Quantity count, Quantity threshold) {
        return count.unit().counts() && threshold.comparator() != Comparator.EQUAL && count.end() == threshold.begin();
    }

    /** {@code 亿元以上项目} without a count is a class of things. */
    private static boolean isClass(String text, Quantity quantity) {
        return quantity.notation() == ChineseNumber.Notation.BARE_SCALE && text.startsWith("以上", quantity.unitEnd());
    }
}
