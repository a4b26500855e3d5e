package kuaibao.enrich;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.date.DateFinder;
import kuaibao.enrich.date.DateMention;
import kuaibao.enrich.digest.DigestFinder;
import kuaibao.enrich.entity.Entities;
import kuaibao.enrich.entity.EntityFinder;
import kuaibao.enrich.entity.Organization;
import kuaibao.enrich.event.EventFinder;
import kuaibao.enrich.metric.FirmNames;
import kuaibao.enrich.metric.Metric;
import kuaibao.enrich.metric.MetricFinder;
import kuaibao.enrich.policy.PolicyTerm;
import kuaibao.enrich.policy.PolicyTermFinder;
import kuaibao.enrich.segment.HanLpSegmenter;
import kuaibao.enrich.speech.QuotationFinder;
import kuaibao.enrich.text.TextStatistics;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Segmenter;

/**
 * The whole analysis of an article, step by step. Thread-safe; the same article gives the same facts on any machine and
 * with any number of threads, and text of any kind gives an answer, without facts where there are none.
 */
public final class ArticleAnalyzer {
    /**
     * The version of these rules: told by every enriched article, raised whenever an article may come out different.
     */
    public static final String VERSION = "1";

    private final Segmenter segmenter = new HanLpSegmenter();
    private final Lexicon lexicon = new Lexicon();
    private final EntityFinder entityFinder = new EntityFinder(lexicon);
    private final DateFinder dateFinder = new DateFinder();
    private final MetricFinder metricFinder = new MetricFinder();
    private final EventFinder eventFinder = new EventFinder();
    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final PolicyTermFinder policyTermFinder = new PolicyTermFinder(lexicon);
    private final DigestFinder digestFinder = new DigestFinder();

    /** Finds all that the article says. */
    public ArticleFacts analyze(ArticleText article) {
        SegmentedArticle words = SegmentedArticle.of(article, segmenter);
        Entities entities = entityFinder.find(words);
        List<Mention> mentions = mentions(entities);
        List<DateMention> dates = dateFinder.find(article);
        MentionIndex names = MentionIndex.of(mentions);
        List<PolicyTerm> policyTerms = policyTermFinder.find(words, names);
        return new ArticleFacts(
                words,
                entities,
                dates,
                metrics(words, mentions, entities),
                eventFinder.find(article, mentions, dates),
                quotationFinder.find(words, names),
                policyTerms,
                digestFinder.find(words, names, entities.organizations(), policyTerms),
                TextStatistics.of(words, mentions.size()));
    }

    private List<Metric> metrics(SegmentedArticle words, List<Mention> mentions, Entities entities) {
        List<Metric> found = metricFinder.find(words, mentions, canonicalNames(entities), entities.ownRegions());
        return new FirmNames(entities.organizations()).apply(found, words.text());
    }

    private static List<Mention> mentions(Entities entities) {
        List<Mention> mentions = new ArrayList<>();
        entities.people().forEach(person -> add(mentions, person.name(), EntityType.PERSON, person.mentions()));
        entities.organizations()
                .forEach(organization ->
                        add(mentions, organization.name(), EntityType.ORGANIZATION, organization.mentions()));
        entities.places().forEach(place -> add(mentions, place.name(), EntityType.PLACE, place.mentions()));
        return mentions;
    }

    private static List<String> canonicalNames(Entities entities) {
        return entities.organizations().stream().map(Organization::canonical).toList();
    }

    private static void add(List<Mention> mentions, String name, EntityType type, List<Span> spans) {
        spans.forEach(span -> mentions.add(new Mention(name, type, span)));
    }
}
