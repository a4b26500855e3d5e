package kuaibao.sink.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as the index holds it.
 *
 * @param headline as printed; empty for an article without headings
 * @param day the report's own day, else the day of issue
 * @param metrics the texts of its metrics, as printed
 * @param fragments passages in which something was found; empty where an article was not searched for by words
 */
public record FoundArticle(
        String id,
        String headline,
        Optional<LocalDate> day,
        String bulletin,
        int position,
        List<String> people,
        List<String> orgs,
        List<String> metrics,
        List<Fragment> fragments) {

    public FoundArticle {
        people = List.copyOf(people);
        orgs = List.copyOf(orgs);
        metrics = List.copyOf(metrics);
        fragments = List.copyOf(fragments);
    }
}
