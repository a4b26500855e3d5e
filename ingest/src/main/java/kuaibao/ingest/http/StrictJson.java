package kuaibao.ingest.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Reads the members of a JSON object, and takes no liberties: UTF-8 only, no member twice, nothing behind the object, no
 * bottomless nesting, no lone surrogate. What is wrong is told with its place.
 */
final class StrictJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(100)
                    .maxNameLength(256)
                    .maxStringLength(8 * 1024 * 1024)
                    .build())
            .build();

    private StrictJson() {}

    /**
     * The members of an object that are texts or numbers, by name and as text, in their order; those that are objects or
     * lists are checked and left out.
     *
     * @throws ProblemException 400 if the bytes are no JSON object, 422 if they hold what no text may
     */
    static Map<String, Member> members(byte[] json) {
        refuseOtherEncodings(json);
        Map<String, Member> members = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            try {
                read(parser, members);
            } catch (JsonProcessingException problem) {
                throw malformed(parser, problem);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return members;
    }

    private static void read(JsonParser parser, Map<String, Member> members) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw malformed(parser, "the JSON is no object");
        }
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw malformed(parser, "the JSON breaks off");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                refuseLoneSurrogate(parser);
            }
            if (token.isScalarValue() && depth == 1) {
                members.put(
                        parser.currentName(),
                        new Member(
                                parser.getText(),
                                token,
                                parser.currentTokenLocation().getByteOffset()));
            }
        }
        if (parser.nextToken() != null) {
            throw malformed(parser, "there is more behind the JSON object");
        }
    }

    private static void refuseOtherEncodings(byte[] json) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer scratch = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(bytes, scratch.clear(), true);
        }
        if (result.isError()) {
            throw problem(
                    HttpStatus.UNPROCESSABLE_ENTITY_422,
                    "encoding",
                    "the byte at offset " + bytes.position() + " is not UTF-8, which JSON is in",
                    Map.of("byteOffset", (long) bytes.position()));
        }
    }

    private static void refuseLoneSurrogate(JsonParser parser) throws IOException {
        String text = parser.getText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw problem(
                        HttpStatus.UNPROCESSABLE_ENTITY_422,
                        "encoding",
                        String.format("the text has half a character, \\u%04x without its other half", (int) c),
                        place(parser.currentTokenLocation().getByteOffset(), parser));
            }
        }
    }

    private static ProblemException malformed(JsonParser parser, JsonProcessingException problem) {
        long offset = Optional.ofNullable(problem.getLocation())
                .map(location -> location.getByteOffset())
                .orElse(0L);
        return problem(
                HttpStatus.BAD_REQUEST_400,
                "json",
                "the JSON is wrong at byte " + offset + ": " + problem.getOriginalMessage(),
                place(offset, parser));
    }

    private static ProblemException malformed(JsonParser parser, String sentence) {
        return problem(
                HttpStatus.BAD_REQUEST_400,
                "json",
                sentence,
                place(parser.currentTokenLocation().getByteOffset(), parser));
    }

    private static Map<String, Object> place(long offset, JsonParser parser) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("byteOffset", Math.max(0, offset));
        place.put("pointer", parser.getParsingContext().pathAsPointer().toString());
        return place;
    }

    private static ProblemException problem(int status, String kind, String detail, Map<String, Object> more) {
        return new ProblemException(new Problem(status, kind, detail, more));
    }

    /**
     * A member's value.
     *
     * @param text as it reads without quotation marks and escapes
     * @param byteOffset of its beginning
     */
    record Member(String text, JsonToken token, long byteOffset) {}
}
