package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/** A year and the years gone since: 五年前,这里是荒滩。2012年起… · 1996年,他进厂当学徒。23年来…. */
final class ElapsedYear {

    private static final int NEAR = 64;
    private static final int MOST = 70;
    private static final int ROUND = 10;

    private ElapsedYear() {}

    /** What a count of years that ends at a 年 says beside a year that the text names nearby. */
    static Optional<YearClaim> at(String text, int sign) {
        boolean ago = text.startsWith("前,", sign + 1);
        boolean since = text.startsWith("来", sign + 1) || text.startsWith("间", sign + 1);
        return ago || since ? counted(text, sign, ago) : Optional.empty();
    }

    private static Optional<YearClaim> counted(String text, int sign, boolean ago) {
        int from = sign;
        while (from > 0 && sign - from < 3 && DateTail.isNumeral(text.charAt(from - 1))) {
            from--;
        }
        int count = DateTail.number(text, from, sign);
        if (count % ROUND == 0 || count > MOST || isVague(text, from)) {
            return Optional.empty();
        }
        return ago ? behind(text, sign, count) : before(text, from, count);
    }

    /** 近三年来, 连续5年来 and 十几年来 count nothing exactly, nor do 十年 and 50年. */
    private static boolean isVague(String text, int from) {
        return from > 0 && "近数连续几第余多每过前后".indexOf(text.charAt(from - 1)) >= 0;
    }

    /** 五年前,…2012年起. */
    private static Optional<YearClaim> behind(String text, int sign, int count) {
        String behind = text.substring(sign, Math.min(text.length(), sign + NEAR));
        return YearScan.of(behind).stream()
                .findFirst()
                .filter(year -> year.dated() && year.follows("起", ",", "开始"))
                .map(year -> new YearClaim(
                        Stand.NOW,
                        Kind.ELAPSED,
                        year.year() + count,
                        text.charAt(sign - 1) + behind.substring(0, year.end())));
    }

    /** 1996年,…23年来: no other 年 between. */
    private static Optional<YearClaim> before(String text, int from, int count) {
        String before = text.substring(Math.max(0, from - NEAR), from);
        return YearScan.of(before).stream()
                .filter(year -> year.dated() && before.indexOf('年', year.end()) < 0)
                .findFirst()
                .map(year -> new YearClaim(
                        Stand.NOW, Kind.ELAPSED, year.year() + count, before.substring(year.at()) + count + "年来"));
    }
}
