package kuaibao.ingest.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a page besides its text.
 *
 * @param publication the paper's name
 * @param published the day of issue; 昨日 and the year follow from it
 * @param edition the page's number within the issue: A08
 */
public record PageContext(Optional<String> publication, Optional<LocalDate> published, Optional<String> edition) {

    /** A page whose number within the issue is not known. */
    public PageContext(Optional<String> publication, Optional<LocalDate> published) {
        this(publication, published, Optional.empty());
    }

    /** Nothing is known. */
    public static PageContext none() {
        return new PageContext(Optional.empty(), Optional.empty());
    }

    /** The same, and where something is not known, what the other knows. */
    public PageContext or(PageContext other) {
        return new PageContext(
                publication.or(other::publication), published.or(other::published), edition.or(other::edition));
    }
}
