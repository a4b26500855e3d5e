package kuaibao.runtime.http;

import java.util.Optional;
import kuaibao.runtime.http.HttpBounds.Patience;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/** A request whose body fails when it gets larger than allowed, or comes slower. */
final class BoundedBody extends Request.Wrapper {
    private final long max;
    private final Patience patience;
    private final long began = NanoTime.now();
    private long read;
    private Optional<ProblemException> failure = Optional.empty();

    BoundedBody(Request request, long max, Patience patience) {
        super(request);
        this.max = max;
        this.patience = patience;
    }

    @Override
    public Content.@Nullable Chunk read() {
        if (failure.isPresent()) {
            return Content.Chunk.from(failure.get());
        }
        Content.Chunk chunk = super.read();
        if (chunk == null || Content.Chunk.isFailure(chunk)) {
            return chunk;
        }
        read += chunk.remaining();
        failure = check(chunk.isLast());
        if (failure.isEmpty()) {
            return chunk;
        }
        chunk.release();
        return Content.Chunk.from(failure.get());
    }

    private Optional<ProblemException> check(boolean complete) {
        if (read > max) {
            return Optional.of(tooLarge(max));
        }
        boolean late =
                !complete && NanoTime.since(began) > patience.forBody(read).toNanos();
        return late ? Optional.of(tooSlow()) : Optional.empty();
    }

    static ProblemException tooLarge(long max) {
        return new ProblemException(new Problem(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "too-large",
                "the body is too large: at most " + max + " bytes are taken"));
    }

    private ProblemException tooSlow() {
        return new ProblemException(new Problem(
                HttpStatus.REQUEST_TIMEOUT_408,
                "timeout",
                "only " + read + " bytes of the body have come in "
                        + patience.forBody(read).toSeconds() + " s: expected " + patience.slowest()
                        + " a second or more"));
    }
}
