package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.standalone.explain.Explanation;
import kuaibao.standalone.extract.Extraction;
import kuaibao.standalone.extract.PageFileException;

/** Writes the articles of pages as one explanation; where no page can be read, nothing at all. */
final class Explained {
    private final ArticleEnricher enricher = new ArticleEnricher(new ArticleAnalyzer());
    private final Extraction extraction;
    private final Explanation explanation;
    private final OptionalInt only;
    private final PrintWriter out;
    private boolean begun;

    /**
     * Begins an explanation.
     *
     * @param only the number of the one article of a page that is wanted, from 1
     */
    Explained(Extraction extraction, Explanation explanation, OptionalInt only, PrintWriter out) {
        this.extraction = extraction;
        this.explanation = explanation;
        this.only = only;
        this.out = out;
    }

    /**
     * Adds a page.
     *
     * @throws PageFileException if it cannot be read or has no such article
     */
    void add(Path file) {
        List<EnrichedArticle> articles = extraction.extract(file, enricher);
        if (only.isPresent() && only.getAsInt() > articles.size()) {
            throw new PageFileException(
                    file + ": there is no article " + only.getAsInt() + ", the page has " + articles.size());
        }
        for (int number = 1; number <= articles.size(); number++) {
            if (only.isEmpty() || only.getAsInt() == number) {
                write(explanation.article(articles.get(number - 1), number, articles.size()));
            }
        }
    }

    void end() {
        if (begun) {
            out.print(explanation.end());
        }
        out.flush();
    }

    private void write(String article) {
        if (!begun) {
            out.print(explanation.begin());
            begun = true;
        }
        out.print(article);
    }
}
