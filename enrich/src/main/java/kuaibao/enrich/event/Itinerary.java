package kuaibao.enrich.event;

import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.DateRange;

/** Keeps the days of a report's stops: a stop without a day has that of the one before, or those of the whole trip. */
final class Itinerary {
    private static final Pattern MEANWHILE = Pattern.compile("^[^，。]{0,8}期间，|^其间，");
    private static final Pattern THEN =
            Pattern.compile("^(?:接着|随后|在随后|[^，。]{0,5}[会式]上|[^，。]{0,5}(?:会见|会谈|座谈|仪式|活动)(?:结束)?后，|当[天日晚])");

    private final DayReader days;
    private final Optional<DateRange> whole;
    private final boolean trip;

    private Optional<DateRange> last = Optional.empty();
    private boolean dated;

    Itinerary(DayReader days, Optional<DateRange> whole, boolean trip) {
        this.days = days;
        this.whole = whole;
        this.trip = trip;
    }

    /** Notes the day of something that the lead tells. */
    void begin(Optional<DateRange> day) {
        last = day;
    }

    /**
     * The day of a stop.
     *
     * @param follows whether the sentence goes on in the paragraph of the stop before
     */
    Optional<DateRange> day(Passage passage, Trigger stop, boolean follows) {
        Optional<DateRange> own = days.between(passage, 0, stop.end());
        dated |= own.isPresent();
        last = own.or(() -> undated(passage, follows));
        return last;
    }

    /** Once a dated stop shows that the report goes day by day, {@code 还拜访了} in a paragraph of its own has none. */
    private Optional<DateRange> undated(Passage passage, boolean follows) {
        if (AroundReader.isBefore(passage)) {
            return Optional.empty();
        }
        if (follows || THEN.matcher(passage.text()).find()) {
            return last.or(() -> dated ? Optional.empty() : whole);
        }
        boolean around = !dated || !trip || MEANWHILE.matcher(passage.text()).find();
        return around ? whole : Optional.empty();
    }
}
