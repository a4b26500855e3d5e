package kuaibao.ingest.http;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

/** A ready-made article as JSON: kept as a page of its own, under the article's id and revision if it tells them. */
final class Article {
    private Article() {}

    /**
     * The page that an article is kept as.
     *
     * @throws ProblemException if the bytes are no JSON object, or id or revision are none
     */
    static IncomingPage asPage(byte[] json) {
        if (json.length == 0) {
            throw new ProblemException(
                    new Problem(HttpStatus.UNPROCESSABLE_ENTITY_422, "empty", "the body has no bytes"));
        }
        Map<String, Member> members = StrictJson.members(json);
        PageDetails told = PageDetails.NONE.withContentType(MediaType.JSON).withCharset(StandardCharsets.UTF_8);
        Optional<String> id = Optional.ofNullable(members.get("id")).map(Article::id);
        OptionalLong revision = revision(Optional.ofNullable(members.get("revision")));
        told = id.map(told::withId).orElse(told);
        told = revision.isPresent() ? told.withRevision(revision.getAsLong()) : told;
        return new IncomingPage(id.orElse("article"), ByteBuffer.wrap(json), told, PageSource.HTTP);
    }

    private static String id(Member member) {
        if (member.token() != JsonToken.VALUE_STRING) {
            throw wrong("id", member, "a text");
        }
        return member.text();
    }

    private static OptionalLong revision(Optional<Member> member) {
        if (member.isEmpty() || member.get().token() == JsonToken.VALUE_NULL) {
            return OptionalLong.empty();
        }
        String text = member.get().text();
        if (member.get().token() != JsonToken.VALUE_NUMBER_INT || !text.matches("[1-9][0-9]{0,17}")) {
            throw wrong("revision", member.get(), "a whole number from 1");
        }
        return OptionalLong.of(Long.parseLong(text));
    }

    private static ProblemException wrong(String name, Member member, String expected) {
        return new ProblemException(new Problem(
                HttpStatus.UNPROCESSABLE_ENTITY_422,
                name,
                "the " + name + " is not " + expected,
                Map.of("pointer", "/" + name, "byteOffset", member.byteOffset())));
    }
}
