package kuaibao.enrich.topology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.ArticleFacts;
import kuaibao.enrich.entity.Entities;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.schemas.record.Comparator;
import kuaibao.schemas.record.DateMention;
import kuaibao.schemas.record.DateRange;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Event;
import kuaibao.schemas.record.EventType;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.MetricStatus;
import kuaibao.schemas.record.Organization;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.Place;
import kuaibao.schemas.record.PlaceType;
import kuaibao.schemas.record.PolicyTerm;
import kuaibao.schemas.record.Quotation;
import kuaibao.schemas.record.Role;
import kuaibao.schemas.record.Span;
import kuaibao.schemas.record.TextStatistics;
import kuaibao.schemas.record.Word;

/** Maps the facts of one article to the records that travel. */
final class FactMapper {
    /** As the schema has it: amounts to a billionth. */
    private static final int SCALE = 9;

    private FactMapper() {}

    static void add(ArticleFacts facts, EnrichedArticle.Builder article) {
        article.setPeople(people(facts.entities()))
                .setOrgs(organizations(facts.entities()))
                .setPlaces(places(facts.entities()))
                .setDates(facts.dates().stream().map(FactMapper::date).toList())
                .setMetrics(facts.metrics().stream().map(FactMapper::metric).toList())
                .setEvents(facts.events().stream().map(FactMapper::event).toList())
                .setQuotations(
                        facts.quotations().stream().map(FactMapper::quotation).toList())
                .setPolicyTerms(facts.policyTerms().stream()
                        .map(term -> new PolicyTerm(term.text(), spans(term.mentions())))
                        .toList())
                .setWords(words(facts.words()))
                .setKeywords(facts.digest().keywords())
                .setSummary(facts.digest().summary())
                .setStatistics(statistics(facts.statistics()));
    }

    private static List<Person> people(Entities entities) {
        return entities.people().stream()
                .map(person -> Person.newBuilder()
                        .setName(person.name())
                        .setRoles(person.roles().stream().map(FactMapper::role).toList())
                        .setMentions(spans(person.mentions()))
                        .setRule(person.rule())
                        .setConfidence(person.confidence())
                        .build())
                .toList();
    }

    private static Role role(kuaibao.enrich.entity.Role role) {
        return new Role(role.organization().orElse(null), role.title(), span(role.span()));
    }

    private static List<Organization> organizations(Entities entities) {
        return entities.organizations().stream()
                .map(organization -> Organization.newBuilder()
                        .setName(organization.name())
                        .setCanonical(organization.canonical())
                        .setEvidence(organization.evidence())
                        .setMentions(spans(organization.mentions()))
                        .setRule(organization.rule())
                        .setConfidence(organization.confidence())
                        .build())
                .toList();
    }

    private static List<Place> places(Entities entities) {
        return entities.places().stream()
                .map(place -> Place.newBuilder()
                        .setName(place.name())
                        .setCanonical(place.canonical())
                        .setType(PlaceType.valueOf(place.type().name()))
                        .setEvidence(place.evidence())
                        .setMentions(spans(place.mentions()))
                        .setRule(place.rule())
                        .setConfidence(place.confidence())
                        .build())
                .toList();
    }

    private static Metric metric(kuaibao.enrich.metric.Metric metric) {
        return Metric.newBuilder()
                .setText(metric.text())
                .setIndicator(metric.indicator())
                .setValue(scaled(metric.value()))
                .setUnit(metric.unit())
                .setComparator(Comparator.valueOf(metric.comparator().name()))
                .setSubject(metric.subject().orElse(null))
                .setTime(metric.time().orElse(null))
                .setStatus(MetricStatus.valueOf(metric.status().name()))
                .setSpan(span(metric.span()))
                .setRule(metric.rule())
                .setConfidence(metric.confidence())
                .build();
    }

    private static DateMention date(kuaibao.enrich.date.DateMention date) {
        return new DateMention(date.text(), range(date.range()), span(date.span()));
    }

    private static Event event(kuaibao.enrich.event.Event event) {
        return Event.newBuilder()
                .setType(EventType.valueOf(event.type().name()))
                .setDate(event.date().map(FactMapper::range).orElse(null))
                .setPlace(event.place().orElse(null))
                .setParticipants(event.participants())
                .setOrgs(event.organizations())
                .setSpan(span(event.span()))
                .setRule(event.rule())
                .setConfidence(event.confidence())
                .build();
    }

    private static Quotation quotation(kuaibao.enrich.speech.Quotation quotation) {
        return Quotation.newBuilder()
                .setSpeaker(quotation.speaker())
                .setVerb(quotation.verb())
                .setText(quotation.text())
                .setSpan(span(quotation.span()))
                .setRule(quotation.rule())
                .setConfidence(quotation.confidence())
                .build();
    }

    private static DateRange range(kuaibao.enrich.DateRange range) {
        return new DateRange(range.from(), range.to());
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static List<Word> words(SegmentedArticle segmented) {
        List<Word> words = new ArrayList<>();
        add(words, Part.TITLE, segmented.titles());
        add(words, Part.PARAGRAPH, segmented.paragraphs());
        return words;
    }

    private static void add(List<Word> words, Part part, List<List<kuaibao.enrich.words.Word>> texts) {
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            texts.get(i)
                    .forEach(word -> words.add(new Word(part, index, word.begin(), word.end(), word.partOfSpeech())));
        }
    }

    private static TextStatistics statistics(kuaibao.enrich.text.TextStatistics statistics) {
        return TextStatistics.newBuilder()
                .setCharacters(statistics.characters())
                .setWords(statistics.words())
                .setSentences(statistics.sentences())
                .setDistinctWordRatio(statistics.distinctWordRatio())
                .setNumberRatio(statistics.numberRatio())
                .setEntityDensity(statistics.entityDensity())
                .setReadingMinutes(statistics.readingMinutes())
                .build();
    }

    private static List<Span> spans(List<kuaibao.enrich.Span> spans) {
        return spans.stream().map(FactMapper::span).toList();
    }

    private static Span span(kuaibao.enrich.Span span) {
        return new Span(Part.valueOf(span.part().name()), span.paragraph(), span.begin(), span.end());
    }
}
