package kuaibao.ingest.intake;

import java.time.LocalDate;
import java.util.Optional;

/** A page's identity: the same bytes of the same paper and day have the same id, whenever and however often pushed. */
final class PageId {
    private static final int DIGITS = 32;

    private PageId() {}

    /** {@code page-} and 32 hexadecimal digits. */
    static String of(Optional<String> publication, Optional<LocalDate> published, byte[] content) {
        String fingerprint = new Sha256()
                .add(publication.orElse(""))
                .add(published.map(LocalDate::toString).orElse(""))
                .add(content)
                .hex();
        return "page-" + fingerprint.substring(0, DIGITS);
    }
}
