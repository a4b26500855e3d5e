package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.Mention;
import kuaibao.enrich.date.DateMention;
import kuaibao.enrich.event.LeadReader.Lead;

/**
 * Finds what a report tells of: the event of its lead, an agreement signed there, the stops of a trip and the meetings
 * around a ceremony. Safe for use by several threads.
 */
public final class EventFinder {
    private final TriggerReader triggers = new TriggerReader();

    /**
     * Finds the events, the report's own first.
     *
     * @param article the repaired article
     * @param mentions the names found in it; without them events have neither people nor places
     * @param dates the dates found in it; without them every event has the date of the report
     */
    public List<Event> find(ArticleText article, List<Mention> mentions, List<DateMention> dates) {
        List<Passage> passages = Passages.of(article, mentions);
        DayReader days = new DayReader(article, dates);
        Readings readings = new Readings(triggers);
        Optional<Lead> lead = new LeadReader(article, passages, readings, days).read();
        return lead.map(found ->
                        new Account(passages, readings, days, found, ParticipantReader.titled(mentions)).read())
                .orElse(List.of());
    }
}
