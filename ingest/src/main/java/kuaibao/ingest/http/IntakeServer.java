package kuaibao.ingest.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.IntakeFullException;
import kuaibao.ingest.intake.IntakeUnavailableException;
import kuaibao.ingest.intake.PageRefusedException;
import kuaibao.ingest.intake.RevisionConflictException;
import kuaibao.ingest.intake.UnknownArticleException;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.runtime.http.HttpAccess;
import kuaibao.runtime.http.HttpAddress;
import kuaibao.runtime.http.HttpBounds;
import kuaibao.runtime.http.HttpBounds.Patience;
import kuaibao.runtime.http.HttpPart;
import kuaibao.runtime.http.Refusals;
import kuaibao.runtime.http.ServerTls;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.settings.DataSize;
import kuaibao.runtime.settings.Secret;
import kuaibao.schemas.Topics;

/**
 * Pages and articles over HTTP, as {@code openapi.yaml} beside this class describes it. What goes wrong is answered with a
 * problem (RFC 9457).
 */
public final class IntakeServer {
    private static final int THREADS = 12;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration HEAD = Duration.ofSeconds(20);
    private static final DataSize SLOWEST = new DataSize(16 * 1024);
    private static final String DESCRIPTION = "openapi.yaml";

    private final PageEndpoint pages;
    private final ArticleEndpoint articles;

    private IntakeServer(Intake intake, MeterRegistry meters, IntakeHttpSettings settings) {
        Desk desk = new Desk(intake, meters);
        Batches batches = new Batches(desk, settings.batchBytes(), settings.batchLines());
        this.pages = new PageEndpoint(desk, intake, batches);
        this.articles = new ArticleEndpoint(desk, intake, batches);
    }

    /**
     * The server, which does not listen yet.
     *
     * @throws CannotStartException if the file with the API keys cannot be used
     */
    public static HttpPart part(Intake intake, MeterRegistry meters, IntakeHttpSettings settings)
            throws CannotStartException {
        ApiKeys keys = settings.keysFile().isPresent()
                ? KeysFile.open(settings.keysFile().get())
                : ApiKeys.none();
        IntakeServer server = new IntakeServer(intake, meters, settings);
        return new HttpPart(
                "ingest-http",
                new HttpAddress(settings.host(), settings.port(), "ingest.http.port"),
                new HttpBounds(
                        new DataSize(Topics.MAX_PAGE_BYTES),
                        settings.buffer(),
                        THREADS,
                        settings.connections(),
                        patience(settings.patience())),
                new HttpAccess(new Door(keys, settings.batchBytes()), tls(settings)),
                server::register);
    }

    private static Patience patience(Duration body) {
        return new Patience(IDLE, body.compareTo(HEAD) < 0 ? body : HEAD, body, SLOWEST);
    }

    private static Optional<ServerTls> tls(IntakeHttpSettings settings) {
        return settings.keystore()
                .map(file -> new ServerTls(
                        file, settings.keystorePassword().orElse(new Secret("")), "ingest.http.tls.keystore"));
    }

    /** What is served, in the order of its description. */
    static List<Route> routes() {
        return List.of(
                new Route(
                        HandlerType.POST,
                        Routes.PAGES,
                        PageEndpoint.TOLD,
                        (server, context) -> server.pages.take(context)),
                new Route(
                        HandlerType.GET,
                        Routes.PAGE,
                        PageEndpoint.ASKED,
                        (server, context) -> server.pages.give(context)),
                new Route(
                        HandlerType.HEAD,
                        Routes.PAGE,
                        PageEndpoint.ASKED,
                        (server, context) -> server.pages.give(context)),
                new Route(
                        HandlerType.POST,
                        Routes.ARTICLES,
                        Set.of(),
                        (server, context) -> server.articles.take(context)),
                new Route(
                        HandlerType.GET, Routes.ARTICLE, Set.of(), (server, context) -> server.articles.tell(context)),
                new Route(
                        HandlerType.HEAD, Routes.ARTICLE, Set.of(), (server, context) -> server.articles.tell(context)),
                new Route(
                        HandlerType.DELETE,
                        Routes.ARTICLE,
                        ArticleEndpoint.OF_A_WITHDRAWAL,
                        (server, context) -> server.articles.withdraw(context)),
                new Route(HandlerType.GET, Routes.DESCRIPTION, Set.of(), (server, context) -> describe(context)),
                new Route(HandlerType.HEAD, Routes.DESCRIPTION, Set.of(), (server, context) -> describe(context)));
    }

    private void register(RoutesConfig config) {
        routes().forEach(route -> config.addHttpHandler(
                route.method(), route.path(), context -> route.handler().accept(this, context)));
        List.of(
                        PageRefusedException.class,
                        RevisionConflictException.class,
                        UndecodablePageException.class,
                        MalformedPageException.class,
                        UnknownArticleException.class,
                        IntakeFullException.class,
                        TimeoutException.class,
                        IntakeUnavailableException.class)
                .forEach(type -> config.exception(type, IntakeServer::refuse));
    }

    private static void refuse(Exception failure, Context context) {
        Refusals.answer(context, Answers.problem(failure).orElseThrow(() -> new IllegalStateException(failure)));
    }

    private static void describe(Context context) {
        Query.of(context, Set.of());
        try (InputStream description = Objects.requireNonNull(IntakeServer.class.getResourceAsStream(DESCRIPTION))) {
            context.contentType("application/yaml").result(description.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * One of the things that are served.
     *
     * @param parameters of its query
     */
    record Route(HandlerType method, String path, Set<String> parameters, BiConsumer<IntakeServer, Context> handler) {}
}
