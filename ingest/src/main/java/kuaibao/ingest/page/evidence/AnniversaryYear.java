package kuaibao.ingest.page.evidence;

import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/** Years told by the count since what began in a year that everybody knows: 新中国成立70周年 · 建党一百周年. */
final class AnniversaryYear {

    private static final List<Born> BORN = List.of(
            new Born(1949, List.of("新中国成立", "中华人民共和国成立", "建国", "新中国")),
            new Born(1921, List.of("中国共产党成立", "中国共产党建党", "建党", "党成立")),
            new Born(1978, List.of("改革开放")),
            new Born(1927, List.of("中国人民解放军建军", "建军", "南昌起义")),
            new Born(1922, List.of("共青团成立", "共产主义青年团成立", "建团")),
            new Born(1919, List.of("五四运动")),
            new Born(1911, List.of("辛亥革命")),
            new Born(1945, List.of("抗战胜利", "抗日战争胜利", "反法西斯战争胜利")),
            new Born(1936, List.of("长征胜利")),
            new Born(1997, List.of("香港回归", "香港回归祖国", "重庆直辖")),
            new Born(1999, List.of("澳门回归", "澳门回归祖国")),
            new Born(1950, List.of("抗美援朝出国作战", "入朝作战")),
            new Born(1990, List.of("浦东开发开放")),
            new Born(1980, List.of("经济特区建立", "经济特区成立")),
            new Born(1988, List.of("海南建省")));
    private static final int LONGEST_COUNT = 4;
    private static final int HUNDRED = 100;

    private AnniversaryYear() {}

    /** What stands at a 年 of the text. */
    static Optional<YearClaim> at(String text, int sign) {
        return sign > 0 && text.charAt(sign - 1) == '周' ? anniversary(text, sign - 1) : Optional.empty();
    }

    /** The count before 周年, and before it what began. */
    private static Optional<YearClaim> anniversary(String text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_COUNT && isCount(text.charAt(from - 1))) {
            from--;
        }
        int count = count(text, from, end);
        for (Born born : count == 0 ? List.<Born>of() : BORN) {
            for (String name : born.names()) {
                if (text.startsWith(name, from - name.length())) {
                    String words = text.substring(from - name.length(), end + 2);
                    return Optional.of(new YearClaim(Stand.NOW, Kind.ANNIVERSARY, born.year() + count, words));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCount(char c) {
        return DateTail.isNumeral(c) || c == '百';
    }

    private static int count(String text, int from, int end) {
        boolean hundreds = from < end && text.charAt(end - 1) == '百';
        int count = DateTail.number(text, from, hundreds ? end - 1 : end);
        return hundreds ? Math.max(1, count) * HUNDRED : count;
    }

    /** What began in a year, and how it is called before the count. */
    private record Born(int year, List<String> names) {}
}
