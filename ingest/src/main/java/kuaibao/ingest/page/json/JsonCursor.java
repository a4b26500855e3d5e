package kuaibao.ingest.page.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.MalformedPageException.Kind;
import org.jspecify.annotations.Nullable;

/** Goes through a JSON document token by token and says of what is wrong where it stands and what was expected. */
final class JsonCursor {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern INTERNALS = Pattern.compile("\\s?\\(code \\d{1,7}(?: / 0x[0-9a-fA-F]{1,6})?\\)");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String source;
    private final JsonParser parser;
    private final ByteOffsets offsets;

    JsonCursor(String source, ByteOffsets offsets) {
        this.source = source;
        this.offsets = offsets;
        this.parser = parser(source);
    }

    private static JsonParser parser(String source) {
        try {
            return FACTORY.createParser(source);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The next token; where the document ends too early, that is refused. */
    JsonToken next() {
        JsonToken token = look(JsonParser::nextToken);
        if (token == null) {
            throw refusal(Kind.SYNTAX, "the document ends too early");
        }
        return token;
    }

    /** Nothing but white space may follow. */
    void end() {
        if (look(JsonParser::nextToken) != null) {
            throw refusal(Kind.SYNTAX, "expected the end of the document, got " + found());
        }
    }

    /** The name of the field that the cursor is at. */
    String name() {
        return Optional.ofNullable(look(JsonParser::currentName)).orElse("");
    }

    /** The string that the cursor is at. */
    JsonText text(JsonToken token) {
        expect(token, JsonToken.VALUE_STRING, "a string");
        int begin = (int) parser.currentTokenLocation().getCharOffset() + 1;
        String text = printed();
        requireWholeCharacters(text);
        return new JsonText(text, source, begin);
    }

    /** Half of a surrogate pair is no character and could not be written as UTF-8. */
    private void requireWholeCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw refusal(
                        Kind.ENCODING,
                        String.format("expected characters, got half of a surrogate pair, \\u%04x", (int) c));
            }
            i += pair ? 1 : 0;
        }
    }

    void expect(JsonToken token, JsonToken expected, String words) {
        if (token != expected) {
            throw wrong(words);
        }
    }

    /** A value that is not what it must be. */
    MalformedPageException wrong(String expected) {
        return refusal(Kind.VALUE, "expected " + expected + ", got " + found());
    }

    /** A refusal at the token that the cursor is at. */
    MalformedPageException refusal(Kind kind, String reason) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        long at = Math.max(0, Math.min(source.length(), where(kind)));
        return new MalformedPageException(
                kind,
                OptionalLong.of(offsets.of((int) at)),
                Optional.of(pointer),
                "the JSON " + (pointer.isEmpty() ? "" : "at " + pointer + " ") + "is not taken: " + reason);
    }

    private long where(Kind kind) {
        boolean atToken = kind == Kind.VALUE || kind == Kind.ENCODING || kind == Kind.FIELD;
        return atToken
                ? parser.currentTokenLocation().getCharOffset()
                : parser.currentLocation().getCharOffset();
    }

    private String found() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return "an array";
        }
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        String printed = printed();
        return printed.length() > LONGEST_QUOTE ? printed.substring(0, LONGEST_QUOTE) + "…" : printed;
    }

    /** The value that the cursor is at, as it is printed. */
    String printed() {
        return Optional.ofNullable(look(JsonParser::getText)).orElse("");
    }

    private <T> @Nullable T look(Look<T> look) {
        try {
            return look.at(parser);
        } catch (StreamConstraintsException bound) {
            throw refusal(Kind.TOO_LARGE, reason(bound));
        } catch (JsonProcessingException wrong) {
            throw refusal(reason(wrong).startsWith("Duplicate field") ? Kind.FIELD : Kind.SYNTAX, reason(wrong));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String reason(JsonProcessingException problem) {
        String first = problem.getOriginalMessage().lines().findFirst().orElse("no reason given");
        return INTERNALS.matcher(first).replaceAll("");
    }

    /** A question to the parser. */
    private interface Look<T> {
        @Nullable
        T at(JsonParser parser) throws IOException;
    }
}
