package kuaibao.enrich;

import java.time.LocalDate;

/** A day or a range of days, both ends included: {@code 6月29日至30日} is from the 29th to the 30th. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range needs from <= to, got " + from + " to " + to);
        }
    }
}
