package kuaibao.enrich.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered bureaus of the state's building groups: {@code 中铁三局}, in full {@code 中铁三局集团有限公司}. */
final class NumberedBureaus {
    private static final Pattern BUREAU = Pattern.compile("(中建|中铁|中交|中水|中国水电|中国电建|中铁建|中冶)([一二三四五六七八九十]{1,3})(?:局|冶)$");

    private NumberedBureaus() {}

    /** The bureau whose name ends here. */
    static Optional<Found> at(Passage passage, int end) {
        if (passage.at(end - 1) != '局') {
            return Optional.empty();
        }
        int from = Math.max(0, end - 9);
        Matcher matcher = BUREAU.matcher(passage.text().substring(from, end));
        return matcher.find()
                ? Optional.of(new Found(new Stretch(passage, from + matcher.start(), end), "numbered bureau", 0.95))
                : Optional.empty();
    }

    /** The full name of the bureau that the name is, or of the one that it begins with. */
    static Optional<String> fullName(String name) {
        boolean may = name.endsWith("局") || name.endsWith("冶");
        Matcher matcher = BUREAU.matcher(may ? name : "");
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(2);
        return Optional.of(
                switch (matcher.group(1)) {
                    case "中建" -> "中国建筑第" + number + "工程局有限公司";
                    case "中铁" -> "中铁" + number + "局集团有限公司";
                    case "中交" -> "中交第" + number + "航务工程局有限公司";
                    default -> "中国水利水电第" + number + "工程局有限公司";
                });
    }
}
