package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.EntityType;

/** Says what sentences behind the lead tell of, depending on what the lead told: a trip, an inspection, a ceremony. */
final class LaterReader {
    private static final Pattern THERE = Pattern.compile(
            "(?:仪式|开幕式|大会|论坛|推介会|洽谈会|会)上，|(?:会|节|展)期间，|(?:会见|会谈|座谈|会)(?:结束)?后，|活动(?:现场|中|上)|现场|当[天日]|双方|签订了|签署了|签下");

    private static final Pattern AT_IT = Pattern.compile("(?:仪式|开幕式|大会|论坛|推介会|洽谈会|会|活动)[上中](?!的)");

    private final Readings readings;
    private final StopReader stops;
    private final AroundReader around;
    private final DayReader days;
    private final Draft main;
    private final boolean trip;

    LaterReader(Readings readings, DayReader days, Draft main, boolean trip) {
        this.readings = readings;
        this.stops = new StopReader(readings);
        this.around = new AroundReader(stops);
        this.days = days;
        this.main = main;
        this.trip = trip;
    }

    /** What a sentence of the lead with a day of its own tells of a journey: {@code 5日下午，双方签订协议}. */
    List<Trigger> dayStops(Passage passage) {
        boolean journey = trip || main.type() == EventType.INSPECTION;
        return journey
                ? stops.ofTrip(passage, trip).stream()
                        .filter(stop -> days.between(passage, 0, stop.end()).isPresent())
                        .toList()
                : around.aroundLead(passage);
    }

    /** What happened in a sentence of a later paragraph. */
    List<Trigger> stops(Passage passage) {
        if (trip) {
            return sumsUp(passage) ? List.of() : onTrip(passage);
        }
        List<Trigger> beside = around.aroundEvent(passage);
        if (beside.isEmpty()
                && days.between(passage, 0, passage.text().length()).isPresent()) {
            beside = heldOnDay(passage);
        }
        return beside.isEmpty() && main.type() == EventType.INSPECTION ? inspected(passage) : beside;
    }

    private List<Trigger> onTrip(Passage passage) {
        List<Trigger> told = stops.ofTrip(passage, trip);
        boolean dated = days.between(passage, 0, passage.text().length()).isPresent();
        if (told.isEmpty() && dated) {
            return AroundReader.during(passage).stream().toList();
        }
        return dated || lasts()
                ? told
                : told.stream().filter(stop -> !stop.isArrival()).toList();
    }

    /** {@code 考察团先后到松涛园区等地参观考察}: a visit of one day told once more. */
    private boolean sumsUp(Passage passage) {
        return !lasts()
                && passage.text().contains("先后")
                && passage.of(EntityType.PERSON).isEmpty()
                && days.between(passage, 0, passage.text().length()).isEmpty();
    }

    /** {@code 26日上午，高新区举办推介会}: a day of its own within the days of the report. */
    private List<Trigger> heldOnDay(Passage passage) {
        return stops.held(passage, false).stream()
                .filter(held -> held.type() != main.type()
                        && days.between(passage, 0, held.end())
                                .filter(this::isWithin)
                                .isPresent())
                .toList();
    }

    private boolean isWithin(DateRange day) {
        return main.date()
                .filter(range -> !day.from().isBefore(range.from()) && !day.to().isAfter(range.to()))
                .isPresent();
    }

    private List<Trigger> inspected(Passage passage) {
        return StopReader.closingTalk(passage)
                .or(() -> AroundReader.ofInspection(passage)
                        .filter(stop ->
                                lasts() && days.between(passage, 0, stop.end()).isPresent()))
                .stream()
                .toList();
    }

    private boolean lasts() {
        return main.date().filter(date -> date.from().isBefore(date.to())).isPresent();
    }

    /** {@code 会上，…签约项目9个。青禾公司与开发区签订协议}: the paragraph tells of what was done there. */
    static boolean isThere(Passage passage) {
        return AT_IT.matcher(passage.text()).lookingAt();
    }

    /**
     * An agreement that a sentence says was signed there: {@code 会上，…签订了协议}.
     *
     * @param there whether a sentence before in the paragraph says that it tells of what was done there
     */
    Optional<Trigger> signedThere(Passage passage, boolean there) {
        if (passage.text().indexOf('签') < 0
                || !(there || THERE.matcher(passage.text()).find())) {
            return Optional.empty();
        }
        return readings.of(passage).stream()
                .filter(trigger -> trigger.type() == EventType.SIGNING && trigger.isStrong())
                .findFirst();
    }

    /** Whether whoever leads the party takes part in such a stop; what is held or signed has people of its own. */
    boolean isLed(EventType stop) {
        boolean led = main.type() == EventType.VISIT || main.type() == EventType.INSPECTION;
        return led
                && switch (stop) {
                    case MEETING, INSPECTION, VISIT -> true;
                    case CONFERENCE -> main.type() == EventType.INSPECTION;
                    case SIGNING, LAUNCH, DRILL, ACTIVITY, PUBLICATION -> false;
                };
    }
}
