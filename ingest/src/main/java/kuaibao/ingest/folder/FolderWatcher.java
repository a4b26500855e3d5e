package kuaibao.ingest.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import kuaibao.ingest.intake.Intake;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.health.Condition;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.retry.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes page files from a folder. What lies there unchanged for a while is handed to the intake; when the broker has
 * acknowledged it, it goes to {@code done}, a refused one to {@code refused} with its reason beside it. While pages cannot
 * be taken or moved they stay where they are, health says why, and it goes on by itself.
 *
 * <p>The folder is looked through again and again rather than watched by the system's notices: network shares send none
 * for what other machines write, notices overflow when thousands of files come at once, and whether a file is whole would
 * have to be asked again anyway.
 */
public final class FolderWatcher implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);
    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);
    /** Longer than the intake takes to say that the broker is away. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

    private final Path folder;
    private final FolderSettings settings;
    private final PageDoor door;
    private final Duration answerWithin;
    private final FolderMetrics metrics;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Backoff backoff = new Backoff(FIRST_DELAY, LONGEST_DELAY);
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private volatile Condition condition = Condition.up();
    private Optional<Opened> opened = Optional.empty();
    private Optional<Thread> thread = Optional.empty();
    private boolean standingBy;

    FolderWatcher(
            Path folder,
            FolderSettings settings,
            PageDoor door,
            Duration answerWithin,
            FolderMetrics metrics,
            Clock clock,
            LongSupplier nanoTime) {
        this.folder = folder;
        this.settings = settings;
        this.door = door;
        this.answerWithin = answerWithin;
        this.metrics = metrics;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /** The watcher that the settings ask for, if they do. */
    public static Optional<FolderWatcher> of(FolderSettings settings, Intake intake, ServiceContext context) {
        return settings.folder().map(folder -> {
            FolderWatcher watcher = new FolderWatcher(
                    folder,
                    settings,
                    PageDoor.to(intake),
                    ANSWER_WITHIN,
                    new FolderMetrics(context.metrics().registry()),
                    Clock.systemUTC(),
                    System::nanoTime);
            context.health().register(Probe.READY, "folder", watcher::condition);
            return watcher;
        });
    }

    @Override
    public String name() {
        return "folder";
    }

    /** Whether files are taken. */
    Condition condition() {
        return condition;
    }

    @Override
    public void start(Alarm alarm) throws CannotStartException {
        open();
        Thread watching = new Thread(() -> watch(alarm), name());
        watching.start();
        thread = Optional.of(watching);
    }

    void open() throws CannotStartException {
        try {
            Spool spool = Spool.open(folder);
            opened = Optional.of(new Opened(
                    new FolderLock(spool),
                    new FolderRound(spool, settings, door, answerWithin, metrics, clock, nanoTime)));
            LOG.info("pages are taken from {}", spool.root());
        } catch (IOException problem) {
            throw new CannotStartException(
                    "pages cannot be taken from " + folder + " (" + problem
                            + "): make it a folder that this user may write to, or choose another with --set "
                            + "ingest.folder=…",
                    problem);
        }
    }

    /** What is under way is still moved where there is time; else it is found known the next time. */
    @Override
    public void stop() throws InterruptedException, IOException {
        stopRequested.countDown();
        if (thread.isPresent()) {
            thread.get().join(STOP_WITHIN.toMillis());
            thread.get().interrupt();
            thread.get().join(STOP_WITHIN.toMillis());
        }
        close();
    }

    void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().lock().close();
        }
    }

    private void watch(Alarm alarm) {
        try {
            while (!isStopping()) {
                Duration pause = look();
                stopRequested.await(pause.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException stopping) {
            LOG.debug("interrupted while files were under way", stopping);
        } catch (RuntimeException | Error ours) {
            alarm.raise("the folder is not watched any more", ours);
        }
    }

    private boolean isStopping() {
        return stopRequested.getCount() == 0;
    }

    /** Looks once, and returns how long to wait before the next look. */
    Duration look() throws InterruptedException {
        try {
            Opened now = opened.orElseThrow();
            if (!now.lock().hold()) {
                standBy();
                return settings.every();
            }
            standingBy = false;
            return after(now.round().run(this::isStopping));
        } catch (IOException problem) {
            return fail("files are neither taken nor moved in " + folder + ": " + problem.getMessage());
        }
    }

    private Duration after(Optional<Outcome.Later> later) {
        if (later.isPresent() && later.get().down()) {
            return fail(later.get().why());
        }
        if (condition instanceof Condition.Down) {
            LOG.info("files are taken again from {}", folder);
        }
        condition = Condition.up();
        if (later.isPresent()) {
            return longer(backoff.next());
        }
        backoff.reset();
        return settings.every();
    }

    private Duration fail(String why) {
        if (condition instanceof Condition.Up) {
            LOG.warn("no files are taken now, all stay where they are: {}", why);
        }
        condition = Condition.down(why);
        return longer(backoff.next());
    }

    private Duration longer(Duration delay) {
        return delay.compareTo(settings.every()) > 0 ? delay : settings.every();
    }

    private void standBy() {
        condition = Condition.up();
        if (!standingBy) {
            LOG.info("another service takes the files of {}; this one takes over when that is gone", folder);
        }
        standingBy = true;
    }

    private record Opened(FolderLock lock, FolderRound round) {}
}
