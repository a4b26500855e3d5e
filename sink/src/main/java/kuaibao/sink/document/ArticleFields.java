package kuaibao.sink.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kuaibao.schemas.record.Byline;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.Organization;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.Place;
import kuaibao.schemas.record.PolicyTerm;
import kuaibao.schemas.record.Quotation;
import kuaibao.schemas.record.Retraction;

/**
 * The fields of an article's own document; what each is for stands in the mapping, {@code articles.json}. Of an article that
 * is withdrawn nothing is left but its identity, who withdrew it and why: a document that no search finds, and that keeps
 * older revisions from coming back.
 */
final class ArticleFields implements Document.Fields {
    private final EnrichedArticle article;
    private final long version;
    private final FactSlots slots;

    ArticleFields(EnrichedArticle article, long version, FactSlots slots) {
        this.article = article;
        this.version = version;
        this.slots = slots;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        FieldWriter fields = new FieldWriter(json);
        identity(fields);
        if (article.getRetraction() == null) {
            context(fields);
            text(fields);
            names(fields);
        } else {
            fields.object("retraction", retraction -> retraction(article.getRetraction(), new FieldWriter(retraction)));
        }
        fields.object("fact_slots", this::slots);
    }

    /** The day that a reader would sort by: the report's own, else the day of issue. */
    static Optional<LocalDate> day(EnrichedArticle article) {
        return article.getDate() == null
                ? Optional.ofNullable(article.getPublished())
                : Optional.of(article.getDate().getFrom());
    }

    /** {@code GREATER_OR_EQUAL} becomes {@code greater-or-equal}. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void identity(FieldWriter fields) throws IOException {
        fields.text("id", article.getId())
                .number("revision", article.getRevision())
                .number("version", version)
                .text("pipeline_version", article.getPipelineVersion())
                .text("page_id", article.getPageId())
                .number("position", article.getPosition())
                .flag("retracted", article.getRetraction() != null);
    }

    private void context(FieldWriter fields) throws IOException {
        fields.text("bulletin", article.getBulletin())
                .text("publication", article.getPublication())
                .text("published", article.getPublished())
                .text("edition", article.getEdition())
                .optionalNumber("year", article.getYear())
                .text("day", day(article).orElse(null))
                .text("place", article.getPlace())
                .text("credit", article.getCredit())
                .texts("bylines", distinct(article.getBylines(), Byline::getName));
        if (article.getDate() != null) {
            fields.text("date_from", article.getDate().getFrom())
                    .text("date_to", article.getDate().getTo());
        }
    }

    private static void retraction(Retraction retraction, FieldWriter fields) throws IOException {
        fields.text("by", retraction.getBy())
                .text("reason", retraction.getReason())
                .text("at", retraction.getAt());
    }

    private void text(FieldWriter fields) throws IOException {
        List<String> printed =
                article.getParagraphs().stream().map(Paragraph::getText).toList();
        List<String> normalized = normalized(printed);
        fields.text("headline", article.getHeadline())
                .text("kicker", article.getKicker())
                .texts("titles", normalized(article.getTitles()))
                .texts("text", normalized)
                .texts("captions", normalized(article.getCaptions()));
        if (!normalized.equals(printed)) {
            fields.texts("printed", printed);
        }
        IndexedWords words = new IndexedWords(article);
        fields.text("title_words", words.of(Part.TITLE))
                .text("words", words.of(Part.PARAGRAPH))
                .texts("keywords", article.getKeywords())
                .texts("summary", article.getSummary());
    }

    private void names(FieldWriter fields) throws IOException {
        fields.texts("people", distinct(article.getPeople(), Person::getName))
                .texts("orgs", distinct(article.getOrgs(), Organization::getName))
                .texts("canonical_orgs", distinct(article.getOrgs(), Organization::getCanonical))
                .texts("places", distinct(article.getPlaces(), Place::getName))
                .texts("canonical_places", distinct(article.getPlaces(), Place::getCanonical))
                .texts(
                        "metrics",
                        article.getMetrics().stream().map(Metric::getText).toList())
                .texts("event_types", distinct(article.getEvents(), event -> label(event.getType())))
                .texts("speakers", distinct(article.getQuotations(), Quotation::getSpeaker))
                .texts("policy_terms", distinct(article.getPolicyTerms(), PolicyTerm::getText));
    }

    private void slots(JsonGenerator json) throws IOException {
        for (FactKind kind : FactKind.values()) {
            json.writeNumberField(kind.label(), slots.count(kind));
        }
    }

    private static List<String> normalized(List<String> texts) {
        return texts.stream().map(SearchText::normalize).toList();
    }

    private static <T> List<String> distinct(Collection<T> values, Function<T, String> name) {
        return values.stream()
                .map(name)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
