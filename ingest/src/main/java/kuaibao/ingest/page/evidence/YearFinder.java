package kuaibao.ingest.page.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.HalfWidth;

/**
 * Finds the year that a page proves. Every year that the page names says something of the page's own: it is that year (its
 * head, a report's date, an event of the day), or that one or a later one (what is told as past, and the more so where the
 * year's sum is drawn), or that one or an earlier one (plans). Without proof there is no year; today's is never taken.
 */
public final class YearFinder {

    private static final Pattern ISSUE_YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年|[-/.])");

    private YearFinder() {}

    /**
     * The year of the page and its proof.
     *
     * @param published the day of issue, where it was given with the page
     * @param issueLine the line of the page's head that prints the day of issue
     * @param texts the titles and paragraphs of each article, in half width
     */
    public static Optional<Proof> find(
            Optional<LocalDate> published, Optional<String> issueLine, List<List<String>> texts) {
        return published
                .map(day -> proof(Kind.GIVEN, day.getYear(), day.toString()))
                .or(() -> issueLine.flatMap(YearFinder::ofHead))
                .or(() -> ofTexts(texts));
    }

    private static Optional<Proof> ofHead(String issueLine) {
        Matcher year = ISSUE_YEAR.matcher(HalfWidth.of(issueLine));
        return year.find()
                ? Optional.of(proof(Kind.MASTHEAD, Integer.parseInt(year.group(1)), year.group()))
                : Optional.empty();
    }

    private static Optional<Proof> ofTexts(List<List<String>> articles) {
        YearReader reader = new YearReader();
        for (List<String> article : articles) {
            boolean led = false;
            for (String text : article) {
                boolean lead = !led && text.indexOf('。') >= 0;
                reader.read(text, lead);
                led |= lead;
            }
        }
        return new YearVerdict(reader.claims(), () -> ReportMonth.isDecember(articles))
                .best()
                .or(() -> first(articles, CongressYear::in))
                .or(() -> first(articles, MeetingYear::in))
                .map(best -> proof(best.kind(), best.year(), best.words()));
    }

    private static Optional<YearClaim> first(
            List<List<String>> articles, Function<String, Optional<YearClaim>> reading) {
        return articles.stream()
                .flatMap(List::stream)
                .flatMap(text -> reading.apply(text).stream())
                .findFirst();
    }

    private static Proof proof(Kind kind, int year, String words) {
        return new Proof(year, new YearEvidence(kind, words));
    }

    /** A year and why. */
    public record Proof(int year, YearEvidence evidence) {}
}
