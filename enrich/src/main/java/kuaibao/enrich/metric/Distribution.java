package kuaibao.enrich.metric;

import java.util.List;
import java.util.regex.Pattern;

/** 各 before a number says it of each thing named: {@code 新建幼儿园、养老院各3所} is three of both. */
final class Distribution {
    private static final Pattern BETWEEN = Pattern.compile("[、和与及]|以及");

    private Distribution() {}

    /** The indicators that a quantity belongs to: one, or as many as are joined before 各. */
    static List<String> indicators(Line line, Quantity quantity, String indicator) {
        if (line.charAt(quantity.begin() - 1) != '各') {
            return List.of(indicator);
        }
        List<String> parts = BETWEEN.splitAsStream(indicator).map(String::strip).toList();
        boolean named = parts.stream().allMatch(part -> part.length() > 1);
        return parts.size() > 1 && named ? parts : List.of(indicator);
    }
}
