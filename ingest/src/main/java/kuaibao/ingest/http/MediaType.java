package kuaibao.ingest.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What a sender says that its bytes are.
 *
 * @param name in lower case, without parameters; empty if nothing was said
 * @param charset the parameter of that name
 */
record MediaType(Optional<String> name, Optional<Charset> charset) {
    static final String JSON = "application/json";
    static final String BATCH = "application/x-ndjson";
    /** The form in which a single article comes. */
    static final List<String> ARTICLES = List.of(JSON);
    /** The forms in which a page may come. */
    static final List<String> PAGES =
            List.of("text/plain", "text/markdown", "text/html", "application/xhtml+xml", JSON);

    private static final String UNTOLD = "application/octet-stream";
    private static final Pattern FORM = Pattern.compile(
            "\\s{0,9}([\\w!#$&^.+-]{1,60}/[\\w!#$&^.+-]{1,60})\\s{0,9}(?:;(.{0,200}))?", Pattern.DOTALL);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}\"?([^\";\\s]{1,40})", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a {@code Content-Type}.
     *
     * @throws ProblemException 415 if it is none, or names a character set that there is not
     */
    static MediaType of(Optional<String> header) {
        if (header.isEmpty() || header.get().isBlank()) {
            return new MediaType(Optional.empty(), Optional.empty());
        }
        Matcher form = FORM.matcher(header.get());
        if (!form.matches()) {
            throw unsupported("the content type " + cut(header.get()) + " is none", PAGES);
        }
        String name = form.group(1).toLowerCase(Locale.ROOT);
        return new MediaType(
                name.equals(UNTOLD) ? Optional.empty() : Optional.of(name),
                Optional.ofNullable(form.group(2)).flatMap(MediaType::charsetIn));
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static Optional<Charset> charsetIn(String parameters) {
        Matcher declared = CHARSET.matcher(parameters);
        return declared.find() ? Optional.of(charset(declared.group(1))) : Optional.empty();
    }

    /**
     * The character set of a name.
     *
     * @throws ProblemException 415 if there is none
     */
    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ProblemException(new Problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                    "charset",
                    "the character set " + name + " is not known, expected one such as utf-8 or gb18030"));
        }
    }

    boolean isJson() {
        return name.filter(JSON::equals).isPresent();
    }

    boolean isBatch() {
        return name.filter(BATCH::equals).isPresent();
    }

    /**
     * The same, if it is among these, or nothing was said.
     *
     * @throws ProblemException 415 if it is not
     */
    MediaType among(List<String> accepted) {
        name.filter(told -> !accepted.contains(told)).ifPresent(told -> {
            throw unsupported("the content type is " + told, accepted);
        });
        return this;
    }

    private static ProblemException unsupported(String met, List<String> accepted) {
        String expected = String.join(", ", accepted);
        return new ProblemException(
                new Problem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                        "media-type",
                        met + ", expected " + expected + ", or " + BATCH + " for a batch"),
                Map.of("Accept-Post", expected + ", " + BATCH));
    }
}
