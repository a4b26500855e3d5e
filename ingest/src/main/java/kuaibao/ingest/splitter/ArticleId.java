package kuaibao.ingest.splitter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kuaibao.ingest.intake.Sha256;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.day.DateRange;

/**
 * An article's identity: paper, day and headline block. A corrected body leaves it as it is, so that the correction is a
 * new revision of the same article. An article without headings, or of an unknown paper and day, is known by the first
 * characters of its body as well: two papers' 简讯 are not one article.
 */
final class ArticleId {
    private static final int DIGITS = 32;
    private static final int OPENING = 24;

    private final Optional<String> publication;
    private final Optional<LocalDate> published;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Ids for the articles of one page, asked for in the page's order. */
    ArticleId(Optional<String> publication, Optional<LocalDate> published) {
        this.publication = publication;
        this.published = published;
    }

    /** {@code article-} and 32 hexadecimal digits; a second article with the same headings gets another id. */
    String of(PageArticle article) {
        String base = fingerprint(article, 0);
        int repeated = seen.merge(base, 1, Integer::sum) - 1;
        return "article-" + (repeated == 0 ? base : fingerprint(article, repeated));
    }

    private String fingerprint(PageArticle article, int repeated) {
        Sha256 content =
                new Sha256().add(publication.orElse("")).add(day(article)).add(Integer.toString(repeated));
        if (article.titles().isEmpty() || (publication.isEmpty() && day(article).isEmpty())) {
            content.add(opening(article));
        }
        article.titles().forEach(title -> content.add(withoutSpaces(title)));
        return content.hex().substring(0, DIGITS);
    }

    private String day(PageArticle article) {
        return published
                .or(() -> article.date().map(DateRange::from))
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String opening(PageArticle article) {
        String text = withoutSpaces(String.join("", article.paragraphs()));
        return text.substring(0, Math.min(OPENING, text.length()));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}
