package kuaibao.enrich.speech;

import java.util.Arrays;
import java.util.List;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.ArticleText;

/** What the whole analysis hears in lines of text, in the shape that tests compare. */
record Speech(List<Quotation> quotations) {
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    static Speech of(String... paragraphs) {
        ArticleText article = ArticleText.of(List.of(), Arrays.asList(paragraphs));
        return new Speech(ANALYZER.analyze(article).quotations());
    }

    /** Each as {@code speaker|verb|what is told}. */
    List<String> lines() {
        return quotations.stream()
                .map(quotation -> quotation.speaker() + "|" + quotation.verb() + "|" + quotation.text())
                .toList();
    }
}
