package kuaibao.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The body of an answer that is no success (RFC 9457, {@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable Long byteOffset) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static void answer(Context context, HttpStatus status, String type, Exception problem) {
        answer(context, status, type, problem, OptionalLong.empty());
    }

    static void answer(Context context, HttpStatus status, String type, Exception problem, OptionalLong byteOffset) {
        Problem body = new Problem(
                "urn:kuaibao:problem:" + type,
                status.getMessage(),
                status.getCode(),
                Optional.ofNullable(problem.getMessage()).orElse(""),
                context.path(),
                byteOffset.isPresent() ? byteOffset.getAsLong() : null);
        context.status(status).contentType("application/problem+json").result(write(body));
    }

    private static byte[] write(Problem body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
