package kuaibao.standalone.push;

import java.time.LocalDate;
import java.util.Optional;
import kuaibao.ingest.folder.PagePath;
import kuaibao.ingest.intake.PageDetails;

/**
 * What a user says of all pages; it comes before what a page's path tells.
 *
 * @param publication the paper's name
 * @param published the day of issue
 * @param edition the page's number within the issue
 */
public record Told(Optional<String> publication, Optional<LocalDate> published, Optional<String> edition) {
    public static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());

    /** What is known of one page. */
    public PageDetails of(PageFile file) {
        PageDetails path = PagePath.of(file.relative()).details();
        return new PageDetails(
                path.id(),
                path.revision(),
                publication.or(path::publication),
                published.or(path::published),
                edition.or(path::edition),
                path.contentType(),
                path.charset());
    }
}
