package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;

/** Finds whose the figures are that are told by the head: {@code 茶农|人均增收2000元}, {@code 带动茶农80户，户均增收9000元}. */
final class PerHead {
    private static final WordList AVERAGES = new WordList(List.of("人均", "户均", "每人", "每户", "每家", "每名", "每位"));
    /** Statistics of a whole region: {@code 农村居民人均可支配收入}. */
    private static final WordList STATISTICS =
            new WordList(List.of("可支配", "生产总值", "面积", "预期寿命", "消费支出", "公园绿地", "期望寿命"));

    private static final WordList BRINGING = new WordList(List.of("带动", "惠及", "吸纳", "帮助", "培训", "覆盖", "组织"));
    private static final WordList HEADS = new WordList(List.of("户", "人", "名", "家", "位"));
    private static final String PEOPLE = "农户众工女员者手";
    private static final int LONGEST = 8;

    private PerHead() {}

    /** Where those end who have the figure, or {@code begin}. */
    static int end(Line line, int begin, int end) {
        int last = Math.min(end - 2, begin + LONGEST);
        for (int at = begin + 2; at <= last; at++) {
            boolean people = PEOPLE.indexOf(line.charAt(at - 1)) >= 0
                    && AVERAGES.lengthAt(line.text(), at) > 0
                    && !isStatistic(line.text(), at, end);
            if (people) {
                return at;
            }
        }
        return begin;
    }

    private static boolean isStatistic(String text, int begin, int end) {
        return STATISTICS.lastIn(text, begin, end) >= 0;
    }

    private static boolean isThose(String indicator) {
        return !indicator.isEmpty()
                && (PEOPLE.indexOf(indicator.charAt(indicator.length() - 1)) >= 0
                        || indicator.endsWith("企业")
                        || indicator.endsWith("群众")
                        || indicator.endsWith("学生"));
    }

    /** The last ones counted in the sentence that are no part of others. */
    static Optional<String> counted(Indicator indicator, List<Metric> before) {
        String text = indicator.text();
        if (AVERAGES.lengthAt(text, 0) == 0 || isStatistic(text, 0, text.length())) {
            return Optional.empty();
        }
        return before.stream()
                .filter(metric -> HEADS.contains(metric.unit()) && isThose(metric.indicator()))
                .reduce((first, last) -> last)
                .map(metric -> metric.indicator().substring(BRINGING.lengthAt(metric.indicator(), 0)));
    }
}
