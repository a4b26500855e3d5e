package kuaibao.runtime.http;

import java.time.Duration;
import kuaibao.runtime.settings.DataSize;

/**
 * What clients may use up.
 *
 * @param maxBody the largest request body; a larger one is answered 413
 * @param buffer all bodies together that are held in memory before their requests are answered; beyond it new ones are
 *     answered 429
 * @param maxThreads all threads of the server together, at least 4
 * @param maxConnections beyond it nobody new is let in until somebody leaves
 * @param patience how long a client is waited for
 */
public record HttpBounds(DataSize maxBody, DataSize buffer, int maxThreads, int maxConnections, Patience patience) {

    private static final int JETTYS_OWN_THREADS = 2;

    public HttpBounds {
        if (maxThreads < 2 * JETTYS_OWN_THREADS) {
            throw new IllegalArgumentException(maxThreads + " HTTP threads: expected at least 4");
        }
    }

    /** Bounds for a server that is asked small questions: few threads and connections, bodies of the size given. */
    public HttpBounds(DataSize maxBody, int maxThreads, Duration idle) {
        this(maxBody, new DataSize(64 * maxBody.bytes()), maxThreads, 256, Patience.ofIdle(idle));
    }

    /**
     * How long a client is waited for.
     *
     * @param idle after this time without a byte a connection is closed
     * @param head a connection is closed when the head of its next request is not complete within this time, so that
     *     nobody holds one by sending a byte now and then
     * @param body what a body may take besides the time that it needs at the slowest pace
     * @param slowest the least that must come or go in a second, on the average
     */
    public record Patience(Duration idle, Duration head, Duration body, DataSize slowest) {

        /** Patience in all other things such that no honest client meets its end. */
        public static Patience ofIdle(Duration idle) {
            return new Patience(idle, Duration.ofSeconds(20), Duration.ofSeconds(30), new DataSize(16 * 1024));
        }

        /** How long a body of so many bytes may take. */
        Duration forBody(long bytes) {
            return body.plusSeconds(bytes / Math.max(1, slowest.bytes()));
        }
    }
}
