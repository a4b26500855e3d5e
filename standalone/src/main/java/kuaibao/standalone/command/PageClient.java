package kuaibao.standalone.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import kuaibao.ingest.page.format.PageFormat;
import kuaibao.standalone.extract.PageFileException;
import kuaibao.standalone.extract.PageFiles;

/** Hands page files to a running ingest over HTTP. */
final class PageClient {
    private static final int ACCEPTED = 202;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI ingest;
    private final Optional<String> publication;
    private final Optional<LocalDate> published;

    /**
     * A client of one ingest.
     *
     * @param publication the paper of all pages, where it is known
     * @param published the day of issue of all pages, where it is known
     */
    PageClient(URI ingest, Optional<String> publication, Optional<LocalDate> published) {
        this.ingest = ingest;
        this.publication = publication;
        this.published = published;
    }

    /**
     * Sends one file.
     *
     * @return why the page was refused, as a sentence that names the file; empty if it was accepted
     * @throws CommandFailedException if nobody answers, so that there is no use in sending more
     */
    Optional<String> send(Path file) throws CommandFailedException {
        byte[] bytes;
        try {
            bytes = PageFiles.read(file);
        } catch (PageFileException problem) {
            return Optional.ofNullable(problem.getMessage());
        }
        HttpResponse<String> answer = post(file, bytes);
        return answer.statusCode() == ACCEPTED ? Optional.empty() : Optional.of(file + ": " + detail(answer));
    }

    private HttpResponse<String> post(Path file, byte[] bytes) throws CommandFailedException {
        HttpRequest request = HttpRequest.newBuilder(ingest.resolve("/v1/pages?" + query(file)))
                .timeout(PATIENCE)
                .header("Content-Type", format(file).mediaType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (HttpTimeoutException problem) {
            throw new CommandFailedException(ingest + " did not answer within " + PATIENCE.toSeconds() + " s for "
                    + file + "; try again later.");
        } catch (IOException problem) {
            throw new CommandFailedException(
                    "Nobody takes pages at " + ingest + "; start one with `kuaibao up`, or name another with --url.");
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new CommandFailedException("Interrupted while sending " + file + ".");
        }
    }

    private static PageFormat format(Path file) {
        return PageFormat.ofName(String.valueOf(file.getFileName())).orElse(PageFormat.PLAIN_TEXT);
    }

    private String query(Path file) {
        StringBuilder query = new StringBuilder("name=").append(encoded(String.valueOf(file.getFileName())));
        publication.ifPresent(name -> query.append("&publication=").append(encoded(name)));
        published.ifPresent(day -> query.append("&published=").append(day));
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String detail(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body()).path("detail").asText("refused with " + answer.statusCode());
        } catch (JsonProcessingException notOurs) {
            return "refused with " + answer.statusCode();
        }
    }
}
