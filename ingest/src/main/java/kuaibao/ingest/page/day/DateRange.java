package kuaibao.ingest.page.day;

import java.time.LocalDate;

/** The days that a report tells of, both ends included; one day has the same date twice. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("range ends on " + to + ", before it begins on " + from);
        }
    }
}
