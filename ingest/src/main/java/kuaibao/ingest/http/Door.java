package kuaibao.ingest.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kuaibao.runtime.http.Doorkeeper;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import kuaibao.runtime.settings.DataSize;
import kuaibao.schemas.Topics;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** Refuses by the head of a request what need not be read: no key, no length, a form that is not taken. */
final class Door implements Doorkeeper {
    /** Attribute of a request: the name of whoever has the key that it bears. */
    static final String SENDER = "kuaibao.sender";

    private static final BodyRule NOT_READ = new BodyRule(new DataSize(64 * 1024), false);
    private static final BodyRule ONE = new BodyRule(new DataSize(Topics.MAX_PAGE_BYTES), true);
    private static final String BEARER = "bearer ";

    private final ApiKeys keys;
    private final DataSize batchBytes;

    Door(ApiKeys keys, DataSize batchBytes) {
        this.keys = keys;
        this.batchBytes = batchBytes;
    }

    @Override
    public BodyRule admit(Request request) {
        String path = request.getHttpURI().getCanonicalPath();
        if (keys.areAsked() && !Routes.DESCRIPTION.equals(path)) {
            request.setAttribute(SENDER, sender(request));
        }
        boolean pages = Routes.PAGES.equals(path);
        if (!HttpMethod.POST.is(request.getMethod()) || !(pages || Routes.ARTICLES.equals(path))) {
            return NOT_READ;
        }
        refuseWithoutLength(request);
        ContentCoding.of(header(request, HttpHeader.CONTENT_ENCODING));
        MediaType type = MediaType.of(header(request, HttpHeader.CONTENT_TYPE));
        if (type.isBatch()) {
            return new BodyRule(batchBytes, false);
        }
        type.among(pages ? MediaType.PAGES : MediaType.ARTICLES);
        return ONE;
    }

    private String sender(Request request) {
        String told = header(request, HttpHeader.AUTHORIZATION).orElse("");
        if (!told.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw unknown(
                    "Bearer realm=\"kuaibao\"", "no API key was given, expected the header Authorization: Bearer KEY");
        }
        return keys.owner(told.substring(BEARER.length()).strip())
                .orElseThrow(() ->
                        unknown("Bearer realm=\"kuaibao\", error=\"invalid_token\"", "the API key is not known here"));
    }

    private static ProblemException unknown(String challenge, String sentence) {
        return new ProblemException(
                new Problem(HttpStatus.UNAUTHORIZED_401, "unauthorized", sentence),
                Map.of("WWW-Authenticate", challenge));
    }

    private static void refuseWithoutLength(Request request) {
        if (!request.getHeaders().contains(HttpHeader.CONTENT_LENGTH)
                && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            throw new ProblemException(new Problem(
                    HttpStatus.LENGTH_REQUIRED_411,
                    "length",
                    "no length was given, expected the header Content-Length, or Transfer-Encoding: chunked"));
        }
    }

    /** A header that is there several times says all that its lines say. */
    private static Optional<String> header(Request request, HttpHeader header) {
        List<String> lines = request.getHeaders().getValuesList(header);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines));
    }
}
