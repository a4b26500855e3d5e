package kuaibao.runtime.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Part;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.KeyStoreScanner;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP server as a part of the process; when it stops, the requests under way are still answered. */
public final class HttpPart implements Part {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPart.class);
    private static final Duration DRAIN = Duration.ofSeconds(3);
    private static final Duration DRAIN_OF_IDLE_CONNECTIONS = Duration.ofMillis(100);

    private final String name;
    private final HttpAddress address;
    private final HttpBounds bounds;
    private final HttpAccess access;
    private final Consumer<RoutesConfig> routes;
    private volatile Optional<Javalin> running = Optional.empty();

    /**
     * A server that does not listen yet, and lets everybody in.
     *
     * @param routes registers the handlers
     */
    public HttpPart(String name, HttpAddress address, HttpBounds bounds, Consumer<RoutesConfig> routes) {
        this(name, address, bounds, HttpAccess.open(bounds), routes);
    }

    /**
     * A server that does not listen yet.
     *
     * @param access who is let in, and whether what is said can be overheard
     * @param routes registers the handlers
     */
    public HttpPart(
            String name, HttpAddress address, HttpBounds bounds, HttpAccess access, Consumer<RoutesConfig> routes) {
        this.name = name;
        this.address = address;
        this.bounds = bounds;
        this.access = access;
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

    /** {@code https} where it speaks TLS, else {@code http}. */
    public String scheme() {
        return access.tls().isPresent() ? "https" : "http";
    }

    @Override
    public void start(Alarm alarm) throws CannotStartException {
        Optional<SslContextFactory.Server> tls = Optional.empty();
        if (access.tls().isPresent()) {
            tls = Optional.of(access.tls().get().open());
        }
        Optional<SslContextFactory.Server> opened = tls;
        Javalin javalin = Javalin.create(config -> configure(config, opened));
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
        LOG.info("{} listens on {}://{}:{}", name, tls.isPresent() ? "https" : "http", address.host(), port());
    }

    @Override
    public void stop() {
        running.ifPresent(Javalin::stop);
        running = Optional.empty();
    }

    private void configure(JavalinConfig config, Optional<SslContextFactory.Server> tls) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        // Bounded before a handler is called.
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.threadPool = threads();
        config.jetty.modifyServer(server -> assemble(server, tls));
        Refusals.register(config.routes);
        routes.accept(config.routes);
    }

    private QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(bounds.maxThreads(), 1);
        threads.setName(name);
        return threads;
    }

    private void assemble(Server server, Optional<SslContextFactory.Server> tls) {
        ServerConnector connector = new ServerConnector(server, 1, 1, protocols(tls));
        Deadlines deadlines = new Deadlines(connector, bounds.patience());
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setIdleTimeout(bounds.patience().idle().toMillis());
        connector.setShutdownIdleTimeout(DRAIN_OF_IDLE_CONNECTIONS.toMillis());
        connector.addBean(new NetworkConnectionLimit(bounds.maxConnections(), connector));
        connector.addBean(deadlines);
        server.addConnector(connector);
        tls.ifPresent(factory -> server.addBean(new KeyStoreScanner(factory)));
        server.insertHandler(new Bodies(access.doorkeeper(), bounds, deadlines));
        server.setErrorHandler(new ProblemErrors());
        server.setStopTimeout(DRAIN.toMillis());
    }

    private static ConnectionFactory[] protocols(Optional<SslContextFactory.Server> tls) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setUriCompliance(UriCompliance.DEFAULT);
        HttpConnectionFactory http = new HttpConnectionFactory(configuration);
        return tls.map(factory -> new ConnectionFactory[] {new SslConnectionFactory(factory, http.getProtocol()), http})
                .orElse(new ConnectionFactory[] {http});
    }
}
