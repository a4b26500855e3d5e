package kuaibao.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageReader;

/** The articles of the project's sample pages, as the analysis gets them. */
final class SampleArticles {
    private SampleArticles() {}

    static List<ArticleText> read() throws IOException {
        PageReader reader = new PageReader();
        return SamplePages.read().stream()
                .map(page -> reader.read(page, PageContext.none()))
                .flatMap(page -> page.articles().stream().map(article -> text(page, article)))
                .toList();
    }

    /** How many characters an article has, headings and body. */
    static int characters(ArticleText article) {
        return article.titles().stream().mapToInt(String::length).sum()
                + article.paragraphs().stream().mapToInt(String::length).sum();
    }

    private static ArticleText text(PageContent page, PageArticle article) {
        return new ArticleText(
                article.titles(),
                article.paragraphs(),
                article.date().map(range -> new DateRange(range.from(), range.to())),
                page.year(),
                article.place(),
                Optional.empty(),
                page.places());
    }
}
