package kuaibao.runtime.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * Ends a request that was answered before its body was read. What still comes is thrown away for a while: if the
 * connection were closed at once, the sender's system would meet a reset, and the sender might never see the answer.
 */
final class LingeringEnd implements Callback {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Request request;
    private final Callback end;
    private final long began = NanoTime.now();
    private long thrownAway;

    private LingeringEnd(Request request, Callback end) {
        this.request = request;
        this.end = end;
    }

    /** The end of a request of which nothing but the head was read. */
    static Callback of(Request request, Callback end) {
        // Whoever asks before sending has sent nothing, and will not.
        return request.getHeaders().contains(HttpHeader.EXPECT) ? end : new LingeringEnd(request, end);
    }

    @Override
    public void succeeded() {
        while (thrownAway < MOST_BYTES && NanoTime.since(began) < LONGEST.toNanos()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this::succeeded);
                return;
            }
            thrownAway += chunk.remaining();
            chunk.release();
            if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                break;
            }
        }
        end.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
        end.failed(failure);
    }
}
