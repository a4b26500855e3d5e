package kuaibao.runtime.http;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what fails outside of our handlers, such as a request that cannot be parsed, as a {@link Problem} too. */
final class ProblemErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        Problem problem = problem(cause, response.getStatus(), (String) request.getAttribute(ERROR_MESSAGE));
        if (cause instanceof ProblemException refusal) {
            refusal.headers().forEach(response.getHeaders()::put);
        }
        write(request, response, callback, problem);
        return true;
    }

    /** Answers with a problem; of the body nothing is read. */
    static void write(Request request, Response response, Callback callback, ProblemException refusal) {
        refusal.headers().forEach(response.getHeaders()::put);
        write(request, response, callback, refusal.problem());
    }

    private static void write(Request request, Response response, Callback callback, Problem problem) {
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        ByteBuffer body = ByteBuffer.wrap(problem.json(path(request)));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.remaining());
        boolean bodiless = HttpMethod.HEAD.is(request.getMethod()) || HttpStatus.hasNoBody(problem.status());
        response.write(true, bodiless ? ByteBuffer.allocate(0) : body, callback);
    }

    private static Problem problem(@Nullable Throwable cause, int status, @Nullable String message) {
        if (cause instanceof ProblemException refusal) {
            return refusal.problem();
        }
        if (cause instanceof TimeoutException) {
            return new Problem(HttpStatus.REQUEST_TIMEOUT_408, "timeout", "the request did not arrive in time");
        }
        if (cause instanceof HttpException refusal) {
            return new Problem(
                    refusal.getCode(), kind(refusal.getCode()), Objects.requireNonNullElse(refusal.getReason(), ""));
        }
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR_500) {
            return new Problem(status, "internal", "an error of ours, which stands in the log");
        }
        return new Problem(status, kind(status), Objects.requireNonNullElse(message, ""));
    }

    private static String kind(int status) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> "not-found";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "timeout";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "too-large";
            case HttpStatus.URI_TOO_LONG_414 -> "address-too-long";
            case HttpStatus.EXPECTATION_FAILED_417 -> "expectation";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "headers-too-large";
            default -> status >= HttpStatus.INTERNAL_SERVER_ERROR_500 ? "internal" : "bad-request";
        };
    }

    /** Empty for a request whose first line was not understood. */
    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || path.equals("/badMessage") ? "" : path;
    }
}
