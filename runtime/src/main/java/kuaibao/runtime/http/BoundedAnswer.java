package kuaibao.runtime.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import kuaibao.runtime.http.HttpBounds.Patience;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** An answer that is broken off when its reader takes it too slowly, and so holds the thread that writes it. */
final class BoundedAnswer extends Response.Wrapper {
    private final Patience patience;
    private long began;
    private long written;

    BoundedAnswer(Request request, Response response, Patience patience) {
        super(request, response);
        this.patience = patience;
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
        if (written == 0) {
            began = NanoTime.now();
        } else if (NanoTime.since(began) > allowed().toNanos()) {
            callback.failed(new TimeoutException("only " + written + " bytes of the answer were taken within "
                    + allowed().toSeconds() + " s"));
            return;
        }
        written += bytes == null ? 0 : bytes.remaining();
        super.write(last, bytes, callback);
    }

    private Duration allowed() {
        return patience.idle()
                .plusSeconds(written / Math.max(1, patience.slowest().bytes()));
    }
}
