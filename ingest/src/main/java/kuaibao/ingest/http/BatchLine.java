package kuaibao.ingest.http;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.http.StrictJson.Member;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import kuaibao.schemas.record.PageSource;
import org.eclipse.jetty.http.HttpStatus;

/** A page as one line of a batch: a JSON object with the page's bytes or its text among its members. */
final class BatchLine {
    static final List<String> KNOWN = List.of(
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
    private static final int LONGEST = 300;

    private final Map<String, Member> members;

    private BatchLine(Map<String, Member> members) {
        this.members = members;
    }

    /**
     * Reads a line.
     *
     * @throws ProblemException if it is not of this form
     */
    static IncomingPage read(byte[] line) {
        BatchLine read = new BatchLine(StrictJson.members(line));
        return read.page();
    }

    private IncomingPage page() {
        for (Map.Entry<String, Member> member : members.entrySet()) {
            check(member.getKey(), member.getValue());
        }
        Optional<String> text = text("text");
        Optional<String> packed = text("contentBase64");
        if (text.isPresent() == packed.isPresent()) {
            throw wrong(
                    "",
                    0,
                    "the line has " + (text.isPresent() ? "both" : "neither")
                            + " text and contentBase64, expected one of them");
        }
        byte[] content = text.map(plain -> plain.getBytes(StandardCharsets.UTF_8))
                .or(() -> packed.map(this::unpack))
                .orElseThrow();
        PageDetails told = told(text.isPresent());
        if (told.contentType().filter(MediaType.JSON::equals).isPresent()) {
            JsonPages.check(content, told.charset());
        }
        return new IncomingPage(text("name").orElse("unnamed"), ByteBuffer.wrap(content), told, PageSource.HTTP);
    }

    private PageDetails told(boolean isText) {
        MediaType type = MediaType.of(text("contentType")).among(MediaType.PAGES);
        Optional<Charset> charset = text("charset").map(MediaType::charset).or(type::charset);
        return new PageDetails(
                text("id"),
                revision(),
                filled("publication"),
                filled("published").map(day -> Query.day("/published", day)),
                filled("edition"),
                type.name(),
                isText ? Optional.of(StandardCharsets.UTF_8) : charset);
    }

    private void check(String name, Member member) {
        if (!KNOWN.contains(name)) {
            throw wrong(
                    "/" + name,
                    member.byteOffset(),
                    "the member " + name + " is not known, expected " + String.join(", ", KNOWN));
        }
        boolean number = name.equals("revision");
        if (member.token() != (number ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING)) {
            throw wrong(
                    "/" + name,
                    member.byteOffset(),
                    "the member " + name + " is " + member.token() + ", expected a "
                            + (number ? "whole number" : "text"));
        }
        boolean content = name.equals("text") || name.equals("contentBase64");
        if (!content
                && (member.text().length() > LONGEST || member.text().chars().anyMatch(Character::isISOControl))) {
            throw wrong(
                    "/" + name,
                    member.byteOffset(),
                    "the member " + name + " has " + member.text().length()
                            + " characters or control characters, expected at most " + LONGEST + " and none of those");
        }
    }

    private OptionalLong revision() {
        return Optional.ofNullable(members.get("revision"))
                .map(member -> {
                    if (!member.text().matches("[1-9][0-9]{0,17}")) {
                        throw wrong(
                                "/revision",
                                member.byteOffset(),
                                "the revision is " + member.text() + ", expected a whole number from 1");
                    }
                    return OptionalLong.of(Long.parseLong(member.text()));
                })
                .orElse(OptionalLong.empty());
    }

    private byte[] unpack(String packed) {
        try {
            return Base64.getDecoder().decode(packed);
        } catch (IllegalArgumentException problem) {
            throw wrong("/contentBase64", 0, "contentBase64 is not Base64: " + problem.getMessage());
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).map(Member::text);
    }

    private Optional<String> filled(String name) {
        return text(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static ProblemException wrong(String pointer, long byteOffset, String sentence) {
        return new ProblemException(new Problem(
                HttpStatus.UNPROCESSABLE_ENTITY_422,
                "malformed",
                sentence,
                Map.of("pointer", pointer, "byteOffset", byteOffset)));
    }
}
