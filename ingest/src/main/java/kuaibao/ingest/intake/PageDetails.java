package kuaibao.ingest.intake;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a sender says about a page; all of it may be left out.
 *
 * @param id the sender's own id for the page, of {@code [A-Za-z0-9._:-]{1,128}}; left out, it follows from publication,
 *     day and content
 * @param revision the sender's count of the page's corrections, from 1; left out, the next free one
 * @param publication the paper's name
 * @param published the day of issue
 * @param edition the page's number within the issue
 * @param contentType the media type, such as {@code text/html}
 * @param charset the character set
 */
public record PageDetails(
        Optional<String> id,
        OptionalLong revision,
        Optional<String> publication,
        Optional<LocalDate> published,
        Optional<String> edition,
        Optional<String> contentType,
        Optional<Charset> charset) {
    /** A page of which its sender says nothing. */
    public static final PageDetails NONE = new PageDetails(
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same under an id of the sender's. */
    public PageDetails withId(String other) {
        return new PageDetails(Optional.of(other), revision, publication, published, edition, contentType, charset);
    }

    /** The same as another revision. */
    public PageDetails withRevision(long other) {
        return new PageDetails(id, OptionalLong.of(other), publication, published, edition, contentType, charset);
    }

    /** The same of another paper and day. */
    public PageDetails withIssue(Optional<String> paper, Optional<LocalDate> day) {
        return new PageDetails(id, revision, paper, day, edition, contentType, charset);
    }

    /** The same with another media type. */
    public PageDetails withContentType(String other) {
        return new PageDetails(id, revision, publication, published, edition, Optional.of(other), charset);
    }

    /** The same in another character set. */
    public PageDetails withCharset(Charset other) {
        return new PageDetails(id, revision, publication, published, edition, contentType, Optional.of(other));
    }
}
