package kuaibao.ingest.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a page besides its text.
 *
 * @param publication the paper's name
 * @param published the day of issue; 昨日 and the year follow from it
 */
public record PageContext(Optional<String> publication, Optional<LocalDate> published) {

    /** Nothing is known. */
    public static PageContext none() {
        return new PageContext(Optional.empty(), Optional.empty());
    }
}
