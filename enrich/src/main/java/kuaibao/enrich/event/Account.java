package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.event.LeadReader.Lead;

/**
 * Follows a report from the event of its lead on, sentence by sentence: what was signed or held beside it, the stops of
 * a trip, and who took part in which of them. Used by one thread only, for one report.
 */
final class Account {
    private static final Pattern JOURNEY = Pattern.compile("(?:代表团|考察团|访问团|慰问团|演出团|推介团)[^，。]{0,4}(?:携|赴|走进)");
    private static final Pattern WITNESSED = Pattern.compile("双方[^，。]{0,6}见证|共同见证");
    private static final Pattern PARTY = Pattern.compile("一行|代表们|委员们|(?:调研|视察|检查|督导|慰问)组");

    private final List<Passage> passages;
    private final DayReader days;
    private final Passage lead;
    private final Draft main;
    private final boolean trip;
    private final BesideReader beside;
    private final LaterReader later;
    private final List<String> titled;
    private final Drafts drafts;
    private final Stops stops;

    private int paragraph = -1;
    private boolean met;
    private boolean there;

    Account(List<Passage> passages, Readings readings, DayReader days, Lead lead, List<String> titled) {
        this.passages = passages;
        this.days = days;
        this.lead = lead.passage();
        this.titled = titled;
        this.main = new Draft(lead.trigger(), day(lead), this.lead, Optional.empty());
        this.trip = main.type() == EventType.VISIT
                || JOURNEY.matcher(this.lead.text()).find();
        this.beside = new BesideReader(readings, days, main, trip);
        this.later = new LaterReader(readings, days, main, trip);
        this.drafts = new Drafts(main);
        this.stops = new Stops(drafts, later, new Itinerary(days, main.date(), trip), trip, titled);
    }

    private Optional<DateRange> day(Lead lead) {
        int end = lead.trigger().end();
        boolean leads = lead.passage().paragraph() == passages.get(0).paragraph();
        return leads
                ? days.lead(lead.passage(), end)
                : days.between(lead.passage(), 0, end).or(days::own);
    }

    /** The events, the report's own first. */
    List<Event> read() {
        for (Passage passage : passages) {
            if (passage.paragraph() == lead.paragraph()) {
                readLead(passage);
            } else {
                readLater(passage);
            }
        }
        if (main.type() == EventType.VISIT && main.firstPerson().isEmpty()) {
            main.add(titled.isEmpty() ? drafts.leader().stream().toList() : titled);
        }
        return drafts.events();
    }

    private void readLead(Passage passage) {
        boolean behind = passage.begin() > lead.begin();
        List<Trigger> told = behind ? later.dayStops(passage) : List.of();
        if (!told.isEmpty()) {
            stops.add(passage, told);
            return;
        }
        if (passage.begin() >= lead.begin()) {
            beside.read(passage).forEach(trigger -> tellBeside(passage, trigger));
        }
        boolean aside = passage.begin() < lead.begin() && !isScene(passage) && ParticipantReader.isAside(passage);
        if (!aside && !(behind && ParticipantReader.isQuoted(passage, main.type()))) {
            drafts.takePart(passage);
        }
    }

    /** {@code 4月9日，在茶园，苏远山拉着医生的手}: whom a sentence of that day shows before the event is told. */
    private boolean isScene(Passage passage) {
        boolean shown = main.type() == EventType.ACTIVITY || main.type() == EventType.LAUNCH;
        return shown && days.isSameDay(passage, passage.text().length());
    }

    private void tellBeside(Passage passage, Trigger trigger) {
        if (drafts.first(trigger.type()).isPresent()) {
            return;
        }
        Optional<DateRange> own = days.between(passage, beside.behindMain(passage), trigger.end());
        Draft draft = new Draft(trigger, own.or(main::date), passage, main.place());
        if (trigger.type() == EventType.LAUNCH) {
            drafts.addOpening(draft);
        } else if (trip && (trigger.isHeld() || trigger.isCeremony())) {
            draft.add(ParticipantReader.people(passage));
            drafts.add(draft);
            stops.begin(draft);
        } else {
            drafts.addBeside(draft);
        }
    }

    /** {@code 在松涛园区，林一帆…}: a paragraph that names whoever inspects tells of whom they met. */
    private void note(Passage passage) {
        if (passage.paragraph() != paragraph) {
            paragraph = passage.paragraph();
            met = false;
            there = false;
        }
        met |= main.type() == EventType.INSPECTION
                && (PARTY.matcher(passage.text()).find()
                        || main.firstPerson().filter(passage.text()::contains).isPresent());
    }

    private void readLater(Passage passage) {
        note(passage);
        List<Trigger> told = passage.paragraph() > lead.paragraph() ? later.stops(passage) : List.of();
        if (!told.isEmpty()) {
            stops.add(passage, told);
            return;
        }
        Optional<Trigger> signing = later.signedThere(passage, there);
        there |= LaterReader.isThere(passage);
        if (signing.isPresent() && isSignedBefore(passage)) {
            return;
        }
        signing.ifPresent(trigger -> sign(passage, trigger));
        if (trip && ParticipantReader.joins(passage)) {
            drafts.takePart(passage);
        } else if (stops.isOfCurrent(passage)) {
            if (ParticipantReader.isThere(passage, met)) {
                stops.takePart(passage);
            }
        } else if (takesPart(passage)) {
            drafts.takePart(passage);
        }
    }

    private boolean takesPart(Passage passage) {
        if (passage.paragraph() < lead.paragraph() && isScene(passage)) {
            return true;
        }
        return (trip && stops.isAtOne())
                ? ParticipantReader.accompanies(passage)
                : ParticipantReader.attends(passage, lead, drafts.told().type(), met);
    }

    private boolean isSignedBefore(Passage passage) {
        Optional<Draft> known = drafts.first(EventType.SIGNING);
        known.ifPresent(draft -> draft.add(ParticipantReader.people(passage)));
        return known.isPresent();
    }

    private void sign(Passage passage, Trigger signing) {
        Draft told = drafts.told();
        Passage part = passage.slice(
                Clause.begin(passage.text(), signing.begin()), passage.text().length());
        Draft draft = new Draft(signing, days.between(passage, 0, signing.end()).or(told::date), part, told.place());
        if (WITNESSED.matcher(passage.text()).find()) {
            draft.addAllOf(main);
        }
        draft.add(ParticipantReader.people(part));
        drafts.add(draft);
    }
}
