package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what else a sentence of the lead tells of beside the main event: what was signed, said to guests or made public. */
final class BesideReader {
    private static final double PUBLISHED = 0.8;
    private static final Pattern TALK = Pattern.compile("会见|会谈|会晤|拜会");

    private final Readings readings;
    private final DayReader days;
    private final Draft main;
    private final boolean trip;

    BesideReader(Readings readings, DayReader days, Draft main, boolean trip) {
        this.readings = readings;
        this.days = days;
        this.main = main;
        this.trip = trip;
    }

    /** The triggers of the events beside the main one, at most one of a kind. */
    List<Trigger> read(Passage passage) {
        List<Trigger> beside = new ArrayList<>();
        for (Trigger trigger : readings.of(passage)) {
            boolean known =
                    trigger.type() == main.type() || beside.stream().anyMatch(other -> other.type() == trigger.type());
            if (!known && trigger.isStrong() && belongs(passage, trigger)) {
                beside.add(closing(passage).orElse(trigger));
            }
        }
        return beside;
    }

    /** Where the words of the main event end in its own sentence; the beginning of any other. */
    int behindMain(Passage passage) {
        Passage own = main.passage();
        boolean same = own.paragraph() == passage.paragraph() && own.begin() == passage.begin();
        return same ? main.trigger().end() : 0;
    }

    /** {@code 来我市调研并召开座谈会}. */
    private Optional<Trigger> closing(Passage passage) {
        return main.type() == EventType.INSPECTION ? StopReader.closingTalk(passage) : Optional.empty();
    }

    private boolean belongs(Passage passage, Trigger trigger) {
        return switch (trigger.type()) {
            case SIGNING -> true;
            case MEETING ->
                (main.type() == EventType.SIGNING || main.type() == EventType.LAUNCH)
                        && TALK.matcher(passage.text())
                                .region(trigger.begin(), trigger.end())
                                .find();
            case PUBLICATION -> main.type() == EventType.CONFERENCE && trigger.confidence() > PUBLISHED;
            case CONFERENCE, ACTIVITY -> closing(passage).isPresent() || isHeldOnTrip(passage, trigger);
            case LAUNCH -> isOpening(passage, trigger);
            case INSPECTION, VISIT, DRILL -> false;
        };
    }

    /** {@code 4月9日至30日，采茶节举行。9日，采茶节开幕式举行}: whoever opens it was there on that day. */
    private boolean isOpening(Passage passage, Trigger trigger) {
        return main.type() == EventType.ACTIVITY
                && trigger.isCeremony()
                && main.date().filter(days -> days.from().isBefore(days.to())).isPresent()
                && days.between(passage, behindMain(passage), trigger.end())
                        .filter(day -> day.from().equals(day.to()))
                        .isPresent();
    }

    /** {@code 率团赴云岭市考察，并于13日举行推介会}. */
    private boolean isHeldOnTrip(Passage passage, Trigger trigger) {
        return trip
                && trigger.isHeld()
                && days.between(passage, behindMain(passage), trigger.end()).isPresent();
    }
}
