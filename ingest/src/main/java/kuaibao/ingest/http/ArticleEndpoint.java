package kuaibao.ingest.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.KnownArticle;
import kuaibao.ingest.intake.Withdrawal;
import kuaibao.runtime.http.Later;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import kuaibao.schemas.Topics;
import org.eclipse.jetty.http.HttpStatus;

/** Takes ready-made articles, tells what is known of an article, and withdraws it. */
final class ArticleEndpoint {
    /** What may be told of a withdrawal. */
    static final Set<String> OF_A_WITHDRAWAL = Set.of("reason", "by");

    private final Desk desk;
    private final Intake intake;
    private final Batches batches;

    ArticleEndpoint(Desk desk, Intake intake, Batches batches) {
        this.desk = desk;
        this.intake = intake;
        this.batches = batches;
    }

    void take(Context context) {
        Query.of(context, Set.of());
        if (MediaType.of(Optional.ofNullable(context.contentType())).isBatch()) {
            batches.take(context, JsonPages::article);
            return;
        }
        byte[] body = RequestBody.bytes(context, Topics.MAX_PAGE_BYTES);
        IncomingPage article = desk.read(() -> JsonPages.article(body));
        Later.answer(context, () -> desk.hand(article), receipt -> PageEndpoint.answer(context, receipt));
    }

    void tell(Context context) {
        Query.of(context, Set.of());
        String id = context.pathParam("id");
        KnownArticle article = intake.article(id)
                .orElseThrow(() -> new ProblemException(
                        new Problem(HttpStatus.NOT_FOUND_404, "not-found", "no article is known as " + id)));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", article.id());
        members.put("revision", article.revision());
        members.put("sha256", article.sha256());
        members.put("pageId", article.pageId());
        members.put("withdrawn", article.withdrawn());
        context.header("Cache-Control", "private, no-cache").json(members);
    }

    void withdraw(Context context) {
        Optional<String> sender = Optional.ofNullable(context.<String>attribute(Door.SENDER));
        Query query = Query.of(context, sender.isPresent() ? Set.of("reason") : OF_A_WITHDRAWAL);
        String reason = query.text("reason")
                .orElseThrow(() -> missing("reason", "why the article is withdrawn, in a sentence"));
        String by = sender.or(() -> query.text("by"))
                .orElseThrow(() -> missing("by", "who withdraws it, since there are no API keys to tell"));
        Withdrawal withdrawal = new Withdrawal(context.pathParam("id"), by, reason);
        Later.answer(
                context,
                () -> Desk.inTime(intake.withdraw(withdrawal)),
                receipt -> context.status(Answers.status(receipt)).json(Answers.members(receipt)));
    }

    private static ProblemException missing(String parameter, String meaning) {
        return new ProblemException(new Problem(
                HttpStatus.BAD_REQUEST_400,
                "parameter",
                "the parameter " + parameter + " is missing, expected " + meaning));
    }
}
