package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/** Years told by their place in a five-year plan: “十四五”开局之年 · “十三五”规划收官之年 · “十四五”规划的第二年. */
final class PlanYear {

    private static final String ORDINALS = "一二三四五";
    /** The year before the plan that is called 十一五. */
    private static final int BEFORE_FIRST = 2005;

    private static final int TERM = 5;
    private static final int LONGEST = 16;

    private PlanYear() {}

    /** What stands at a 年 of the text. */
    static Optional<YearClaim> at(String text, int sign) {
        char before = sign == 0 ? ' ' : text.charAt(sign - 1);
        return switch (before) {
            case '之' -> turn(text, sign - 1, sign);
            case '局', '官', '步' -> turn(text, sign, sign);
            case '一', '二', '三', '四', '五' -> ordinal(text, sign, ORDINALS.indexOf(before) + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<YearClaim> turn(String text, int end, int sign) {
        boolean opens = ends(text, end, "开局") || ends(text, end, "起步");
        return opens || ends(text, end, "收官") ? claim(text, end, sign, opens ? 1 : TERM) : Optional.empty();
    }

    private static Optional<YearClaim> ordinal(String text, int sign, int count) {
        return ends(text, sign - 1, "第") ? claim(text, sign - 1, sign, count) : Optional.empty();
    }

    private static Optional<YearClaim> claim(String text, int end, int sign, int count) {
        int plan = plan(text, end);
        if (plan < 0) {
            return Optional.empty();
        }
        int year = BEFORE_FIRST + TERM * ORDINALS.indexOf(text.charAt(plan + 1)) + count;
        String words = text.substring(Math.max(0, plan - 1), sign + 1);
        return Optional.of(new YearClaim(Stand.NOW, Kind.ANNIVERSARY, year, words));
    }

    /** Where the name of the plan stands shortly before, in the same clause; -1 if it does not. */
    private static int plan(String text, int end) {
        for (int at = end - 1; at >= 0 && at > end - LONGEST && ",。;".indexOf(text.charAt(at)) < 0; at--) {
            boolean named = text.charAt(at) == '十' && text.startsWith("五", at + 2);
            if (named && ORDINALS.indexOf(text.charAt(at + 1)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean ends(String text, int end, String word) {
        return text.startsWith(word, end - word.length());
    }
}
