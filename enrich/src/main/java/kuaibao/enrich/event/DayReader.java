package kuaibao.enrich.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;

/** Reads the day that a later sentence of a report opens with: {@code 2月1日下午} or, within the report's dates, {@code 6日}. */
final class DayReader {
    private static final Pattern DAY =
            Pattern.compile("(?<![至到~～—-])(?:(?<month>\\d{1,2})月)?(?<!\\d)(?<day>\\d{1,2})日(?!讯|电|[~～至—-])");

    private final Optional<DateRange> range;

    DayReader(ArticleText article) {
        this.range = article.date();
    }

    /** The day named in the sentence before the place. */
    Optional<DateRange> read(Passage passage, int before) {
        Matcher matcher = DAY.matcher(passage.text()).region(0, before);
        return range.isPresent() && matcher.find() ? day(range.get(), matcher) : Optional.empty();
    }

    /** The last day that the sentences name. */
    Optional<DateRange> last(List<Passage> passages) {
        return passages.stream()
                .map(passage -> read(passage, passage.text().length()))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    /** When the lead's own event was: the day before its trigger where it is earlier than the day of the dateline. */
    Optional<DateRange> lead(Passage passage, int before) {
        return read(passage, before)
                .filter(day -> range.filter(filed ->
                                filed.from().equals(filed.to()) && day.to().isBefore(filed.from()))
                        .isPresent())
                .or(() -> range);
    }

    private static Optional<DateRange> day(DateRange range, Matcher match) {
        String month = match.group("month");
        int dayOfMonth = Integer.parseInt(match.group("day"));
        try {
            LocalDate from = range.from();
            LocalDate day = month != null
                    ? LocalDate.of(from.getYear(), Integer.parseInt(month), dayOfMonth)
                    : LocalDate.of(from.getYear(), from.getMonth(), dayOfMonth);
            boolean nextMonth = month == null && day.isBefore(from);
            LocalDate meant = nextMonth ? day.plusMonths(1) : day;
            return Optional.of(new DateRange(meant, meant));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
