package kuaibao.ingest.page.evidence;

import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/** A congress that is looked forward to in its own year: 喜迎党的二十大 · 党的二十大即将召开. It is held each fifth year. */
final class CongressYear {

    private static final List<String> ORDINALS = List.of("十六", "十七", "十八", "十九", "二十一", "二十");
    private static final List<Integer> YEARS = List.of(2002, 2007, 2012, 2017, 2027, 2022);
    private static final int LONGEST_WELCOME = 8;

    private CongressYear() {}

    static Optional<YearClaim> in(String text) {
        for (String name : List.of("党的", "中国共产党第")) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Optional<YearClaim> claim = at(text, at, at + name.length());
                if (claim.isPresent()) {
                    return claim;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<YearClaim> at(String text, int at, int ordinal) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            int end = ordinal + ORDINALS.get(i).length();
            boolean congress = text.startsWith(ORDINALS.get(i), ordinal)
                    && (text.startsWith("大", end) || text.startsWith("次全国代表大会", end));
            if (congress && isToCome(text, at, end)) {
                return Optional.of(new YearClaim(
                        Stand.NOW, Kind.NAMED, YEARS.get(i), text.substring(Math.max(0, at - 2), end + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isToCome(String text, int at, int end) {
        String before = text.substring(Math.max(0, at - LONGEST_WELCOME), at);
        int behind = text.startsWith("大", end) ? end + 1 : end + "次全国代表大会".length();
        return before.endsWith("喜迎")
                || before.endsWith("迎接")
                || before.endsWith("献礼")
                || text.startsWith("即将", behind)
                || text.startsWith("召开之年", behind);
    }
}
