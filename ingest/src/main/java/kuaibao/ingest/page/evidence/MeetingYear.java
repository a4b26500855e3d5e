package kuaibao.ingest.page.evidence;

import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/** Meetings that are held each year and counted, so that the count tells the year: 十四届全国人大二次会议 · 第二届进博会. */
final class MeetingYear {

    private static final String SESSION = "届全国人";
    private static final String FAIR = "届";
    private static final int TWELFTH = 2013;
    private static final int TERM = 5;
    private static final List<Fair> FAIRS = List.of(
            new Fair(2017, List.of("进博会", "中国国际进口博览会")),
            new Fair(2020, List.of("消博会", "中国国际消费品博览会")),
            new Fair(2003, List.of("东博会", "中国—东盟博览会", "中国-东盟博览会")),
            new Fair(1998, List.of("高交会", "中国国际高新技术成果交易会")));

    private MeetingYear() {}

    static Optional<YearClaim> in(String text) {
        for (int at = text.indexOf(FAIR); at >= 0; at = text.indexOf(FAIR, at + 1)) {
            int from = at;
            while (from > 0 && at - from < 3 && DateTail.isNumeral(text.charAt(from - 1))) {
                from--;
            }
            int count = DateTail.number(text, from, at);
            Optional<YearClaim> claim =
                    text.startsWith(SESSION, at) ? session(text, from, at, count) : fair(text, from, at, count);
            if (count > 0 && claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    /** 十四届全国人大二次会议: a term of five years, a session each spring. */
    private static Optional<YearClaim> session(String text, int from, int at, int term) {
        int behind = text.startsWith("大", at + SESSION.length()) ? at + SESSION.length() + 1 : at;
        int end = DateTail.numberEnd(text, behind);
        int count = DateTail.number(text, behind, end);
        boolean session = count > 0 && count <= TERM && text.startsWith("次会议", end);
        return session
                ? Optional.of(claim(TWELFTH + TERM * (term - 12) + count - 1, text.substring(from, end + 3)))
                : Optional.empty();
    }

    private static Optional<YearClaim> fair(String text, int from, int at, int count) {
        for (Fair fair : FAIRS) {
            for (String name : fair.names()) {
                if (text.startsWith(name, at + 1)) {
                    return Optional.of(claim(fair.before() + count, text.substring(from, at + 1 + name.length())));
                }
            }
        }
        return Optional.empty();
    }

    private static YearClaim claim(int year, String words) {
        return new YearClaim(Stand.COMING, Kind.NAMED, year, words);
    }

    /** A fair, and the year before its first. */
    private record Fair(int before, List<String> names) {}
}
