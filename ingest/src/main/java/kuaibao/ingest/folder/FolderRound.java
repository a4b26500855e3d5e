package kuaibao.ingest.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import kuaibao.ingest.folder.FolderMetrics.Result;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Sha256;
import kuaibao.schemas.record.PageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look into the folder: what lies there whole is handed over in the order of names, some at a time, and moved when its
 * fate is known. A crash at any point does no harm: what was not moved is handed over again, and is known then.
 */
final class FolderRound {
    private static final Logger LOG = LoggerFactory.getLogger(FolderRound.class);

    private final Spool spool;
    private final int parallel;
    private final PageDoor door;
    private final Duration answerWithin;
    private final FolderMetrics metrics;
    private final Clock clock;
    private final SpoolReader reader;
    private final Shelves shelves;
    private final QuietTime quiet;
    private final Rarely stuck;
    private final Rarely refused;

    FolderRound(
            Spool spool,
            FolderSettings settings,
            PageDoor door,
            Duration answerWithin,
            FolderMetrics metrics,
            Clock clock,
            LongSupplier nanoTime) {
        this.spool = spool;
        this.parallel = settings.parallel();
        this.door = door;
        this.answerWithin = answerWithin;
        this.metrics = metrics;
        this.clock = clock;
        this.reader = new SpoolReader(spool);
        this.shelves = new Shelves(spool);
        this.quiet = new QuietTime(settings.quiet(), nanoTime);
        this.stuck = new Rarely(nanoTime);
        this.refused = new Rarely(nanoTime);
    }

    /**
     * Looks once.
     *
     * @param stopping whether to hand over no more
     * @return why not everything was taken, if so
     * @throws IOException if the folder cannot be used as a whole; all files are where they were, or where they belong
     */
    Optional<Outcome.Later> run(BooleanSupplier stopping) throws IOException, InterruptedException {
        spool.check();
        SpoolListing listing = SpoolListing.of(spool);
        Deque<Handed> underWay = new ArrayDeque<>();
        Optional<Outcome.Later> later = Optional.empty();
        Iterable<SpoolFile> settled = quiet.settled(listing.first());
        metrics.waiting(listing.total(), quiet.oldest());
        for (SpoolFile file : settled) {
            if (stopping.getAsBoolean() || later.isPresent()) {
                break;
            }
            hand(file).ifPresent(underWay::add);
            later = settle(underWay, parallel - 1);
        }
        Optional<Outcome.Later> last = settle(underWay, 0);
        return last.isPresent() ? last : later;
    }

    /**
     * Settles those that have an answer, and waits for answers until no more than so many are under way.
     *
     * @return why one of them was not taken, if so. Those without an answer by then are given up: they stay, and if they
     *     are taken after all, they are found known the next time
     */
    private Optional<Outcome.Later> settle(Deque<Handed> underWay, int most) throws IOException, InterruptedException {
        Optional<Outcome.Later> later = Optional.empty();
        while (!underWay.isEmpty()
                && (underWay.size() > most
                        || underWay.element().isAnswered()
                        || underWay.getLast().isPutOff())) {
            Optional<Outcome.Later> answer = settle(underWay.remove());
            later = answer.isPresent() ? answer : later;
            if (later.isPresent()) {
                underWay.removeIf(handed -> !handed.isAnswered());
            }
        }
        return later;
    }

    private Optional<Handed> hand(SpoolFile file) throws IOException {
        Path folder = spool.root().resolve(file.relative()).resolveSibling("");
        if (!Files.isWritable(folder)) {
            stick(folder + " may not be written to, so that nothing can be moved out of it");
            return Optional.empty();
        }
        Reading reading = reader.read(file);
        if (reading instanceof Reading.Whole whole) {
            return Optional.of(hand(file, whole.bytes()));
        }
        if (reading instanceof Reading.Refused bad) {
            refuse(file, new Outcome.Refused(bad), Optional.empty());
        } else if (reading instanceof Reading.Failed failed) {
            stick(failed.message());
        }
        return Optional.empty();
    }

    private Handed hand(SpoolFile file, ByteBuffer bytes) {
        PagePath path = PagePath.of(file.relative());
        IncomingPage page = new IncomingPage(path.name(), bytes, path.details(), PageSource.FOLDER);
        return new Handed(file, bytes, door.hand(page));
    }

    private Optional<Outcome.Later> settle(Handed handed) throws IOException, InterruptedException {
        Outcome outcome = handed.await(answerWithin);
        if (outcome instanceof Outcome.Later later) {
            return Optional.of(later);
        }
        if (outcome instanceof Outcome.Taken taken) {
            if (shelves.done(handed.file())) {
                metrics.count(taken.known() ? Result.KNOWN : Result.ACCEPTED);
            }
        } else if (outcome instanceof Outcome.Refused bad) {
            refuse(handed.file(), bad, Optional.of(Sha256.of(handed.bytes().array())));
        }
        return Optional.empty();
    }

    private void refuse(SpoolFile file, Outcome.Refused why, Optional<String> sha256) throws IOException {
        Refusal refusal = Refusal.of(file, why, sha256, clock.instant().toString());
        if (shelves.refused(file, refusal)) {
            metrics.count(Result.REFUSED);
            refused.say(times -> LOG.warn(
                    "files refused: {}, the last one {} ({}): {}",
                    times,
                    file.relative(),
                    why.reason(),
                    why.message()));
        }
    }

    private void stick(String why) {
        metrics.count(Result.STUCK);
        stuck.say(times -> LOG.warn("files stay in the folder ({} tries), the last one because {}", times, why));
    }

    /** A page under way to the broker. */
    private record Handed(SpoolFile file, ByteBuffer bytes, CompletableFuture<Outcome> answer) {
        boolean isAnswered() {
            return answer.isDone();
        }

        /** Whether it came back at once, to be handed over again. */
        boolean isPutOff() {
            return answer.isDone() && answer.join() instanceof Outcome.Later;
        }

        Outcome await(Duration patience) throws InterruptedException {
            try {
                return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException none) {
                return new Outcome.Later(
                        "the intake has not answered for " + patience.toSeconds() + " s, so its broker is away", true);
            } catch (ExecutionException ours) {
                throw new IllegalStateException("the door's future failed: expected an outcome", ours);
            }
        }
    }
}
