package kuaibao.runtime.http;

import java.nio.ByteBuffer;
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
                    refusal.getCode(), kind(refusal.getCode()), detail(refusal.getCode(), refusal.getReason()));
        }
        if (kind(status).equals("internal")) {
            return new Problem(status, "internal", "an error of ours, which stands in the log");
        }
        return new Problem(status, kind(status), detail(status, message));
    }

    private static String kind(int status) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> "not-found";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "timeout";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "too-large";
            case HttpStatus.URI_TOO_LONG_414 -> "address-too-long";
            case HttpStatus.EXPECTATION_FAILED_417 -> "expectation";
            case HttpStatus.UPGRADE_REQUIRED_426, HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> "version";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "headers-too-large";
            default -> status >= HttpStatus.INTERNAL_SERVER_ERROR_500 ? "internal" : "bad-request";
        };
    }

    /** What the server has to say, or where it says no more than the status does, a sentence of ours. */
    private static String detail(int status, @Nullable String told) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> "there is nothing at this address";
            case HttpStatus.URI_TOO_LONG_414 -> "the address is too long: expected at most 8 KiB";
            case HttpStatus.EXPECTATION_FAILED_417 -> "expected no header Expect but Expect: 100-continue";
            case HttpStatus.UPGRADE_REQUIRED_426, HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ->
                "expected HTTP/1.1 or HTTP/1.0";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                "the headers are too large: expected at most 8 KiB together";
            default ->
                told == null || told.isEmpty() || told.equals(HttpStatus.getMessage(status))
                        ? "the request cannot be read or is not understood"
                        : told;
        };
    }

    /** Empty for a request whose first line was not understood. */
    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || path.equals("/badMessage") ? "" : path;
    }
}
