package kuaibao.enrich.event;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.DateRange;

/** An event while the report is read: later sentences still name people who took part. Used by one thread only. */
final class Draft {
    private final Trigger trigger;
    private final Optional<DateRange> date;
    private final Passage passage;
    private final Optional<String> around;
    private final Set<String> people = new LinkedHashSet<>();

    /**
     * Begins an event.
     *
     * @param passage the sentence, or its part, that tells of it
     * @param around where it was if the sentence does not say
     */
    Draft(Trigger trigger, Optional<DateRange> date, Passage passage, Optional<String> around) {
        this.trigger = trigger;
        this.date = date;
        this.passage = passage;
        this.around = around;
    }

    Trigger trigger() {
        return trigger;
    }

    EventType type() {
        return trigger.type();
    }

    Optional<DateRange> date() {
        return date;
    }

    Passage passage() {
        return passage;
    }

    void add(Collection<String> names) {
        people.addAll(names);
    }

    void addAllOf(Draft other) {
        people.addAll(other.people);
    }

    /** Whoever was named first, mostly the one who leads. */
    Optional<String> firstPerson() {
        return people.stream().findFirst();
    }

    Optional<String> place() {
        return PlaceReader.read(passage, around);
    }

    Event event() {
        return new Event(
                trigger.type(),
                date,
                place(),
                List.copyOf(people),
                OrganizationReader.read(passage),
                passage.span(),
                trigger.rule(),
                trigger.confidence());
    }
}
