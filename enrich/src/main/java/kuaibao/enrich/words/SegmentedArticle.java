package kuaibao.enrich.words;

import java.util.List;
import kuaibao.enrich.ArticleText;

/**
 * An article and the words of each of its titles and paragraphs.
 *
 * @param text the article
 * @param titles a list of words for each title
 * @param paragraphs a list of words for each paragraph
 */
public record SegmentedArticle(ArticleText text, List<List<Word>> titles, List<List<Word>> paragraphs) {
    public SegmentedArticle {
        titles = titles.stream().map(List::copyOf).toList();
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        if (titles.size() != text.titles().size()
                || paragraphs.size() != text.paragraphs().size()) {
            throw new IllegalArgumentException("an article of " + text.titles().size() + " titles and "
                    + text.paragraphs().size() + " paragraphs needs words for each, got " + titles.size() + " and "
                    + paragraphs.size());
        }
    }

    /** Cuts the article into words. */
    public static SegmentedArticle of(ArticleText text, Segmenter segmenter) {
        return new SegmentedArticle(
                text,
                text.titles().stream().map(segmenter::segment).toList(),
                text.paragraphs().stream().map(segmenter::segment).toList());
    }
}
