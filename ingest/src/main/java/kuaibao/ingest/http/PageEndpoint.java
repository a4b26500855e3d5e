package kuaibao.ingest.http;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.runtime.http.Later;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.PageSource;
import kuaibao.schemas.record.Retraction;
import org.eclipse.jetty.http.HttpStatus;

/** Takes pages as their bytes, alone or in batches, and gives them back as they came. */
final class PageEndpoint {
    /** What may be told of a page that is pushed. */
    static final Set<String> TOLD = Set.of("id", "revision", "name", "publication", "published", "edition");
    /** What may be asked of a page. */
    static final Set<String> ASKED = Set.of("revision");

    private static final Pattern PLAIN_MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]{1,60}/[\\w!#$&^.+-]{1,60}");

    private final Desk desk;
    private final Intake intake;
    private final Batches batches;

    PageEndpoint(Desk desk, Intake intake, Batches batches) {
        this.desk = desk;
        this.intake = intake;
        this.batches = batches;
    }

    void take(Context context) {
        MediaType type = MediaType.of(Optional.ofNullable(context.contentType()));
        if (type.isBatch()) {
            Query.of(context, Set.of());
            batches.take(context, BatchLine::read);
            return;
        }
        Query query = Query.of(context, TOLD);
        PageDetails told = new PageDetails(
                query.raw("id"),
                query.count("revision"),
                query.text("publication"),
                query.day("published"),
                query.text("edition"),
                type.name(),
                type.charset());
        byte[] body = RequestBody.bytes(context, Topics.MAX_PAGE_BYTES);
        IncomingPage page = desk.read(() -> {
            if (type.isJson()) {
                JsonPages.check(body, type.charset());
            }
            return new IncomingPage(query.text("name").orElse("unnamed"), ByteBuffer.wrap(body), told, PageSource.HTTP);
        });
        Later.answer(context, () -> desk.hand(page), receipt -> answer(context, receipt));
    }

    static void answer(Context context, PageReceipt receipt) {
        context.status(Answers.status(receipt))
                .header("Location", "/v1/pages/" + receipt.id() + "?revision=" + receipt.revision())
                .json(Answers.members(receipt));
    }

    void give(Context context) {
        OptionalLong revision = Query.of(context, ASKED).count("revision");
        String id = context.pathParam("id");
        Page page = intake.page(id, revision)
                .orElseThrow(() -> new ProblemException(new Problem(
                        HttpStatus.NOT_FOUND_404,
                        "not-found",
                        "no page is known as " + id
                                + (revision.isPresent() ? " with the revision " + revision.getAsLong() : ""))));
        refuseWithdrawal(page);
        String tag = '"' + page.getSha256() + '"';
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (isThere(tag, Optional.ofNullable(context.header("If-None-Match")).orElse(""))) {
            context.status(HttpStatus.NOT_MODIFIED_304);
            return;
        }
        // What anybody sent in is given out as data: never shown, run or guessed at by a browser.
        context.header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(mediaType(page))
                .result(bytes(page.getContent()));
    }

    /** A withdrawal stands among the pages of its article's id, but there are no bytes of it. */
    private static void refuseWithdrawal(Page page) {
        Retraction withdrawal = page.getRetraction();
        if (withdrawal != null) {
            throw new ProblemException(new Problem(
                    HttpStatus.GONE_410,
                    "withdrawn",
                    page.getId() + " was withdrawn as revision " + page.getRevision() + " by " + withdrawal.getBy()
                            + " (" + withdrawal.getReason() + "); ask for an earlier revision by its number"));
        }
    }

    /** Whether the sender has what the tag stands for: it may name several, and a proxy may have called them weak. */
    private static boolean isThere(String tag, String told) {
        return Stream.of(told.split(",", -1))
                .map(String::strip)
                .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static String mediaType(Page page) {
        String told = page.getContentType();
        if (!PLAIN_MEDIA_TYPE.matcher(told).matches()) {
            return "application/octet-stream";
        }
        return Optional.ofNullable(page.getCharset())
                .filter(Charset::isSupported)
                .map(charset -> told + "; charset=" + charset)
                .orElse(told);
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }
}
