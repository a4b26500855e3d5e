package kuaibao.ingest.page.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes dates of the days that texts name. The year is the text's own or the page's; 昨日 and a day without month need the
 * day of issue. A date that no calendar has (2月30日) is none.
 */
public record DayResolver(OptionalInt year, Optional<LocalDate> issue) {

    /** How many days behind the last day that a page tells of another of its reports may lie. */
    private static final int LATEST = 3;

    /** How far a report may lie ahead of the day of issue before it is taken for last year's. */
    private static final int DAYS_AHEAD = 31;

    /** The days that are meant; empty where the page does not say. */
    public Optional<DateRange> resolve(DayMention mention) {
        return switch (mention.kind()) {
            case RECENTLY -> Optional.empty();
            case TODAY -> issue.map(day -> new DateRange(day, day));
            case YESTERDAY -> issue.map(day -> new DateRange(day.minusDays(1), day.minusDays(1)));
            case CALENDAR -> calendar(mention);
        };
    }

    private Optional<DateRange> calendar(DayMention mention) {
        try {
            LocalDate from = mention.month().isPresent() ? withMonth(mention) : withoutMonth(mention.day());
            return Optional.of(new DateRange(from, last(from, mention)));
        } catch (DateTimeException | Unknown unknown) {
            return Optional.empty();
        }
    }

    private LocalDate withMonth(DayMention mention) {
        int month = mention.month().getAsInt();
        if (mention.year().isPresent()) {
            return LocalDate.of(mention.year().getAsInt(), month, mention.day());
        }
        if (year.isEmpty()) {
            throw new Unknown();
        }
        boolean lastYear = issue.isPresent()
                && issue.get().getYear() == year.getAsInt()
                && LocalDate.of(year.getAsInt(), month, Math.min(28, mention.day()))
                        .isAfter(issue.get().plusDays(DAYS_AHEAD));
        return LocalDate.of(year.getAsInt() - (lastYear ? 1 : 0), month, mention.day());
    }

    /**
     * One that takes a day without month for the last such day before a page whose reports tell of these days, which it
     * needs where nobody gave the day of issue.
     */
    public DayResolver beside(List<DateRange> told) {
        Optional<LocalDate> last = told.stream().map(DateRange::to).max(Comparator.naturalOrder());
        return new DayResolver(year, issue.or(() -> last.map(day -> day.plusDays(LATEST))));
    }

    /** 7日 is the last seventh before the day of issue. */
    private LocalDate withoutMonth(int day) {
        LocalDate issued = issue.orElseThrow(Unknown::new);
        LocalDate month = day <= issued.getDayOfMonth() ? issued : issued.minusMonths(1);
        return LocalDate.of(month.getYear(), month.getMonth(), day);
    }

    private static LocalDate last(LocalDate from, DayMention mention) {
        int month = mention.lastMonth().orElse(from.getMonthValue());
        LocalDate last = LocalDate.of(from.getYear(), month, mention.lastDay());
        return last.isBefore(from) ? last.plusYears(1) : last;
    }

    /** The page does not say. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
