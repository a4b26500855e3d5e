package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import kuaibao.sink.search.FoundArticle;
import kuaibao.sink.search.Hits;

/** Shows what a search found, what was found in brackets. */
final class HitsPrinter {
    private HitsPrinter() {}

    static void print(Hits hits, PrintWriter out) {
        out.println(hits.total()
                + (hits.total() == 1 ? " article" : " articles")
                + (hits.complete() ? "" : " (at least: the search was cut short)"));
        hits.articles().forEach(article -> print(article, out));
    }

    private static void print(FoundArticle article, PrintWriter out) {
        String day = article.day().map(LocalDate::toString).orElse("no date");
        String headline = article.headline().isEmpty() ? "(no headline)" : article.headline();
        out.println("  " + day + "  " + headline + "  [" + article.bulletin() + "]");
        article.fragments().stream()
                .limit(1)
                .forEach(fragment ->
                        out.println("      …" + fragment.marked("【", "】").replaceAll("\\s+", " ") + "…"));
    }
}
