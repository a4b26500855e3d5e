package kuaibao.standalone.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Span;
import kuaibao.standalone.explain.Fact.Reason;
import org.jspecify.annotations.Nullable;

/** Everything that was found in one article, numbered in the order in which a reader meets it. */
final class Facts {
    private static final Comparator<Span> IN_ORDER = Comparator.comparing((Span span) -> span.getPart() != Part.TITLE)
            .thenComparingInt(Span::getParagraph)
            .thenComparingInt(Span::getBegin)
            .thenComparing(Comparator.comparingInt(Span::getEnd).reversed());

    private final EnrichedArticle article;
    private final List<Fact> found = new ArrayList<>();

    private Facts(EnrichedArticle article) {
        this.article = article;
    }

    static List<Fact> of(EnrichedArticle article) {
        Facts facts = new Facts(article);
        facts.addNames();
        facts.addSentences();
        return facts.numbered();
    }

    private void addNames() {
        article.getPeople()
                .forEach(person -> add(
                        Kind.PERSON,
                        person.getName(),
                        Values.of(person),
                        reason(person.getRule(), person.getConfidence()),
                        person.getMentions()));
        article.getOrgs()
                .forEach(org -> add(
                        Kind.ORG,
                        org.getName(),
                        Values.of(org),
                        reason(org.getRule(), org.getConfidence()),
                        org.getMentions()));
        article.getPlaces()
                .forEach(place -> add(
                        Kind.PLACE,
                        place.getName(),
                        Values.of(place),
                        reason(place.getRule(), place.getConfidence()),
                        place.getMentions()));
        article.getPolicyTerms()
                .forEach(term -> add(Kind.POLICY, term.getText(), "", Optional.empty(), term.getMentions()));
    }

    private void addSentences() {
        article.getMetrics()
                .forEach(metric -> add(
                        Kind.METRIC,
                        metric.getText(),
                        Values.of(metric),
                        reason(metric.getRule(), metric.getConfidence()),
                        spans(metric.getSpan())));
        article.getDates()
                .forEach(date -> add(
                        Kind.DATE,
                        date.getText(),
                        date.getRange() == null ? "" : Values.of(date.getRange()),
                        Optional.empty(),
                        spans(date.getSpan())));
        article.getQuotations()
                .forEach(quotation -> add(
                        Kind.QUOTATION,
                        quotation.getText(),
                        Values.of(quotation),
                        reason(quotation.getRule(), quotation.getConfidence()),
                        spans(quotation.getSpan())));
        article.getEvents()
                .forEach(event -> add(
                        Kind.EVENT,
                        ArticleTexts.at(article, event.getSpan()),
                        Values.of(event),
                        reason(event.getRule(), event.getConfidence()),
                        spans(event.getSpan())));
    }

    private void add(Kind kind, String text, String value, Optional<Reason> reason, List<Span> spans) {
        found.add(new Fact(
                0, kind, text, value, reason, spans.stream().sorted(IN_ORDER).toList()));
    }

    /** Facts that name no place in the text come last. */
    private List<Fact> numbered() {
        found.sort(Comparator.comparing((Fact fact) -> fact.spans().isEmpty())
                .thenComparing(
                        fact -> fact.spans().isEmpty()
                                ? new Span()
                                : fact.spans().get(0),
                        IN_ORDER));
        List<Fact> numbered = new ArrayList<>();
        found.forEach(fact -> numbered.add(fact.numbered(numbered.size() + 1)));
        return numbered;
    }

    private static Optional<Reason> reason(String rule, double confidence) {
        return rule.isEmpty() ? Optional.empty() : Optional.of(new Reason(rule, confidence));
    }

    private static List<Span> spans(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
