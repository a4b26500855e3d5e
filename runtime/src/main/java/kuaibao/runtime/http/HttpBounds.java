package kuaibao.runtime.http;

import java.time.Duration;
import kuaibao.runtime.settings.DataSize;

/**
 * What a client may use up.
 *
 * @param maxBody the largest request body; a larger one is answered 413
 * @param maxThreads all threads of the server together, at least 4
 * @param idleTimeout after this time without a byte a connection is closed
 */
public record HttpBounds(DataSize maxBody, int maxThreads, Duration idleTimeout) {

    private static final int JETTYS_OWN_THREADS = 2;

    public HttpBounds {
        if (maxThreads < 2 * JETTYS_OWN_THREADS) {
            throw new IllegalArgumentException(maxThreads + " HTTP threads: expected at least 4");
        }
    }
}
