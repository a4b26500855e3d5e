package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/**
 * Years of the old calendar, which come again after sixty years: 甲辰龙年 · 农历壬寅年 · 癸卯年新春. Bare 甲午年 stands in history
 * books too and says nothing.
 */
final class StemYear {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
    private static final int ROUND = 60;
    /** A year of 甲子. */
    private static final int FIRST = 1984;

    private StemYear() {}

    /** What stands at a 年 of the text. */
    static Optional<YearClaim> at(String text, int sign) {
        if (sign < 2) {
            return Optional.empty();
        }
        boolean animal = sign > 2 && ANIMALS.indexOf(text.charAt(sign - 1)) >= 0;
        int branchAt = animal ? sign - 2 : sign - 1;
        int branch = BRANCHES.indexOf(text.charAt(branchAt));
        int stem = branch < 0 ? -1 : STEMS.indexOf(text.charAt(branchAt - 1));
        boolean ofToday = animal || text.startsWith("农历", branchAt - 3) || isFeast(text, sign + 1);
        return stem < 0 || stem % 2 != branch % 2 || !ofToday || text.startsWith("腊月", sign + 1)
                ? Optional.empty()
                : Optional.of(claim(text.substring(branchAt - 1, sign + 1), stem, branch));
    }

    private static boolean isFeast(String text, int at) {
        return text.startsWith("春节", at) || text.startsWith("新春", at) || text.startsWith("元宵", at);
    }

    /** The one year of the round whose stem and branch both fit. */
    private static YearClaim claim(String words, int stem, int branch) {
        int place = Math.floorMod(6 * stem - 5 * branch, ROUND);
        return new YearClaim(Stand.NOW, Kind.NAMED, FIRST + place, words);
    }
}
