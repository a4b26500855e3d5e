package kuaibao.enrich.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.segment.HanLpSegmenter;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Segmenter;

/** Reads the metrics of invented lines, as of 8 May 2024, and writes them short. */
final class Figures {
    private static final MetricFinder FINDER = new MetricFinder();
    private static final Segmenter SEGMENTER = new HanLpSegmenter();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    private Figures() {}

    static List<Metric> of(String paragraph, Mention... mentions) {
        return of(List.of(), List.of(paragraph), mentions);
    }

    static List<Metric> of(List<String> titles, List<String> paragraphs, Mention... mentions) {
        return FINDER.find(
                SegmentedArticle.of(article(titles, paragraphs), SEGMENTER), List.of(mentions), List.of(), Map.of());
    }

    /** The metrics of a paragraph under titles, as the article's bodies tell where it is at home. */
    static List<Metric> at(List<String> titles, String paragraph, List<String> bodies, String... titled) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : titled) {
            int at = titles.get(0).indexOf(name);
            mentions.add(new Mention(name, EntityType.ORGANIZATION, new Span(Part.TITLE, 0, at, at + name.length())));
        }
        return FINDER.find(
                SegmentedArticle.of(article(titles, List.of(paragraph)), SEGMENTER), mentions, bodies, Map.of());
    }

    static ArticleText article(List<String> titles, List<String> paragraphs) {
        return new ArticleText(
                titles,
                paragraphs,
                Optional.of(new DateRange(DAY, DAY)),
                OptionalInt.of(DAY.getYear()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Every place where a name stands in a paragraph. */
    static Mention[] named(String paragraph, EntityType type, String... names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            int at = paragraph.indexOf(name);
            while (at >= 0) {
                mentions.add(new Mention(name, type, new Span(Part.PARAGRAPH, 0, at, at + name.length())));
                at = paragraph.indexOf(name, at + 1);
            }
        }
        return mentions.toArray(Mention[]::new);
    }

    /** {@code 产值 = 1200000000 元}. */
    static String quantity(Metric metric) {
        return metric.indicator() + " " + metric.comparator().symbol() + " "
                + metric.value().toPlainString() + " " + metric.unit();
    }
}
