package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of a report so far, the main one first. Used by one thread only. */
final class Drafts {
    private final Draft main;
    private final List<Draft> all = new ArrayList<>();

    /** The main event and what was told beside it: whoever is named later took part in these. */
    private final List<Draft> core = new ArrayList<>();

    Drafts(Draft main) {
        this.main = main;
        all.add(main);
        core.add(main);
    }

    Draft main() {
        return main;
    }

    /** The event that sentences without a stop of their own tell of: the main one, or its opening. */
    Draft told() {
        return core.get(0);
    }

    /** Adds an event with people of its own. */
    void add(Draft draft) {
        all.add(draft);
    }

    /** Adds an event that the people of the lead were at, too. */
    void addBeside(Draft draft) {
        all.add(draft);
        core.add(draft);
    }

    /** Adds the opening of what goes on for days: whoever is named from here on was at the opening. */
    void addOpening(Draft draft) {
        all.add(draft);
        core.clear();
        core.add(draft);
    }

    /** Adds the people of a sentence to the main event and what was told beside it. */
    void takePart(Passage passage) {
        List<String> people = ParticipantReader.people(passage);
        core.forEach(draft -> draft.add(people));
    }

    Optional<Draft> first(EventType type) {
        return all.stream().filter(draft -> draft.type() == type).findFirst();
    }

    /** Adds a stop, unless it is a signing or ceremony that an earlier sentence told of: then the earlier one. */
    Draft kept(Draft draft, Passage part) {
        boolean once = draft.type() == EventType.SIGNING || draft.type() == EventType.LAUNCH;
        Optional<Draft> known = all.stream()
                .filter(earlier ->
                        once && earlier.type() == draft.type() && earlier.date().equals(draft.date()))
                .findFirst();
        known.ifPresent(earlier -> earlier.add(ParticipantReader.people(part)));
        if (known.isEmpty()) {
            all.add(draft);
        }
        return known.orElse(draft);
    }

    /** {@code 苏远山一行到松涛园区拜访…}: whoever led the party where only a stop names them. */
    Optional<String> leader() {
        return all.stream()
                .map(Draft::passage)
                .flatMap(passage -> ParticipantReader.leaders(passage).stream())
                .findFirst();
    }

    List<Event> events() {
        return all.stream().map(Draft::event).toList();
    }
}
