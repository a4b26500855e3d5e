package kuaibao.enrich;

import java.util.List;
import kuaibao.enrich.entity.Entities;
import kuaibao.enrich.metric.Metric;
import kuaibao.enrich.text.TextStatistics;
import kuaibao.enrich.words.SegmentedArticle;

/**
 * Everything that was found in one article.
 *
 * @param words the article and its segmentation
 * @param entities people, organisations and places
 * @param metrics quantities that measure something
 * @param statistics measures of the text itself
 */
public record ArticleFacts(SegmentedArticle words, Entities entities, List<Metric> metrics, TextStatistics statistics) {
    public ArticleFacts {
        metrics = List.copyOf(metrics);
    }
}
