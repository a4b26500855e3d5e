package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kuaibao.enrich.DateRange;

/** Reads the events behind the first one: the stops of a trip and what happened around a ceremony or inspection. */
final class TripReader {
    private static final Pattern JOURNEY = Pattern.compile("(?:代表团|考察团|访问团|慰问团|演出团)[^,，。]{0,4}(?:携|赴|走进)");

    private final Optional<DateRange> day;
    private final boolean led;
    private final Passage first;
    private final DayReader days;
    private final boolean trip;
    private final boolean inspection;
    private final Optional<String> destination;
    private final Optional<String> leader;

    TripReader(DayReader days, Event main, Passage first, Optional<String> leader) {
        this.first = first;
        this.days = days;
        this.day = main.date();
        this.led = main.type() == EventType.VISIT || main.type() == EventType.INSPECTION;
        this.trip =
                main.type() == EventType.VISIT || JOURNEY.matcher(first.text()).find();
        this.inspection = main.type() == EventType.INSPECTION;
        this.destination = trip ? main.place() : Optional.empty();
        this.leader = leader;
    }

    /** A stop and the day that its sentence names. */
    private record Stop(Trigger trigger, Passage passage, Optional<DateRange> day) {}

    List<Event> read(List<Passage> passages) {
        List<Stop> stops = new ArrayList<>();
        Optional<DateRange> last = Optional.empty();
        for (Passage passage : passages) {
            Optional<Trigger> trigger = passage.paragraph() <= first.paragraph() ? Optional.empty() : stop(passage);
            if (trigger.isPresent()) {
                boolean follows =
                        passage.text().startsWith("接着") || passage.text().startsWith("随后");
                Optional<DateRange> day = days.read(passage, trigger.get().begin());
                last = day.isPresent() || !follows ? day : last;
                stops.add(new Stop(trigger.get(), passage, last));
            }
        }
        return events(stops);
    }

    private Optional<Trigger> stop(Passage passage) {
        return trip
                ? StopReader.ofTrip(passage)
                : StopReader.aroundEvent(passage)
                        .or(() -> inspection ? StopReader.closingTalk(passage) : Optional.empty());
    }

    /** Undated stops have the dates of the trip, until a dated one shows that the report goes day by day. */
    private List<Event> events(List<Stop> stops) {
        List<Event> events = new ArrayList<>();
        boolean dated = false;
        for (Stop stop : stops) {
            dated |= stop.day().isPresent();
            events.add(event(stop, dated));
        }
        return events;
    }

    private Event event(Stop stop, boolean dated) {
        boolean ofTrip = !dated && !StopReader.isBefore(stop.passage());
        Optional<DateRange> date = stop.day().or(() -> ofTrip ? day : Optional.empty());
        List<String> people = ParticipantReader.people(stop.passage());
        List<String> all =
                led ? Stream.concat(leader.stream(), people.stream()).distinct().toList() : people;
        return EventFinder.event(stop.trigger(), date, stop.passage(), all, destination);
    }
}
