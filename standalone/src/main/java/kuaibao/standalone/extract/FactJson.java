package kuaibao.standalone.extract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kuaibao.schemas.PagePlaces;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Event;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.Quotation;
import kuaibao.schemas.record.Span;
import org.jspecify.annotations.Nullable;

/** The facts of an article in the words of the extraction contract, each with its spans, rule and confidence. */
final class FactJson {
    private final PagePlaces places;

    private FactJson(PagePlaces places) {
        this.places = places;
    }

    static void add(ObjectNode object, EnrichedArticle article) {
        new FactJson(PagePlaces.of(article.getParagraphs(), article.getDamage())).addAll(object, article);
    }

    private void addAll(ObjectNode object, EnrichedArticle article) {
        ArticleJson.each(object, "people", article.getPeople(), this::person);
        ArticleJson.each(object, "orgs", article.getOrgs(), (node, org) -> {
            node.put("name", org.getName()).put("canonical", org.getCanonical()).put("evidence", org.getEvidence());
            reason(node, org.getRule(), org.getConfidence(), org.getMentions());
        });
        ArticleJson.each(object, "places", article.getPlaces(), (node, place) -> {
            node.put("name", place.getName())
                    .put("canonical", place.getCanonical())
                    .put("type", ContractWords.of(place.getType()))
                    .put("evidence", place.getEvidence());
            reason(node, place.getRule(), place.getConfidence(), place.getMentions());
        });
        ArticleJson.each(object, "metrics", article.getMetrics(), this::metric);
        ArticleJson.each(object, "events", article.getEvents(), this::event);
        ArticleJson.each(object, "dates", article.getDates(), (node, date) -> {
            node.put("text", date.getText());
            ArticleJson.date(node, date.getRange());
            span(node, date.getSpan());
        });
        ArticleJson.each(object, "quotations", article.getQuotations(), this::quotation);
        ArticleJson.each(object, "policy_terms", article.getPolicyTerms(), (node, term) -> {
            node.put("text", term.getText());
            ArticleJson.each(node, "spans", term.getMentions(), this::fill);
        });
        ArticleJson.strings(object.putArray("keywords"), article.getKeywords());
        ArticleJson.strings(object.putArray("summary"), article.getSummary());
        statistics(object, article);
    }

    private void quotation(ObjectNode node, Quotation quotation) {
        node.put("speaker", quotation.getSpeaker())
                .put("verb", quotation.getVerb())
                .put("text", quotation.getText());
        span(node, quotation.getSpan());
        node.put("rule", quotation.getRule()).put("confidence", quotation.getConfidence());
    }

    private void person(ObjectNode node, Person person) {
        node.put("name", person.getName());
        ArticleJson.each(node, "roles", person.getRoles(), (role, value) -> {
            role.put("org", value.getOrg()).put("title", value.getTitle());
            span(role, value.getSpan());
        });
        reason(node, person.getRule(), person.getConfidence(), person.getMentions());
    }

    private void metric(ObjectNode node, Metric metric) {
        node.put("text", metric.getText())
                .put("indicator", metric.getIndicator())
                .put("value", metric.getValue().stripTrailingZeros())
                .put("unit", metric.getUnit())
                .put("comparator", ContractWords.symbol(metric.getComparator()))
                .put("subject", metric.getSubject())
                .put("time", metric.getTime())
                .put("status", ContractWords.of(metric.getStatus()));
        span(node, metric.getSpan());
        node.put("rule", metric.getRule()).put("confidence", metric.getConfidence());
    }

    private void event(ObjectNode node, Event event) {
        node.put("type", ContractWords.of(event.getType()));
        ArticleJson.date(node, event.getDate());
        node.put("place", event.getPlace());
        ArticleJson.strings(node.putArray("participants"), event.getParticipants());
        ArticleJson.strings(node.putArray("orgs"), event.getOrgs());
        span(node, event.getSpan());
        node.put("rule", event.getRule()).put("confidence", event.getConfidence());
    }

    private static void statistics(ObjectNode object, EnrichedArticle article) {
        if (article.getStatistics() != null) {
            object.putObject("statistics")
                    .put("characters", article.getStatistics().getCharacters())
                    .put("words", article.getStatistics().getWords())
                    .put("sentences", article.getStatistics().getSentences())
                    .put("distinct_word_ratio", article.getStatistics().getDistinctWordRatio())
                    .put("number_ratio", article.getStatistics().getNumberRatio())
                    .put("entity_density", article.getStatistics().getEntityDensity())
                    .put("reading_minutes", article.getStatistics().getReadingMinutes());
        }
    }

    private void reason(ObjectNode node, String rule, double confidence, List<Span> mentions) {
        ArticleJson.each(node, "spans", mentions, this::fill);
        node.put("rule", rule).put("confidence", confidence);
    }

    private void span(ObjectNode node, @Nullable Span span) {
        if (span != null) {
            fill(node.putObject("span"), span);
        }
    }

    private void fill(ObjectNode node, Span span) {
        node.put("part", ContractWords.of(span.getPart()))
                .put("paragraph", span.getParagraph())
                .put("begin", span.getBegin())
                .put("end", span.getEnd());
        places.find(span).ifPresent(page -> node.put("page_begin", page.begin()).put("page_end", page.end()));
    }
}
