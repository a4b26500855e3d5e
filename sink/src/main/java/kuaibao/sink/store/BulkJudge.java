package kuaibao.sink.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.schemas.FailureClass;
import kuaibao.sink.store.BulkOutcome.AlreadyNewer;
import kuaibao.sink.store.BulkOutcome.Refused;
import kuaibao.sink.store.BulkOutcome.Stored;
import kuaibao.sink.store.BulkOutcome.TryLater;

/**
 * Judges each item of a bulk's answer by itself: a bulk that is answered with 200 may hold items that failed.
 *
 * <p>Only what the document itself is to blame for is refused. Whatever else goes wrong, unknown errors among it, is to
 * be tried again, since a dead letter that was fine is worse than a pause that health shows.
 */
final class BulkJudge {
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY_REQUESTS = 429;

    /** Answered with 400, but about the index and not about the document. */
    private static final Set<String> OF_THE_INDEX = Set.of("index_closed_exception", "invalid_index_name_exception");

    /**
     * {@code rejected execution of coordinating operation […, coordinating_operation_bytes=650012,
     * max_coordinating_bytes=262144]}.
     */
    private static final Pattern MEMORY_LIMIT =
            Pattern.compile("operation_bytes=(\\d{1,18}),\\s?max_[a-z_]{1,60}=(\\d{1,18})");

    private BulkJudge() {}

    /** One outcome a document, in their order. */
    static List<BulkOutcome> judge(Answer answer, int documents) {
        JsonNode items = answer.body().path("items");
        if (!answer.isOk() || items.size() != documents) {
            return Collections.nCopies(documents, ofWholeRequest(answer, documents));
        }
        List<BulkOutcome> outcomes = new ArrayList<>(documents);
        for (JsonNode item : items) {
            outcomes.add(ofItem(item.path("index")));
        }
        return outcomes;
    }

    /** Whether the bulk is larger than this node will ever take, however long one waits. */
    static boolean isBeyondLimit(Answer answer) {
        if (answer.status() == TOO_LARGE) {
            return true;
        }
        return answer.status() == TOO_MANY_REQUESTS
                && isBeyondMemoryLimit(
                        answer.body().path("error").path("reason").asText(""));
    }

    private static BulkOutcome ofWholeRequest(Answer answer, int documents) {
        if (documents == 1 && isBeyondLimit(answer)) {
            return new Refused(FailureClass.TOO_LARGE, answer.reason());
        }
        return new TryLater(
                answer.isOk()
                        ? "a bulk of " + documents + " documents was answered with "
                                + answer.body().path("items").size() + " items"
                        : answer.reason());
    }

    private static BulkOutcome ofItem(JsonNode item) {
        int status = item.path("status").asInt();
        JsonNode error = item.path("error");
        String reason = Answer.describe(status, error) + cause(error);
        return switch (status) {
            case 200, 201 -> new Stored();
            case CONFLICT -> new AlreadyNewer();
            case BAD_REQUEST ->
                OF_THE_INDEX.contains(error.path("type").asText())
                        ? new TryLater(reason)
                        : new Refused(FailureClass.MAPPING, reason);
            case TOO_LARGE -> new Refused(FailureClass.TOO_LARGE, reason);
            case TOO_MANY_REQUESTS ->
                isBeyondMemoryLimit(error.path("reason").asText(""))
                        ? new Refused(FailureClass.TOO_LARGE, reason)
                        : new TryLater(reason);
            default -> new TryLater(reason);
        };
    }

    private static String cause(JsonNode error) {
        String cause = error.path("caused_by").path("reason").asText("");
        return cause.isEmpty() ? "" : " (" + cause + ")";
    }

    private static boolean isBeyondMemoryLimit(String reason) {
        Matcher limit = MEMORY_LIMIT.matcher(reason);
        return limit.find() && Long.parseLong(limit.group(1)) > Long.parseLong(limit.group(2));
    }
}
