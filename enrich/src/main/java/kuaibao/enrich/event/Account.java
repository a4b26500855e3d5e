package kuaibao.enrich.event;

import java.util.ArrayList;
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
    private static final Pattern AT_EVENT = Pattern.compile("(?:仪式|开幕式|大会|论坛|推介会|洽谈会|会)上，|活动(?:现场|中|上)|现场|当[天日]|双方");
    private static final Pattern AT_SAME = Pattern.compile("^[^，。]{0,8}(?:会|仪式|活动|论坛|式)[上中]，");
    private static final Pattern STRONG_TALK = Pattern.compile("会见|会谈|会晤|拜会");
    private static final Pattern MEANWHILE = Pattern.compile("^[^，。]{0,8}其?期间，|^其间，");
    private static final Pattern THEN = Pattern.compile("^(?:接着|随后|在随后|[^，。]{0,5}[会式]上|当[天日晚])");
    private static final Pattern PLEDGE = Pattern.compile("签订了|签署了|签下");

    private final List<Passage> passages;
    private final TriggerReader triggers;
    private final StopReader stopReader;
    private final DayReader days;
    private final Passage lead;
    private final Draft main;
    private final boolean trip;
    private final boolean led;
    private final List<Draft> core = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> titled;

    private List<Draft> current = List.of();
    private Optional<DateRange> lastDay = Optional.empty();
    private boolean dated;

    Account(List<Passage> passages, TriggerReader triggers, DayReader days, Lead lead, List<String> titled) {
        this.passages = passages;
        this.triggers = triggers;
        this.stopReader = new StopReader(triggers);
        this.days = days;
        this.lead = lead.passage();
        this.titled = titled;
        Trigger trigger = lead.trigger();
        this.main = new Draft(trigger, day(lead), this.lead, Optional.empty());
        this.trip = trigger.type() == EventType.VISIT || JOURNEY.matcher(this.lead.text()).find();
        this.led = trigger.type() == EventType.VISIT || trigger.type() == EventType.INSPECTION;
        core.add(main);
        drafts.add(main);
    }

    private Optional<DateRange> day(Lead lead) {
        int end = lead.trigger().end();
        boolean leads = lead.passage().paragraph() == passages.get(0).paragraph();
        return leads ? days.lead(lead.passage(), end) : days.between(lead.passage(), 0, end).or(days::own);
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
        }
        return drafts.stream().map(Draft::event).toList();
    }

    private void readLead(Passage passage) {
        boolean behind = passage.begin() > lead.begin();
        List<Trigger> stops = behind ? dayStops(passage) : List.of();
        if (!stops.isEmpty()) {
            stopped(passage, stops);
            return;
        }
        if (passage.begin() >= lead.begin()) {
            beside(passage);
        }
        if (!behind || !ParticipantReader.isQuoted(passage, main.type())) {
            List<String> people = ParticipantReader.people(passage);
            core.forEach(draft -> draft.add(people));
        }
    }

    /** A sentence of the lead with a day of its own: {@code 5日下午，双方签订协议}. */
    private List<Trigger> dayStops(Passage passage) {
        List<Trigger> stops = trip || main.type() == EventType.INSPECTION ? stopReader.ofTrip(passage) : List.of();
        return stops.stream()
                .filter(stop -> days.between(passage, 0, stop.end()).isPresent())
                .toList();
    }

    /** What was signed, said to guests or made public in the lead beside its own event. */
    private void beside(Passage passage) {
        for (Trigger trigger : triggers.readAll(passage.text())) {
            boolean known = drafts.stream().anyMatch(draft -> draft.type() == trigger.type());
            if (known || !trigger.isStrong() || !belongs(passage, trigger)) {
                continue;
            }
            Optional<DateRange> own = days.between(passage, secondHalf(passage), trigger.end());
            boolean held = trigger.rule().equals("event/held") || trigger.isCeremony();
            Draft draft = new Draft(trigger, own.or(main::date), passage, main.place());
            drafts.add(draft);
            if (trip && held) {
                current = List.of(draft);
                draft.add(ParticipantReader.people(passage));
                lastDay = draft.date();
            } else {
                core.add(draft);
            }
        }
    }

    private boolean belongs(Passage passage, Trigger trigger) {
        return switch (trigger.type()) {
            case SIGNING -> true;
            case MEETING -> (main.type() == EventType.SIGNING || main.type() == EventType.LAUNCH)
                    && STRONG_TALK.matcher(passage.text()).region(trigger.begin(), trigger.end()).find();
            case PUBLICATION -> main.type() == EventType.CONFERENCE;
            case CONFERENCE, ACTIVITY -> trip
                    && trigger.rule().equals("event/held")
                    && days.between(passage, secondHalf(passage), trigger.end()).isPresent();
            case LAUNCH, INSPECTION, VISIT, DRILL -> false;
        };
    }

    /** Behind the words of the main event in its own sentence, the beginning in any other. */
    private int secondHalf(Passage passage) {
        return passage.begin() == lead.begin() ? main.trigger().end() : 0;
    }

    private void readLater(Passage passage) {
        List<Trigger> stops = passage.paragraph() > lead.paragraph() ? stops(passage) : List.of();
        if (!stops.isEmpty()) {
            stopped(passage, stops);
            return;
        }
        List<String> people = ParticipantReader.people(passage);
        if (signedThere(passage)) {
            return;
        }
        if (isOfCurrent(passage)) {
            if (ParticipantReader.isThere(passage)) {
                current.forEach(draft -> draft.add(people));
            }
        } else if (trip && !current.isEmpty()
                ? ParticipantReader.accompanies(passage)
                : ParticipantReader.attends(passage, lead, main.type())) {
            core.forEach(draft -> draft.add(people));
        }
    }

    private boolean isOfCurrent(Passage passage) {
        return current.stream()
                .findFirst()
                .filter(draft -> draft.passage().paragraph() == passage.paragraph()
                        || (trip && AT_SAME.matcher(passage.text()).find()))
                .isPresent();
    }

    private List<Trigger> stops(Passage passage) {
        if (trip) {
            return stopReader.ofTrip(passage);
        }
        List<Trigger> around = stopReader.aroundEvent(passage);
        if (!around.isEmpty() || main.type() != EventType.INSPECTION) {
            return around;
        }
        Optional<Trigger> talk = StopReader.closingTalk(passage);
        return talk.or(() -> stopReader
                        .ofInspection(passage)
                        .filter(stop -> days.between(passage, 0, stop.end()).isPresent() && lasts()))
                .stream()
                .toList();
    }

    private boolean lasts() {
        return main.date().filter(date -> date.from().isBefore(date.to())).isPresent();
    }

    private void stopped(Passage passage, List<Trigger> stops) {
        int from = 0;
        List<Draft> opened = new ArrayList<>();
        boolean sameParagraph = isOfCurrent(passage);
        for (int i = 0; i < stops.size(); i++) {
            Trigger stop = stops.get(i);
            int to = i + 1 < stops.size() ? boundary(passage, stop, stops.get(i + 1)) : passage.text().length();
            boolean signs = stop.type() == EventType.SIGNING && passage.text().contains("双方");
            Passage part = signs ? passage : passage.slice(from, Math.max(from, to));
            Optional<DateRange> day = days.between(passage, 0, stop.end());
            dated |= day.isPresent();
            lastDay = day.or(() -> undated(passage, sameParagraph));
            Draft draft = new Draft(stop, lastDay, part, trip ? main.place() : Optional.empty());
            addPeople(draft, part, signs, opened.isEmpty() && sameParagraph ? current : opened);
            Optional<Draft> known = known(draft);
            known.ifPresent(earlier -> earlier.add(ParticipantReader.people(part)));
            if (known.isEmpty()) {
                drafts.add(draft);
            }
            opened.add(known.orElse(draft));
            from = Math.max(from, to);
        }
        current = opened;
    }

    private void addPeople(Draft draft, Passage part, boolean signs, List<Draft> met) {
        boolean goes = switch (draft.type()) {
            case MEETING, INSPECTION, VISIT -> true;
            case CONFERENCE -> main.type() == EventType.INSPECTION;
            case SIGNING, LAUNCH, DRILL, ACTIVITY, PUBLICATION -> false;
        };
        if (goes && led) {
            draft.add(leader().stream().toList());
        }
        if (signs) {
            met.stream().findFirst().ifPresent(draft::addAllOf);
        }
        draft.add(ParticipantReader.people(part));
    }

    /** A signing or ceremony of which an earlier sentence told. */
    private Optional<Draft> known(Draft draft) {
        boolean once = draft.type() == EventType.SIGNING || draft.type() == EventType.LAUNCH;
        return drafts.stream()
                .filter(earlier -> once && earlier.type() == draft.type()
                        && earlier.date().equals(draft.date()))
                .findFirst();
    }

    private Optional<DateRange> undated(Passage passage, boolean sameParagraph) {
        if (StopReader.isBefore(passage)) {
            return Optional.empty();
        }
        if (sameParagraph || THEN.matcher(passage.text()).find()) {
            return lastDay.or(() -> dated ? Optional.empty() : main.date());
        }
        boolean around = !dated || !trip || MEANWHILE.matcher(passage.text()).find();
        return around ? main.date() : Optional.empty();
    }

    /** The comma before the second of two stops in one sentence. */
    private static int boundary(Passage passage, Trigger stop, Trigger next) {
        int comma = passage.text().lastIndexOf('，', next.begin());
        return comma > stop.begin() ? comma + 1 : next.begin();
    }

    /** An agreement that a later sentence says was signed there: {@code 会上，…签订了协议}. */
    private boolean signedThere(Passage passage) {
        if (passage.text().indexOf('签') < 0) {
            return false;
        }
        Optional<Trigger> signing = triggers.readAll(passage.text()).stream()
                .filter(trigger -> trigger.type() == EventType.SIGNING && trigger.isStrong())
                .findFirst();
        boolean there = AT_EVENT.matcher(passage.text()).find()
                || PLEDGE.matcher(passage.text()).find();
        if (signing.isEmpty() || !there) {
            return false;
        }
        Passage part = passage.slice(Clause.begin(passage.text(), signing.get().begin()), passage.text().length());
        Optional<Draft> known =
                drafts.stream().filter(draft -> draft.type() == EventType.SIGNING).findFirst();
        Draft draft = known.orElseGet(() -> new Draft(
                signing.get(),
                days.between(passage, 0, signing.get().end()).or(main::date),
                part,
                main.place()));
        draft.add(ParticipantReader.people(known.isPresent() ? passage : part));
        if (known.isEmpty()) {
            drafts.add(draft);
        }
        return known.isPresent();
    }

    private Optional<String> leader() {
        return main.firstPerson().or(() -> titled.stream().findFirst());
    }
}
