package kuaibao.enrich.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;

/** What is known of the time of an article, to complete the dates that leave out the year or the month. */
final class Calendar {
    private static final int HALF_A_YEAR = 183;

    private final Optional<LocalDate> day;
    private final Optional<Integer> year;

    Calendar(ArticleText text) {
        day = text.date().map(DateRange::from);
        Optional<Integer> proved =
                text.year().isPresent() ? Optional.of(text.year().getAsInt()) : Optional.empty();
        year = proved.or(() -> day.map(LocalDate::getYear));
    }

    /** The day of the report. */
    Optional<LocalDate> day() {
        return day;
    }

    /** The year of the report. */
    Optional<Integer> year() {
        return year;
    }

    /** A date without a year: in the report's year, or in the one beside it where that is half a year nearer. */
    Optional<LocalDate> inYear(int month, int dayOfMonth) {
        return year.flatMap(own -> day(own, month, dayOfMonth))
                .map(date -> day.map(report -> {
                            long apart = ChronoUnit.DAYS.between(report, date);
                            boolean turn = Math.abs(report.getMonthValue() - month) >= 10;
                            return turn && apart > HALF_A_YEAR
                                    ? date.minusYears(1)
                                    : turn && apart < -HALF_A_YEAR ? date.plusYears(1) : date;
                        })
                        .orElse(date));
    }

    /** A day without a month: the nearest one to the day of the report. */
    Optional<LocalDate> nearest(int dayOfMonth) {
        return day.flatMap(report -> IntStream.of(0, -1, 1)
                .mapToObj(report::plusMonths)
                .flatMap(month -> day(month.getYear(), month.getMonthValue(), dayOfMonth).stream())
                .min((one, other) -> Long.compare(distance(report, one), distance(report, other))));
    }

    static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** The whole month. */
    static Stream<DateRange> month(int year, int month) {
        return day(year, month, 1).stream()
                .map(first -> new DateRange(first, first.plusMonths(1).minusDays(1)));
    }
}
