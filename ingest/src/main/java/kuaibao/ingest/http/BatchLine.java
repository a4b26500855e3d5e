package kuaibao.ingest.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.ingest.page.decoding.UndecodablePageException.Kind;
import kuaibao.ingest.page.json.JsonPageLine;
import kuaibao.schemas.record.PageSource;

/** A page as one line of a batch: a JSON object with the page's bytes or its text among its members. */
final class BatchLine {
    private BatchLine() {}

    /**
     * Reads a line.
     *
     * @throws kuaibao.ingest.page.decoding.UndecodablePageException if it is no text in UTF-8
     * @throws kuaibao.ingest.page.MalformedPageException if it is not of this form
     * @throws kuaibao.runtime.http.ProblemException if it tells a media type or a character set that is not taken
     */
    static IncomingPage read(byte[] line) {
        JsonPageLine read = JsonPageLine.read(decode(line), line);
        MediaType type = MediaType.of(read.contentType()).among(MediaType.PAGES);
        Optional<Charset> charset = read.isText()
                ? Optional.of(StandardCharsets.UTF_8)
                : read.charset().map(MediaType::charset).or(type::charset);
        if (type.isJson()) {
            JsonPages.check(bytes(read), charset);
        }
        PageDetails told = new PageDetails(
                read.id(), read.revision(), read.publication(), read.published(), read.edition(), type.name(), charset);
        return new IncomingPage(read.name().orElse("unnamed"), read.content(), told, PageSource.HTTP);
    }

    /** A byte order mark of UTF-16 would win over what is declared; but lines are told apart by UTF-8's line feeds. */
    private static DecodedPage decode(byte[] line) {
        DecodedPage decoded = JsonPages.decode(line, Optional.of(StandardCharsets.UTF_8));
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            throw new UndecodablePageException(
                    Kind.ENCODING, OptionalLong.of(0), "the line is in " + decoded.charset() + ", expected UTF-8");
        }
        return decoded;
    }

    private static byte[] bytes(JsonPageLine read) {
        byte[] bytes = new byte[read.content().remaining()];
        read.content().duplicate().get(bytes);
        return bytes;
    }
}
