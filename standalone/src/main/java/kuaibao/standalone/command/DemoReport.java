package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.sink.search.FoundArticle;
import kuaibao.sink.search.SearchFailedException;
import kuaibao.standalone.terminal.Columns;

/** The demo's table of articles, as found through Elasticsearch, and a few searches. */
final class DemoReport {
    private static final int HEADLINE_WIDTH = 44;
    private static final int SEARCHES = 3;

    private final ArticleSearch search;
    private final PrintWriter out;

    DemoReport(ArticleSearch search, PrintWriter out) {
        this.search = search;
        this.out = out;
    }

    void print(Set<String> names, int pages) throws SearchFailedException {
        List<FoundArticle> articles = new ArrayList<>();
        for (String name : names) {
            articles.addAll(search.ofBulletin(name).articles());
        }
        out.println();
        row("headline", "date", "people", "orgs", "metrics");
        articles.forEach(this::row);
        out.println(articles.size() + " articles from " + pages + " pages");
        for (String words : worthSearching(articles)) {
            out.println();
            out.print("kuaibao search " + words + ": ");
            HitsPrinter.print(search.search(words, SEARCHES), out);
        }
    }

    private void row(FoundArticle article) {
        String headline = article.headline().isEmpty() ? "(no headline)" : article.headline();
        row(
                headline,
                article.day().map(LocalDate::toString).orElse("-"),
                Integer.toString(article.people().size()),
                Integer.toString(article.orgs().size()),
                Integer.toString(article.metrics().size()));
        line("people", article.people());
        line("metrics", article.metrics());
    }

    private void row(String headline, String date, String people, String orgs, String metrics) {
        out.println(Columns.fit(headline, HEADLINE_WIDTH) + "  " + Columns.fit(date, 10) + "  "
                + Columns.right(people, 6) + "  " + Columns.right(orgs, 4) + "  " + Columns.right(metrics, 7));
    }

    private void line(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.println("    " + Columns.cut(name + ": " + String.join(" · ", values), 100));
        }
    }

    /** The names that stand in most articles: what a reader of these pages might look for. */
    private static List<String> worthSearching(List<FoundArticle> articles) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        articles.forEach(article -> article.orgs().forEach(name -> counts.merge(name, 1, Integer::sum)));
        articles.forEach(article -> article.people().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(SEARCHES)
                .toList();
    }
}
