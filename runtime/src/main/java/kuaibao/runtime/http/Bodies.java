package kuaibao.runtime.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import kuaibao.runtime.http.Doorkeeper.BodyRule;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/**
 * Asks the {@link Doorkeeper}, then gathers the body without holding a thread, and only then calls the handler behind.
 * What is refused here has cost no memory and no thread.
 */
final class Bodies extends Handler.Wrapper {
    private final Doorkeeper doorkeeper;
    private final HttpBounds bounds;
    private final Deadlines deadlines;
    private final Semaphore buffer;

    Bodies(Doorkeeper doorkeeper, HttpBounds bounds, Deadlines deadlines) {
        this.doorkeeper = doorkeeper;
        this.bounds = bounds;
        this.deadlines = deadlines;
        this.buffer = new Semaphore(bounds.buffer().bytesAsInt());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        request.setAttribute(Later.EXECUTOR, getServer().getThreadPool());
        try {
            refuseWebSocket(request);
            BodyRule rule = doorkeeper.admit(request);
            long max = rule.max().bytes();
            deadlines.begin(request, bounds.patience().forBody(max));
            if (announced(request) > max) {
                throw BoundedBody.tooLarge(max);
            }
            BoundedBody body = new BoundedBody(request, max, bounds.patience());
            Response answer = new BoundedAnswer(body, response, bounds.patience());
            if (!rule.whole() || !hasBody(request)) {
                return super.handle(body, answer, callback);
            }
            gather(body, answer, reserve(announced(request) < 0 ? max : announced(request), callback));
        } catch (ProblemException refusal) {
            refuse(request, response, callback, refusal);
        }
        return true;
    }

    /** The servlet behind us would answer it in its own way. */
    private static void refuseWebSocket(Request request) {
        if (request.getHeaders().contains(HttpHeader.SEC_WEBSOCKET_VERSION)) {
            throw new ProblemException(new Problem(HttpStatus.BAD_REQUEST_400, "bad-request", "no WebSocket is here"));
        }
    }

    /** Takes so much of the buffer until the request is answered. */
    private Callback reserve(long bytes, Callback callback) {
        int taken = Math.toIntExact(bytes);
        if (!buffer.tryAcquire(taken)) {
            throw new ProblemException(
                    new Problem(
                            HttpStatus.TOO_MANY_REQUESTS_429,
                            "full",
                            "requests of " + bounds.buffer() + " are under way, no more are taken now"),
                    Map.of("Retry-After", "1"));
        }
        return Callback.from(() -> buffer.release(taken), callback);
    }

    private void gather(Request request, Response response, Callback callback) {
        Content.Source.asByteArrayAsync(
                request,
                -1,
                Promise.Invocable.from(
                        InvocationType.NON_BLOCKING,
                        (byte[] body) -> getServer()
                                .getThreadPool()
                                .execute(() -> pass(new WholeBody(request, body), response, callback)),
                        problem -> refuse(request, response, callback, asProblem(problem))));
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception problem) {
            Response.writeError(request, response, callback, problem);
        }
    }

    private static void refuse(Request request, Response response, Callback callback, ProblemException refusal) {
        Callback end = callback;
        if (hasBody(request)) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            end = LingeringEnd.of(Request.unWrap(request), callback);
        }
        ProblemErrors.write(request, response, end, refusal);
    }

    private static ProblemException asProblem(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        if (failure instanceof TimeoutException) {
            return new ProblemException(new Problem(
                    HttpStatus.REQUEST_TIMEOUT_408, "timeout", "no further byte of the body has come in time"));
        }
        return new ProblemException(new Problem(
                HttpStatus.BAD_REQUEST_400,
                "bad-request",
                "the body could not be read to its end: "
                        + Optional.ofNullable(failure.getMessage()).orElse(failure.toString())));
    }

    private static long announced(Request request) {
        return request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
    }

    private static boolean hasBody(Request request) {
        return announced(request) > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }
}
