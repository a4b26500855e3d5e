package kuaibao.enrich;

import java.util.List;
import kuaibao.enrich.date.DateMention;
import kuaibao.enrich.digest.Digest;
import kuaibao.enrich.entity.Entities;
import kuaibao.enrich.event.Event;
import kuaibao.enrich.metric.Metric;
import kuaibao.enrich.policy.PolicyTerm;
import kuaibao.enrich.speech.Quotation;
import kuaibao.enrich.text.TextStatistics;
import kuaibao.enrich.words.SegmentedArticle;

/**
 * Everything that was found in one article.
 *
 * @param words the article and its segmentation
 * @param entities people, organisations and places
 * @param dates dates that are printed
 * @param metrics quantities that measure something
 * @param events the report's own happenings
 * @param quotations what people are reported to have said
 * @param policyTerms terms of policy
 * @param digest keywords and summary
 * @param statistics measures of the text itself
 */
public record ArticleFacts(
        SegmentedArticle words,
        Entities entities,
        List<DateMention> dates,
        List<Metric> metrics,
        List<Event> events,
        List<Quotation> quotations,
        List<PolicyTerm> policyTerms,
        Digest digest,
        TextStatistics statistics) {
    public ArticleFacts {
        dates = List.copyOf(dates);
        metrics = List.copyOf(metrics);
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
        policyTerms = List.copyOf(policyTerms);
    }
}
