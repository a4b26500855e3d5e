package kuaibao.sink.store;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What Elasticsearch answered.
 *
 * @param status the HTTP status
 * @param body the JSON, or a missing node where it was none
 */
public record Answer(int status, JsonNode body) {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int MAX_REASON = 500;

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    boolean isMissing() {
        return status == NOT_FOUND;
    }

    /** The body of an answer that must be good. */
    public JsonNode bodyOr(String attempt) throws StoreUnavailableException {
        if (!isOk()) {
            throw new StoreUnavailableException(attempt + " was refused: " + reason());
        }
        return body;
    }

    /** The status and the error in one line, for health and log. */
    String reason() {
        return describe(status, body.path("error"));
    }

    /** Says who has to act where it is known. */
    static String describe(int status, JsonNode error) {
        String text = status + " " + error.path("type").asText("") + ": "
                + error.path("reason").asText(error.isTextual() ? error.asText() : "");
        String cut = text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
        return switch (status) {
            case UNAUTHORIZED -> "the login is refused (" + cut + ")";
            case FORBIDDEN -> "forbidden (" + cut + ")";
            default -> cut;
        };
    }
}
