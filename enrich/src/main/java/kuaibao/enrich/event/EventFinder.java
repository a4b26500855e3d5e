package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.Mention;

/**
 * Finds what a report tells of: the event of its lead, an agreement signed there, the stops of a trip and the meetings
 * around a ceremony. Safe for use by several threads.
 */
public final class EventFinder {
    /**
     * Finds the events, the report's own first.
     *
     * @param article the repaired article
     * @param mentions the names found in it; without them events have neither people nor places
     */
    public List<Event> find(ArticleText article, List<Mention> mentions) {
        List<Passage> passages = Passages.of(article, mentions);
        List<Passage> lead = passages.stream()
                .filter(passage -> passage.paragraph() == firstParagraph(passages))
                .toList();
        for (Passage passage : lead) {
            Optional<Trigger> trigger = TriggerReader.read(passage.text());
            if (trigger.isPresent()) {
                return events(article, mentions, passages, passage, trigger.get());
            }
        }
        return List.of();
    }

    private static int firstParagraph(List<Passage> passages) {
        return passages.isEmpty() ? 0 : passages.get(0).paragraph();
    }

    private static List<Event> events(
            ArticleText article, List<Mention> mentions, List<Passage> passages, Passage first, Trigger trigger) {
        List<String> people = ParticipantReader.read(passages, first.paragraph(), trigger.type());
        List<String> titled = ParticipantReader.titled(mentions);
        List<String> party = people.isEmpty() && trigger.type() == EventType.VISIT ? titled : people;
        DayReader days = new DayReader(article);
        List<Event> events = new ArrayList<>();
        events.add(event(trigger, article.date(), first, party, Optional.empty()));
        if (trigger.type() != EventType.SIGNING) {
            events.addAll(signing(article, days, passages, first, people));
        }
        Optional<String> leader = party.stream().findFirst();
        events.addAll(new TripReader(article, days, events.get(0), leader).read(passages, first));
        return events;
    }

    /** The agreement that the lead tells of beside its main event. */
    private static List<Event> signing(
            ArticleText article, DayReader days, List<Passage> passages, Passage first, List<String> people) {
        for (Passage passage : passages) {
            Optional<Trigger> signing = passage.paragraph() == first.paragraph()
                    ? TriggerReader.readSigning(passage.text())
                    : Optional.empty();
            if (signing.isPresent()) {
                boolean same = passage.begin() == first.begin();
                Optional<DateRange> day = same
                        ? article.date()
                        : days.read(passage, signing.get().begin()).or(article::date);
                return List.of(event(
                        signing.get(),
                        day,
                        passage,
                        same ? people : ParticipantReader.people(passage),
                        Optional.empty()));
            }
        }
        return List.of();
    }

    static Event event(
            Trigger trigger, Optional<DateRange> date, Passage passage, List<String> people, Optional<String> around) {
        return new Event(
                trigger.type(),
                date,
                PlaceReader.read(passage, around),
                people,
                OrganizationReader.read(passage),
                passage.span(),
                trigger.rule(),
                trigger.confidence());
    }
}
