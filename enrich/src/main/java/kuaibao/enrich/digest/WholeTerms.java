package kuaibao.enrich.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.MentionIndex;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.policy.PolicyTerm;

/** Names and terms of policy, each one term however it was cut into words. */
final class WholeTerms {
    private final MentionIndex names;
    private final Map<String, String> spellings;
    private final Map<Part, Map<Integer, List<Whole>>> policy;

    /**
     * One of them at its place.
     *
     * @param name what it is called wherever it stands
     */
    record Whole(int begin, int end, Kind kind, String name) {}

    WholeTerms(MentionIndex names, Map<String, String> spellings, List<PolicyTerm> policyTerms) {
        this.names = names;
        this.spellings = spellings;
        this.policy = policyTerms.stream()
                .flatMap(term -> term.mentions().stream().map(span -> new Printed(term.text(), span)))
                .collect(Collectors.groupingBy(
                        printed -> printed.span.part(),
                        Collectors.groupingBy(
                                printed -> printed.span.paragraph(),
                                Collectors.mapping(Printed::whole, Collectors.toList()))));
    }

    private record Printed(String text, Span span) {
        Whole whole() {
            return new Whole(span.begin(), span.end(), Kind.POLICY, text);
        }
    }

    /** Those of one title or paragraph, in order, of two that begin together the longer one first. */
    List<Whole> of(Part part, int index) {
        List<Whole> wholes = new ArrayList<>();
        names.of(part, index).forEach(mention -> wholes.add(whole(mention)));
        wholes.addAll(policy.getOrDefault(part, Map.of()).getOrDefault(index, List.of()));
        wholes.sort(Comparator.comparingInt(Whole::begin)
                .thenComparing(Comparator.comparingInt(Whole::end).reversed()));
        return wholes;
    }

    private Whole whole(Mention mention) {
        Span span = mention.span();
        boolean body = mention.type() == EntityType.ORGANIZATION;
        String name = body ? spellings.getOrDefault(mention.name(), mention.name()) : mention.name();
        return new Whole(span.begin(), span.end(), kind(mention.type()), name);
    }

    private static Kind kind(EntityType type) {
        return switch (type) {
            case PERSON -> Kind.PERSON;
            case ORGANIZATION -> Kind.BODY;
            case PLACE -> Kind.PLACE;
        };
    }
}
