package kuaibao.ingest.page.json;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.page.MalformedPageException.Kind;

/** Reads the fields of a {@link JsonPageLine}. */
final class JsonPageLineReader {

    private final JsonCursor cursor;
    private final JsonFields fields;
    private final Map<String, String> words = new HashMap<>();
    private Optional<Long> revision = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<ByteBuffer> text = Optional.empty();
    private Optional<ByteBuffer> bytes = Optional.empty();

    JsonPageLineReader(JsonCursor cursor) {
        this.cursor = cursor;
        this.fields = new JsonFields(cursor);
    }

    JsonPageLine read() {
        cursor.expect(cursor.next(), JsonToken.START_OBJECT, "an object that tells a page");
        fields.object(this::take);
        if (text.isPresent() == bytes.isPresent()) {
            throw cursor.refusal(
                    Kind.FIELD,
                    "expected text or contentBase64, got " + (text.isPresent() ? "both of them" : "neither of them"));
        }
        cursor.end();
        return new JsonPageLine(
                told("name"),
                told("id"),
                revision.map(OptionalLong::of).orElse(OptionalLong.empty()),
                told("publication"),
                published,
                told("edition"),
                told("contentType"),
                told("charset"),
                text.or(() -> bytes).orElseThrow(),
                text.isPresent());
    }

    private Optional<String> told(String name) {
        return Optional.ofNullable(words.get(name));
    }

    private void take(String name) {
        switch (name) {
            case "name", "publication", "edition", "contentType", "charset" ->
                plainWords().ifPresent(told -> words.put(name, told));
            case "id" -> string().ifPresent(told -> words.put(name, told));
            case "revision" -> revision = fields.revision();
            case "published" -> published = fields.day();
            case "text" -> text = string().map(told -> ByteBuffer.wrap(told.getBytes(StandardCharsets.UTF_8)));
            case "contentBase64" -> bytes = string().map(this::unpacked);
            default -> throw fields.unknown(name, String.join(", ", JsonPageLine.FIELDS));
        }
    }

    /** A few words that may stand in a list, a header, or a line of a log. */
    private Optional<String> plainWords() {
        Optional<String> told = fields.words();
        if (told.isPresent() && told.get().chars().anyMatch(Character::isISOControl)) {
            throw cursor.wrong("words without control characters");
        }
        return told;
    }

    /** A text as it stands, which may be empty. */
    private Optional<String> string() {
        JsonToken token = cursor.next();
        return token == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(cursor.text(token).text());
    }

    private ByteBuffer unpacked(String packed) {
        try {
            return ByteBuffer.wrap(Base64.getDecoder().decode(packed));
        } catch (IllegalArgumentException problem) {
            throw cursor.wrong("Base64 (" + problem.getMessage() + ")");
        }
    }
}
