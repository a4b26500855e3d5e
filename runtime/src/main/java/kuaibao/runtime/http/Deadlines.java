package kuaibao.runtime.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import kuaibao.runtime.http.HttpBounds.Patience;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections that wait for the head of a request, or are busy with one, for longer than anyone honest needs. An
 * idle time-out alone lets everybody stay who sends or takes a byte now and then.
 */
final class Deadlines extends AbstractLifeCycle {
    private static final Duration BETWEEN_SWEEPS = Duration.ofMillis(500);
    /** What handling and answering may take besides receiving. */
    private static final Duration FOR_THE_ANSWER = Duration.ofMinutes(3);

    private final ServerConnector connector;
    private final Patience patience;
    private final Map<Connection, Deadline> busy = new ConcurrentHashMap<>();

    Deadlines(ServerConnector connector, Patience patience) {
        this.connector = connector;
        this.patience = patience;
    }

    @Override
    protected void doStart() {
        sweepLater();
    }

    /** A request has begun on its connection, which gets so much time for it and what the answer needs besides. */
    void begin(Request request, Duration forBody) {
        Connection connection = request.getConnectionMetaData().getConnection();
        busy.put(connection, Deadline.in(forBody.plus(FOR_THE_ANSWER)));
        Request.addCompletionListener(request, any -> busy.put(connection, Deadline.in(patience.head())));
    }

    private void sweepLater() {
        connector.getServer().getScheduler().schedule(this::sweep, BETWEEN_SWEEPS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        if (!isRunning()) {
            return;
        }
        Set<Connection> there = new HashSet<>();
        for (EndPoint endPoint : connector.getConnectedEndPoints()) {
            Connection connection = inner(endPoint.getConnection());
            if (connection != null) {
                there.add(connection);
                busy.computeIfAbsent(connection, any -> Deadline.in(patience.head()));
                if (busy.getOrDefault(connection, Deadline.NEVER).isOver()) {
                    endPoint.close();
                }
            }
        }
        busy.keySet().retainAll(there);
        sweepLater();
    }

    /** What speaks HTTP, behind TLS where there is any; before the handshake, TLS itself. */
    private static @Nullable Connection inner(@Nullable Connection connection) {
        if (connection instanceof SslConnection tls) {
            Connection behind = tls.getSslEndPoint().getConnection();
            return behind == null ? tls : behind;
        }
        return connection;
    }

    private record Deadline(long nanoTime, boolean never) {
        static final Deadline NEVER = new Deadline(0, true);

        static Deadline in(Duration time) {
            return new Deadline(NanoTime.now() + time.toNanos(), false);
        }

        boolean isOver() {
            return !never && NanoTime.until(nanoTime) < 0;
        }
    }
}
