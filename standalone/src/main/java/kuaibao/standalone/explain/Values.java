package kuaibao.standalone.explain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaibao.schemas.record.DateRange;
import kuaibao.schemas.record.Event;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.Organization;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.Place;
import kuaibao.schemas.record.Quotation;
import kuaibao.schemas.record.Role;
import kuaibao.standalone.extract.ContractWords;
import org.jspecify.annotations.Nullable;

/** What a fact was understood as, in one line. */
final class Values {
    private Values() {}

    static String of(Person person) {
        return person.getRoles().isEmpty()
                ? "no post"
                : person.getRoles().stream().map(Values::of).collect(Collectors.joining(" · "));
    }

    static String of(Organization organization) {
        return canonical(organization.getCanonical(), organization.getEvidence());
    }

    static String of(Place place) {
        return joined(ContractWords.of(place.getType()), canonical(place.getCanonical(), place.getEvidence()));
    }

    static String of(Metric metric) {
        String amount = metric.getIndicator() + " " + ContractWords.symbol(metric.getComparator()) + " "
                + metric.getValue().stripTrailingZeros().toPlainString() + " " + metric.getUnit();
        return joined(
                amount.strip(),
                told("of", metric.getSubject()),
                told("in", metric.getTime()),
                ContractWords.of(metric.getStatus()));
    }

    static String of(Event event) {
        return joined(
                ContractWords.of(event.getType()),
                event.getDate() == null ? "no day" : of(event.getDate()),
                told("at", event.getPlace()),
                told("with", String.join("、", event.getParticipants())),
                told("orgs", String.join("、", event.getOrgs())));
    }

    static String of(Quotation quotation) {
        return (quotation.getSpeaker() + " " + quotation.getVerb()).strip();
    }

    static String of(DateRange range) {
        return range.getFrom().equals(range.getTo())
                ? range.getFrom().toString()
                : range.getFrom() + " to " + range.getTo();
    }

    private static String of(Role role) {
        return role.getOrg() == null ? role.getTitle() : role.getOrg() + " " + role.getTitle();
    }

    private static String canonical(String name, String evidence) {
        return evidence.isEmpty() ? name : name + " (" + evidence + ")";
    }

    private static String told(String word, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : word + " " + value;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
