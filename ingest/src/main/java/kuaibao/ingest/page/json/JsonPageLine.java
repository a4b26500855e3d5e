package kuaibao.ingest.page.json;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.decoding.DecodedPage;

/**
 * A page as one JSON object, so that many can be sent a line each: its bytes or its text, and what is told of it.
 *
 * @param id as it was told, whatever it is
 * @param content the bytes; of a text, those of UTF-8
 * @param isText whether a text was told
 */
public record JsonPageLine(
        Optional<String> name,
        Optional<String> id,
        OptionalLong revision,
        Optional<String> publication,
        Optional<LocalDate> published,
        Optional<String> edition,
        Optional<String> contentType,
        Optional<String> charset,
        ByteBuffer content,
        boolean isText) {

    /** The fields that such an object may have. */
    public static final List<String> FIELDS = List.of(
            "name",
            "id",
            "revision",
            "publication",
            "published",
            "edition",
            "contentType",
            "charset",
            "text",
            "contentBase64");

    /**
     * Reads a line.
     *
     * @param bytes that the line was decoded from
     * @throws MalformedPageException if it is no JSON object, or says what no such object says
     */
    public static JsonPageLine read(DecodedPage line, byte[] bytes) {
        return new JsonPageLineReader(new JsonCursor(line.text(), ByteOffsets.of(line.text(), line.charset(), bytes)))
                .read();
    }
}
