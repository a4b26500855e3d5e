package kuaibao.standalone.explain;

import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Span;
import org.jspecify.annotations.Nullable;

/** The texts of an article that spans point into. */
final class ArticleTexts {
    private ArticleTexts() {}

    static int count(EnrichedArticle article, Part part) {
        return part == Part.TITLE
                ? article.getTitles().size()
                : article.getParagraphs().size();
    }

    static String of(EnrichedArticle article, Part part, int index) {
        return part == Part.TITLE
                ? article.getTitles().get(index)
                : article.getParagraphs().get(index).getText();
    }

    /** The characters of a span; empty where there are none. */
    static String at(EnrichedArticle article, @Nullable Span span) {
        if (span == null || span.getParagraph() >= count(article, span.getPart())) {
            return "";
        }
        String text = of(article, span.getPart(), span.getParagraph());
        int end = Math.min(text.length(), span.getEnd());
        return text.substring(Math.min(span.getBegin(), end), end);
    }
}
