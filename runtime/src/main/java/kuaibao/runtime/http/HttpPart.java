package kuaibao.runtime.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Part;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP server as a part of the process; when it stops, the requests under way are still answered. */
public final class HttpPart implements Part {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPart.class);
    private static final Duration DRAIN = Duration.ofSeconds(3);
    private static final Duration DRAIN_OF_IDLE_CONNECTIONS = Duration.ofMillis(100);
    private static final String JSON = "application/json";
    private static final long UNLIMITED = -1;

    private final String name;
    private final HttpAddress address;
    private final HttpBounds bounds;
    private final Consumer<RoutesConfig> routes;
    private volatile Optional<Javalin> running = Optional.empty();

    /**
     * A server that does not listen yet.
     *
     * @param routes registers the handlers
     */
    public HttpPart(String name, HttpAddress address, HttpBounds bounds, Consumer<RoutesConfig> routes) {
        this.name = name;
        this.address = address;
        this.bounds = bounds;
        this.routes = routes;
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The port it listens on, which is a free one if port 0 was asked for.
     *
     * @throws IllegalStateException unless it runs
     */
    public int port() {
        return running.map(Javalin::port).orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    @Override
    public void start(Alarm alarm) throws CannotStartException {
        Javalin javalin = Javalin.create(this::configure);
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new CannotStartException(
                    name + " cannot listen on " + address
                            + ": the port is taken, or the address is not this machine's; "
                            + "choose another port with --set " + address.portKey() + "=… (0 for any free one)",
                    e);
        }
        running = Optional.of(javalin);
        LOG.info("{} listens on http://{}:{}", name, address.host(), port());
    }

    @Override
    public void stop() {
        running.ifPresent(Javalin::stop);
        running = Optional.empty();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = bounds.maxBody().bytes();
        config.jetty.threadPool = threads();
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(this::boundAndDrain);
        config.routes.exception(HttpException.RuntimeException.class, HttpPart::answerRefusal);
        routes.accept(config.routes);
    }

    private QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(bounds.maxThreads(), 1);
        threads.setName(name);
        return threads;
    }

    private Connector connector(Server server, HttpConfiguration configuration) {
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setIdleTimeout(bounds.idleTimeout().toMillis());
        connector.setShutdownIdleTimeout(DRAIN_OF_IDLE_CONNECTIONS.toMillis());
        return connector;
    }

    /** Jetty found a body too large while a handler was reading it. */
    private static void answerRefusal(HttpException.RuntimeException refusal, Context context) {
        String message = Objects.requireNonNullElse(refusal.getReason(), "");
        context.status(refusal.getCode())
                .json(Map.of("type", "about:blank", "status", refusal.getCode(), "title", message))
                .contentType("application/problem+json");
    }

    private void boundAndDrain(Server server) {
        server.insertHandler(new SizeLimitHandler(bounds.maxBody().bytes(), UNLIMITED));
        ErrorHandler errors = new ErrorHandler();
        errors.setDefaultResponseMimeType(JSON);
        server.setErrorHandler(errors);
        server.setStopTimeout(DRAIN.toMillis());
    }
}
