package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Word;

/**
 * Finds the figures of an article and says of each what it measures, whose it is, for when it holds, and whether it is
 * reached or meant. Safe for use by several threads.
 */
public final class MetricFinder {
    private final LineReaders readers = LineReaders.of(new Vocabulary());

    /**
     * Finds the metrics in reading order: the body's first, then those of headings that the body does not repeat.
     *
     * @param article the repaired article and its words
     * @param mentions the names found in it, persons included; may be empty
     * @param bodies the full names of the bodies in it; they tell which city 全市 means
     * @param ownRegions full name of the region that a rank alone means, where no body of the article tells it
     */
    public List<Metric> find(
            SegmentedArticle article, List<Mention> mentions, List<String> bodies, Map<String, String> ownRegions) {
        List<Mention> ordered = inOrder(mentions);
        LineReader reader = new LineReader(readers, article.text(), ordered, new HomeRegions(bodies, ownRegions));
        List<Metric> body = new ArrayList<>();
        lines(Part.PARAGRAPH, article.text().paragraphs(), article.paragraphs(), ordered)
                .forEach(line -> body.addAll(reader.read(line)));
        List<Metric> headings = new ArrayList<>();
        lines(Part.TITLE, article.text().titles(), article.titles(), ordered)
                .forEach(line -> headings.addAll(reader.read(line)));
        return HeadingFigures.join(body, headings);
    }

    /** As they are read: the headings first, then the body; who speaks for a firm is named behind it. */
    private static List<Mention> inOrder(List<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing((Mention mention) -> mention.span().part())
                .thenComparingInt(mention -> mention.span().paragraph())
                .thenComparingInt(mention -> mention.span().begin()));
        return ordered;
    }

    private static Stream<Line> lines(Part part, List<String> texts, List<List<Word>> words, List<Mention> mentions) {
        return IntStream.range(0, texts.size()).mapToObj(i -> Line.of(part, i, texts.get(i), words.get(i), mentions));
    }
}
