package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.Span;

/**
 * Something that the report says happened.
 *
 * @param type its kind
 * @param date when; empty where the report gives no day (近日)
 * @param place where, as written
 * @param participants people named as taking part, in order, each once
 * @param organizations the parties, organisers and visited bodies, as written
 * @param span the sentence that tells of it
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 */
public record Event(
        EventType type,
        Optional<DateRange> date,
        Optional<String> place,
        List<String> participants,
        List<String> organizations,
        Span span,
        String rule,
        double confidence) {
    public Event {
        participants = List.copyOf(participants);
        organizations = List.copyOf(organizations);
    }
}
