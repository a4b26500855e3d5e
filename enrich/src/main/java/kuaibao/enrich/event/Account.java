package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.event.LeadReader.Lead;

/**
 * Follows a report from the event of its lead on, sentence by sentence: what was signed or held beside it, the stops of
 * a trip, and who took part in which of them. Used by one thread only, for one report.
 */
final class Account {
    private static final Pattern JOURNEY = Pattern.compile("(?:代表团|考察团|访问团|慰问团|演出团|推介团)[^，。]{0,4}(?:携|赴|走进)");
    private static final Pattern AT_SAME = Pattern.compile("^[^，。]{0,8}(?:会|仪式|活动|论坛|式)[上中]，");

    private static final Pattern BOTH = Pattern.compile("双方|两地");
    private static final Pattern WITNESSED = Pattern.compile("双方[^，。]{0,6}见证|共同见证");
    private static final Pattern PARTY = Pattern.compile("一行|代表们|委员们|(?:调研|视察|检查|督导|慰问)组");

    private final List<Passage> passages;
    private final DayReader days;
    private final Passage lead;
    private final Draft main;
    private final boolean trip;
    private final BesideReader beside;
    private final LaterReader later;
    private final Itinerary itinerary;
    private final List<String> titled;
    private final List<Draft> core = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private List<Draft> current = List.of();
    private int paragraph = -1;
    private boolean met;

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
        this.itinerary = new Itinerary(days, main.date(), trip);
        core.add(main);
        drafts.add(main);
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
            main.add(titled);
            leader().ifPresent(name -> main.add(List.of(name)));
        }
        return drafts.stream().map(Draft::event).toList();
    }

    /** {@code 苏远山一行到松涛园区拜访…}: only a stop names whoever led the party. */
    private Optional<String> leader() {
        if (main.firstPerson().isPresent()) {
            return Optional.empty();
        }
        return drafts.stream()
                .map(Draft::passage)
                .flatMap(passage -> ParticipantReader.leaders(passage).stream())
                .findFirst();
    }

    private void readLead(Passage passage) {
        boolean behind = passage.begin() > lead.begin();
        List<Trigger> stops = behind ? later.dayStops(passage) : List.of();
        if (!stops.isEmpty()) {
            stopped(passage, stops);
            return;
        }
        if (passage.begin() >= lead.begin()) {
            beside.read(passage).forEach(trigger -> tellBeside(passage, trigger));
        }
        boolean aside = passage.begin() < lead.begin() && ParticipantReader.isAside(passage);
        if (!aside && !(behind && ParticipantReader.isQuoted(passage, main.type()))) {
            addToCore(passage);
        }
    }

    private void tellBeside(Passage passage, Trigger trigger) {
        if (drafts.stream().anyMatch(draft -> draft.type() == trigger.type())) {
            return;
        }
        Optional<DateRange> own = days.between(passage, beside.behindMain(passage), trigger.end());
        Draft draft = new Draft(trigger, own.or(main::date), passage, main.place());
        drafts.add(draft);
        if (trigger.type() == EventType.LAUNCH) {
            core.clear();
            core.add(draft);
        } else if (trip && (trigger.isHeld() || trigger.isCeremony())) {
            draft.add(ParticipantReader.people(passage));
            itinerary.begin(draft.date());
            current = List.of(draft);
        } else {
            core.add(draft);
        }
    }

    /** {@code 在松涛园区，林一帆…}: a paragraph that names whoever inspects tells of whom they met. */
    private void note(Passage passage) {
        if (passage.paragraph() != paragraph) {
            paragraph = passage.paragraph();
            met = false;
        }
        met |= main.type() == EventType.INSPECTION
                && (PARTY.matcher(passage.text()).find()
                        || main.firstPerson().filter(passage.text()::contains).isPresent());
    }

    private void readLater(Passage passage) {
        note(passage);
        List<Trigger> stops = passage.paragraph() > lead.paragraph() ? later.stops(passage) : List.of();
        if (!stops.isEmpty()) {
            stopped(passage, stops);
            return;
        }
        Optional<Trigger> signing = later.signedThere(passage);
        if (signing.isPresent() && isSignedBefore(passage)) {
            return;
        }
        signing.ifPresent(trigger -> sign(passage, trigger));
        if (trip && ParticipantReader.joins(passage)) {
            addToCore(passage);
        } else if (isOfCurrent(passage)) {
            List<String> people =
                    ParticipantReader.isThere(passage, met) ? ParticipantReader.people(passage) : List.of();
            current.forEach(draft -> draft.add(people));
        } else if (takesPart(passage)) {
            addToCore(passage);
        }
    }

    private boolean takesPart(Passage passage) {
        return (trip && !current.isEmpty())
                ? ParticipantReader.accompanies(passage)
                : ParticipantReader.attends(passage, lead, main.type(), met);
    }

    private void addToCore(Passage passage) {
        List<String> people = ParticipantReader.people(passage);
        core.forEach(draft -> draft.add(people));
    }

    private boolean isOfCurrent(Passage passage) {
        return current.stream()
                .findFirst()
                .filter(draft -> draft.passage().paragraph() == passage.paragraph()
                        || (trip && AT_SAME.matcher(passage.text()).find()))
                .isPresent();
    }

    private boolean isSignedBefore(Passage passage) {
        Optional<Draft> known = drafts.stream()
                .filter(draft -> draft.type() == EventType.SIGNING)
                .findFirst();
        known.ifPresent(draft -> draft.add(ParticipantReader.people(passage)));
        return known.isPresent();
    }

    private void sign(Passage passage, Trigger signing) {
        Passage part = passage.slice(
                Clause.begin(passage.text(), signing.begin()), passage.text().length());
        Draft draft = new Draft(signing, days.between(passage, 0, signing.end()).or(main::date), part, main.place());
        if (WITNESSED.matcher(passage.text()).find()) {
            draft.addAllOf(main);
        }
        draft.add(ParticipantReader.people(part));
        drafts.add(draft);
    }

    private void stopped(Passage passage, List<Trigger> stops) {
        boolean follows = isOfCurrent(passage);
        List<Draft> opened = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < stops.size(); i++) {
            Trigger stop = stops.get(i);
            int to = i + 1 < stops.size()
                    ? Math.max(from, boundary(passage, stop, stops.get(i + 1)))
                    : passage.text().length();
            boolean both = stop.type() == EventType.SIGNING
                    && BOTH.matcher(passage.text()).find();
            Passage part = both || passage.isBlank(from, to) ? passage : passage.slice(from, to);
            Draft draft = new Draft(stop, itinerary.day(passage, stop, follows), part, around(follows));
            addPeople(draft, part, both ? (opened.isEmpty() && follows ? current : opened) : List.of());
            opened.add(kept(draft, part));
            from = to;
        }
        current = opened;
    }

    /** Where a stop was that names no place: there where the paragraph's stop before it was, else where the trip went. */
    private Optional<String> around(boolean follows) {
        Optional<String> before = follows ? current.stream().findFirst().flatMap(Draft::place) : Optional.empty();
        return before.or(() -> trip ? main.place() : Optional.empty());
    }

    /** The party's leader goes along; both sides of an agreement are those who met, of a closing talk all of the visit. */
    private void addPeople(Draft draft, Passage part, List<Draft> met) {
        if (later.isLed(draft.type())) {
            draft.add(main.firstPerson().or(() -> titled.stream().findFirst()).stream()
                    .toList());
        }
        met.stream().findFirst().ifPresent(draft::addAllOf);
        boolean sat =
                trip && draft.type() == EventType.MEETING && draft.trigger().isClosingTalk();
        if (sat && !part.has(EntityType.PERSON)) {
            draft.addAllOf(main);
        }
        draft.add(ParticipantReader.people(part));
    }

    /** The draft, or the one of an earlier sentence that told of the same signing or ceremony. */
    private Draft kept(Draft draft, Passage part) {
        boolean once = draft.type() == EventType.SIGNING || draft.type() == EventType.LAUNCH;
        Optional<Draft> known = drafts.stream()
                .filter(earlier ->
                        once && earlier.type() == draft.type() && earlier.date().equals(draft.date()))
                .findFirst();
        known.ifPresent(earlier -> earlier.add(ParticipantReader.people(part)));
        if (known.isEmpty()) {
            drafts.add(draft);
        }
        return known.orElse(draft);
    }

    /** The comma before the second of two stops in one sentence. */
    private static int boundary(Passage passage, Trigger stop, Trigger next) {
        int comma = passage.text().lastIndexOf('，', next.begin());
        return comma > stop.begin() ? comma + 1 : next.begin();
    }
}
