package kuaibao.runtime;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.runtime.ServiceArguments.UsageException;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.HealthServer;
import kuaibao.runtime.health.HealthSettings;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Lifecycle;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.lifecycle.ProcessExit;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsException;
import kuaibao.runtime.settings.SettingsReference;
import kuaibao.runtime.settings.SettingsSources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service's main: settings, health, parts, signals, exit code.
 *
 * <p>Exit codes: 0 after an orderly stop, 1 after a failure, 2 if arguments or settings are refused.
 */
public final class Service {

    /** After an orderly stop. */
    public static final int OK = 0;
    /** A part could not start, died, or did not stop in time. */
    public static final int FAILURE = 1;
    /** Arguments or settings are refused. */
    public static final int USAGE = 2;

    private static final Duration EXIT_AFTER_DRAIN = Duration.ofMillis(700);

    /** Not static: a logger must not be made before the format of the log is chosen. */
    private final Logger log = LoggerFactory.getLogger(Service.class);

    private final String name;
    private final DeclaredSettings declared;
    private final ServiceParts parts;
    private final PrintStream out;
    private final PrintStream err;

    Service(String name, DeclaredSettings declared, ServiceParts parts, PrintStream out, PrintStream err) {
        this.name = name;
        this.declared = DeclaredSettings.of(HealthSettings.class).and(declared);
        this.parts = parts;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs a service until SIGTERM, SIGINT or the death of a part, and ends the process.
     *
     * <p>Logs JSON unless {@code -Dlogback.configurationFile} says otherwise, provided that the calling class has no
     * static logger.
     *
     * @param name of the service: tag of its metrics, first word of its sentences
     * @param declared what may be set besides the settings of health
     */
    public static void run(String name, String[] arguments, DeclaredSettings declared, ServiceParts parts) {
        LogChoice.useUnlessChosen(LogChoice.JSON);
        JavaLogging.follow();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Service service = new Service(name, declared, parts, out, err);
        Lifecycle lifecycle = new Lifecycle();
        ProcessExit exit = ProcessExit.onSignal(lifecycle::requestStop, Lifecycle.DRAIN.plus(EXIT_AFTER_DRAIN));
        exit.exit(service.run(List.of(arguments), System.getenv(), lifecycle));
    }

    /** Returns the exit code. */
    int run(List<String> arguments, Map<String, String> environment, Lifecycle lifecycle) {
        try {
            ServiceArguments parsed = ServiceArguments.parse(arguments);
            if (parsed.help()) {
                printHelp();
                return OK;
            }
            SettingsSources sources = new SettingsSources(environment, parsed.file(), parsed.flags());
            return serve(Settings.load(sources, declared), lifecycle);
        } catch (UsageException e) {
            err.println(name + ": " + e.getMessage());
            return USAGE;
        } catch (SettingsException e) {
            err.println(name + ": the settings are refused:");
            e.errors().forEach(error -> err.println("  " + error));
            return USAGE;
        } catch (CannotStartException e) {
            err.println(name + ": " + e.getMessage());
            return FAILURE;
        } catch (Exception | Error e) {
            log.error("{} failed", name, e);
            return FAILURE;
        }
    }

    private void printHelp() {
        out.println("Usage: " + name + " [--config FILE] [--set KEY=VALUE]…");
        out.println("A flag beats the environment, the environment the file, the file the default.");
        out.println();
        out.print(SettingsReference.table(declared));
    }

    private int serve(Settings settings, Lifecycle lifecycle) throws CannotStartException, InterruptedException {
        settings.lines().forEach(line -> log.info("setting {}", line));
        Health health = new Health();
        ProcessChecks.register(health, lifecycle);
        try (Metrics metrics = new Metrics(name)) {
            List<Part> all = new ArrayList<>();
            all.add(HealthServer.part(settings.get(HealthSettings.class), health, metrics));
            all.addAll(parts.wire(new ServiceContext(settings, health, metrics)));
            lifecycle.start(all);
            log.info("{} is {}", name, lifecycle.state());
            Optional<String> problem = lifecycle.awaitStop();
            problem.ifPresent(what -> err.println(name + ": " + what));
            return problem.isPresent() ? FAILURE : OK;
        } finally {
            lifecycle.stop();
        }
    }
}
