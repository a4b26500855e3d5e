package kuaibao.sink.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes fields of a document; what is absent or empty is left out, so that documents stay small. */
final class FieldWriter {
    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    FieldWriter text(String field, @Nullable Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            json.writeStringField(field, value.toString());
        }
        return this;
    }

    FieldWriter number(String field, long value) throws IOException {
        json.writeNumberField(field, value);
        return this;
    }

    FieldWriter number(String field, double value) throws IOException {
        json.writeNumberField(field, value);
        return this;
    }

    FieldWriter optionalNumber(String field, @Nullable Integer value) throws IOException {
        return value == null ? this : number(field, value);
    }

    FieldWriter flag(String field, boolean value) throws IOException {
        json.writeBooleanField(field, value);
        return this;
    }

    FieldWriter texts(String field, Collection<String> values) throws IOException {
        if (values.isEmpty()) {
            return this;
        }
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    FieldWriter object(String field, Document.Fields fields) throws IOException {
        json.writeObjectFieldStart(field);
        fields.write(json);
        json.writeEndObject();
        return this;
    }
}
