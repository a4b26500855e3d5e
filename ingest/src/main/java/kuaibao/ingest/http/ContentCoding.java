package kuaibao.ingest.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import org.eclipse.jetty.http.HttpStatus;

/** How a body is packed. */
enum ContentCoding {
    IDENTITY,
    GZIP;

    /**
     * Reads a {@code Content-Encoding}.
     *
     * @throws ProblemException 415 if it is another one, or one around another
     */
    static ContentCoding of(Optional<String> header) {
        String told = header.orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (told) {
            case "", "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            default ->
                throw new ProblemException(
                        new Problem(
                                HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                                "content-encoding",
                                "the content encoding is " + (told.length() > 60 ? told.substring(0, 60) + "…" : told)
                                        + ", expected gzip once, or none"),
                        Map.of("Accept-Encoding", "gzip"));
        };
    }
}
