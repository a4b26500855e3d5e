package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.Mention;

/**
 * Finds what a report tells of: the event of its lead, an agreement signed there, the stops of a trip and the meetings
 * around a ceremony. Safe for use by several threads.
 */
public final class EventFinder {
    private static final double SURE = 0.9;
    private static final Pattern AT_EVENT = Pattern.compile("(?:仪式|开幕式|大会|论坛|推介会|洽谈会|会)上[,，]|活动(?:现场|中|上)|现场|当[天日]|双方");

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
        return dated(article, mentions, passages);
    }

    /** What a later sentence says was held on a day, where the lead tells of weather or figures. */
    private static List<Event> dated(ArticleText article, List<Mention> mentions, List<Passage> passages) {
        DayReader days = new DayReader(article);
        for (Passage passage : passages) {
            Optional<Trigger> trigger = TriggerReader.read(passage.text())
                    .filter(found -> found.confidence() >= SURE
                            && days.read(passage, found.begin()).isPresent());
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
        boolean leads = first.paragraph() == firstParagraph(passages);
        Optional<DateRange> day = leads
                ? days.lead(first, trigger.begin())
                : days.read(first, trigger.begin()).or(article::date);
        events.add(event(trigger, day, first, party, Optional.empty()));
        if (trigger.type() != EventType.SIGNING) {
            events.addAll(signing(article, days, passages, first, people));
        }
        Optional<String> leader = party.stream().findFirst();
        events.addAll(new TripReader(days, events.get(0), first, leader).read(passages));
        return events;
    }

    /** The agreement that the report tells of beside its main event: in the lead, or later as signed on the spot. */
    private static List<Event> signing(
            ArticleText article, DayReader days, List<Passage> passages, Passage first, List<String> people) {
        for (Passage passage : passages) {
            boolean told = passage.paragraph() == first.paragraph()
                    || AT_EVENT.matcher(passage.text()).find();
            Optional<Trigger> signing = told ? TriggerReader.readSigning(passage.text()) : Optional.empty();
            if (signing.isPresent()) {
                boolean same = passage.begin() == first.begin() && passage.paragraph() == first.paragraph();
                List<Passage> sofar = upTo(passages, passage);
                Optional<DateRange> day =
                        same ? article.date() : days.last(sofar).or(article::date);
                List<String> signers = same ? people : signers(passage, sofar);
                return List.of(event(signing.get(), day, passage, signers, Optional.empty()));
            }
        }
        return List.of();
    }

    /** The sentences of the same paragraph up to this one. */
    private static List<Passage> upTo(List<Passage> passages, Passage last) {
        return passages.stream()
                .filter(passage -> passage.paragraph() == last.paragraph() && passage.begin() <= last.begin())
                .toList();
    }

    /** {@code 双方签署协议}: both were named in the sentences before. */
    private static List<String> signers(Passage passage, List<Passage> sofar) {
        List<Passage> telling = passage.text().contains("双方") ? sofar : List.of(passage);
        return telling.stream()
                .flatMap(sentence -> ParticipantReader.people(sentence).stream())
                .distinct()
                .toList();
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
