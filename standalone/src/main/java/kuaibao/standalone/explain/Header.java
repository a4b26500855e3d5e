package kuaibao.standalone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kuaibao.schemas.record.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/** What the page tells of an article besides its text, in a few words each. */
final class Header {
    private Header() {}

    static List<String> of(EnrichedArticle article) {
        List<String> words = new ArrayList<>();
        add(words, "", article.getBulletin());
        add(words, "", article.getPublication());
        add(words, "", article.getDate() == null ? null : Values.of(article.getDate()));
        add(words, "", article.getMarker());
        add(words, "filed at ", article.getPlace());
        add(
                words,
                "by ",
                article.getBylines().stream()
                        .map(byline -> (byline.getRank() + byline.getRole() + " " + byline.getName()).strip())
                        .collect(Collectors.joining("、")));
        add(words, "after ", article.getCredit());
        add(words, "year from ", article.getYearEvidence());
        return words;
    }

    private static void add(List<String> words, String before, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            words.add(before + value);
        }
    }
}
