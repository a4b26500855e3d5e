package kuaibao.sink.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.Organization;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.Place;
import kuaibao.schemas.record.Role;
import kuaibao.schemas.record.Span;
import org.jspecify.annotations.Nullable;

/** The facts of one article as flat documents. */
final class FactDocuments {
    private final String index;
    private final EnrichedArticle article;
    private final long version;

    FactDocuments(String index, EnrichedArticle article, long version) {
        this.index = index;
        this.article = article;
        this.version = version;
    }

    int count(FactKind kind) {
        return switch (kind) {
            case METRIC -> article.getMetrics().size();
            case ROLE ->
                article.getPeople().stream()
                        .mapToInt(person -> Math.max(1, person.getRoles().size()))
                        .sum();
            case ORGANIZATION -> article.getOrgs().size();
            case PLACE -> article.getPlaces().size();
        };
    }

    List<Document> of(FactKind kind) {
        List<OwnFields> facts = fields(kind);
        List<Document> documents = new ArrayList<>(facts.size());
        for (OwnFields own : facts) {
            documents.add(fact(kind, documents.size(), own));
        }
        return documents;
    }

    /** A document that keeps an id from coming back with an older revision's fact. */
    Document emptied(FactKind kind, int ordinal) {
        return Document.of(
                index,
                id(kind, ordinal),
                version,
                json -> identify(new FieldWriter(json), kind).flag("current", false));
    }

    @FunctionalInterface
    private interface OwnFields {
        void write(FieldWriter fields) throws IOException;
    }

    private List<OwnFields> fields(FactKind kind) {
        return switch (kind) {
            case METRIC -> article.getMetrics().stream().map(this::metric).toList();
            case ROLE ->
                article.getPeople().stream()
                        .flatMap(person -> roles(person).stream())
                        .toList();
            case ORGANIZATION ->
                article.getOrgs().stream().map(this::organization).toList();
            case PLACE -> article.getPlaces().stream().map(this::place).toList();
        };
    }

    private Document fact(FactKind kind, int ordinal, OwnFields own) {
        return Document.of(index, id(kind, ordinal), version, json -> {
            FieldWriter fields = identify(new FieldWriter(json), kind).flag("current", true);
            context(fields);
            own.write(fields);
        });
    }

    private String id(FactKind kind, int ordinal) {
        return article.getId() + "-" + kind.label() + "-" + ordinal;
    }

    private FieldWriter identify(FieldWriter fields, FactKind kind) throws IOException {
        return fields.text("kind", kind.label())
                .text("article", article.getId())
                .number("revision", article.getRevision());
    }

    private void context(FieldWriter fields) throws IOException {
        fields.text("bulletin", article.getBulletin())
                .text("headline", article.getHeadline())
                .text("day", ArticleFields.day(article).orElse(null));
    }

    private OwnFields metric(Metric metric) {
        return fields -> {
            fields.text("text", metric.getText())
                    .text("indicator", metric.getIndicator())
                    .number("value", metric.getValue().doubleValue())
                    .text("value_exact", metric.getValue().stripTrailingZeros().toPlainString())
                    .text("unit", metric.getUnit())
                    .text("comparator", ArticleFields.label(metric.getComparator()))
                    .text("subject", metric.getSubject())
                    .text("time", metric.getTime())
                    .text("status", ArticleFields.label(metric.getStatus()));
            span(fields, metric.getSpan());
            origin(fields, metric.getRule(), metric.getConfidence());
        };
    }

    private List<OwnFields> roles(Person person) {
        if (person.getRoles().isEmpty()) {
            return List.of(fields -> person(fields, person, firstOf(person.getMentions())));
        }
        return person.getRoles().stream().map(role -> role(person, role)).toList();
    }

    private OwnFields role(Person person, Role role) {
        return fields -> {
            fields.text("org", role.getOrg()).text("title", role.getTitle());
            person(fields, person, role.getSpan());
        };
    }

    private void person(FieldWriter fields, Person person, @Nullable Span span) throws IOException {
        fields.text("name", person.getName())
                .number("mentions", person.getMentions().size());
        span(fields, span);
        origin(fields, person.getRule(), person.getConfidence());
    }

    private OwnFields organization(Organization organization) {
        return fields -> {
            fields.text("name", organization.getName())
                    .text("canonical", organization.getCanonical())
                    .number("mentions", organization.getMentions().size());
            span(fields, firstOf(organization.getMentions()));
            origin(fields, organization.getRule(), organization.getConfidence());
        };
    }

    private OwnFields place(Place place) {
        return fields -> {
            fields.text("name", place.getName())
                    .text("canonical", place.getCanonical())
                    .text("place_type", ArticleFields.label(place.getType()))
                    .number("mentions", place.getMentions().size());
            span(fields, firstOf(place.getMentions()));
            origin(fields, place.getRule(), place.getConfidence());
        };
    }

    private static @Nullable Span firstOf(List<Span> mentions) {
        return mentions.isEmpty() ? null : mentions.get(0);
    }

    private static void span(FieldWriter fields, @Nullable Span span) throws IOException {
        if (span != null) {
            fields.text("part", ArticleFields.label(span.getPart()))
                    .number("paragraph", span.getParagraph())
                    .number("begin", span.getBegin())
                    .number("end", span.getEnd());
        }
    }

    private static void origin(FieldWriter fields, String rule, double confidence) throws IOException {
        fields.text("rule", rule).number("confidence", confidence);
    }
}
