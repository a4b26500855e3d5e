package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;

/** Adds the stops of a trip and the meetings around an event, and keeps which of them is told of. One thread only. */
final class Stops {
    private static final Pattern AT_SAME = Pattern.compile("^[^，。]{0,8}(?:会|仪式|活动|论坛|式)[上中]，");
    private static final Pattern BOTH = Pattern.compile("双方|两地");

    private final Drafts drafts;
    private final LaterReader later;
    private final Itinerary itinerary;
    private final boolean trip;
    private final List<String> titled;

    private List<Draft> current = List.of();

    Stops(Drafts drafts, LaterReader later, Itinerary itinerary, boolean trip, List<String> titled) {
        this.drafts = drafts;
        this.later = later;
        this.itinerary = itinerary;
        this.trip = trip;
        this.titled = titled;
    }

    /** Notes a stop that the lead tells of. */
    void begin(Draft draft) {
        itinerary.begin(draft.date());
        current = List.of(draft);
    }

    /** Whether the report has come to its stops. */
    boolean isAtOne() {
        return !current.isEmpty();
    }

    /** Whether a sentence goes on about the stop of the sentence before. */
    boolean isOfCurrent(Passage passage) {
        return current.stream()
                .findFirst()
                .filter(draft -> draft.passage().paragraph() == passage.paragraph()
                        || (trip && AT_SAME.matcher(passage.text()).find()))
                .isPresent();
    }

    /** Adds the people of a sentence about the stop. */
    void takePart(Passage passage) {
        List<String> people = ParticipantReader.people(passage);
        for (Draft draft : current) {
            draft.add(people);
            if (isOfInspection(draft)) {
                drafts.main().add(people);
            }
        }
    }

    /** {@code 调研并召开座谈会}: the talk is a part of the inspection. */
    private boolean isOfInspection(Draft draft) {
        return drafts.main().type() == EventType.INSPECTION && draft.trigger().isClosingTalk();
    }

    /** Adds the stops that a sentence tells of, each with its part of the sentence. */
    void add(Passage passage, List<Trigger> stops) {
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
            List<Draft> before = opened.isEmpty() && follows ? current : opened;
            Passage part = both || passage.isBlank(from, to) ? passage : passage.slice(from, to);
            Draft draft = new Draft(stop, itinerary.day(passage, stop, follows), part, around(before));
            addPeople(draft, part, both ? before : List.of());
            opened.add(drafts.kept(draft, part));
            from = to;
        }
        current = opened;
    }

    /** Where a stop was that names no place: there where the paragraph's stop before it was, else where the trip went. */
    private Optional<String> around(List<Draft> before) {
        return before.stream()
                .findFirst()
                .flatMap(Draft::place)
                .or(() -> trip ? drafts.main().place() : Optional.empty());
    }

    /** The party's leader goes along; both sides of an agreement are those who met, of a closing talk all of the visit. */
    private void addPeople(Draft draft, Passage part, List<Draft> met) {
        if (later.isLed(draft.type())) {
            draft.add(drafts.main().firstPerson().or(() -> titled.stream().findFirst()).stream()
                    .toList());
        }
        met.stream().findFirst().ifPresent(draft::addAllOf);
        boolean sat =
                trip && draft.type() == EventType.MEETING && draft.trigger().isClosingTalk();
        if (sat && !part.has(EntityType.PERSON)) {
            draft.addAllOf(drafts.main());
        }
        List<String> people = ParticipantReader.people(part);
        draft.add(people);
        if (isOfInspection(draft)) {
            drafts.main().add(people);
        }
    }

    /** The comma before the second of two stops in one sentence. */
    private static int boundary(Passage passage, Trigger stop, Trigger next) {
        int comma = passage.text().lastIndexOf('，', next.begin());
        return comma > stop.begin() ? comma + 1 : next.begin();
    }
}
