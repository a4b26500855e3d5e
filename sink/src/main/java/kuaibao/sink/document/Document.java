package kuaibao.sink.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * One document on its way into the index, already in the two lines that the bulk interface takes: built once, and sent
 * as often as needed.
 */
public final class Document {
    private static final JsonFactory JSON = new JsonFactory();

    private final String id;
    private final byte[] lines;

    private Document(String id, byte[] lines) {
        this.id = id;
        this.lines = lines;
    }

    /** Writes the fields of a document, between its braces. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    static Document of(String index, String id, long version, Fields fields) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator json = JSON.createGenerator((OutputStream) bytes)) {
            json.setRootValueSeparator(null);
            writeAction(json, index, id, version);
            json.writeRaw('\n');
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
            return new Document(id, bytes.toByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException("document " + id + " cannot be written as JSON", problem);
        }
    }

    private static void writeAction(JsonGenerator json, String index, String id, long version) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("index");
        json.writeStringField("_index", index);
        json.writeStringField("_id", id);
        json.writeNumberField("version", version);
        // Writing the same version again must succeed: that is what a replay does.
        json.writeStringField("version_type", "external_gte");
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The document's id, unique in its index. */
    public String id() {
        return id;
    }

    /** The length of both lines. */
    public int bytes() {
        return lines.length;
    }

    /** Appends the action and the source, each with its line end. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(lines);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%d bytes)", id, lines.length);
    }
}
