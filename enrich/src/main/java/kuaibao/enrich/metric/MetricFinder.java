package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kuaibao.enrich.Mention;
import kuaibao.enrich.MentionIndex;
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
        MentionIndex names = MentionIndex.of(mentions);
        List<FigureLine> paragraphs = lines(Part.PARAGRAPH, article.text().paragraphs(), article.paragraphs(), names);
        List<FigureLine> titles = lines(Part.TITLE, article.text().titles(), article.titles(), names);
        if (!hasFigures(paragraphs) && !hasFigures(titles)) {
            return List.of();
        }
        LineReader reader =
                new LineReader(readers, article.text(), inOrder(mentions), new HomeRegions(bodies, ownRegions));
        List<Metric> body = read(paragraphs, reader);
        return HeadingFigures.join(body, read(titles, reader));
    }

    private static List<Metric> read(List<FigureLine> lines, LineReader reader) {
        List<Metric> metrics = new ArrayList<>();
        for (FigureLine line : lines) {
            metrics.addAll(reader.read(line));
        }
        return metrics;
    }

    private static boolean hasFigures(List<FigureLine> lines) {
        for (FigureLine line : lines) {
            if (!line.figures().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** As they are read: the headings first, then the body; who speaks for a firm is named behind it. */
    private static List<Mention> inOrder(List<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing((Mention mention) -> mention.span().part())
                .thenComparingInt(mention -> mention.span().paragraph())
                .thenComparingInt(mention -> mention.span().begin()));
        return ordered;
    }

    private List<FigureLine> lines(Part part, List<String> texts, List<List<Word>> words, MentionIndex names) {
        List<FigureLine> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            lines.add(FigureLine.of(Line.of(part, i, texts.get(i), words.get(i), names.of(part, i)), readers));
        }
        return lines;
    }
}
