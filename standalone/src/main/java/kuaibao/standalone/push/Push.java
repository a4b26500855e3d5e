package kuaibao.standalone.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kuaibao.ingest.folder.PagePath;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.standalone.extract.PageFileException;
import kuaibao.standalone.extract.PageFiles;

/** Sends all pages of some files and folders, several at a time. No page is passed over but by the user's wish to stop. */
public final class Push {
    private static final Duration TICK = Duration.ofMillis(200);

    private final Told told;
    private final Optional<Journal> journal;
    private final int parallel;
    private final StopRequest stop;
    private final PushListener listener;
    private final PushAttempts attempts;
    private final Semaphore free;
    /** The first thing that stops the whole run. */
    private volatile Optional<Exception> failure = Optional.empty();

    /**
     * One run.
     *
     * @param journal what was accepted before; empty: everything is sent, and nothing noted
     * @param parallel how many pages are under way at a time
     */
    public Push(
            PageTarget target,
            Told told,
            Optional<Journal> journal,
            int parallel,
            StopRequest stop,
            PushListener listener) {
        this.told = told;
        this.journal = journal;
        this.parallel = parallel;
        this.stop = stop;
        this.listener = listener;
        this.attempts = new PushAttempts(target, this::awaitEnd, System::nanoTime, why -> {
            synchronized (listener) {
                listener.waiting(why);
            }
        });
        this.free = new Semaphore(parallel);
    }

    /**
     * Whether the journal tells of this target: an installation that was set up anew under the old address knows none of
     * its pages.
     */
    public boolean isJournalOfTarget() throws InterruptedException {
        Optional<JournalEntry> last = journal.flatMap(Journal::last);
        return last.isEmpty()
                || attempts.client()
                        .knows(last.get().id(), last.get().revision())
                        .orElse(true);
    }

    /**
     * Sends the pages; when it returns, none is under way.
     *
     * @throws PushFailedException if there is no use in sending more
     */
    public void run(PageTree tree) throws PushFailedException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(parallel);
        try {
            tree.visit(
                    file -> submit(file, workers),
                    problem -> settled(PushedPage.unreadable(problem.split(": ", 2)[0], problem)));
            acquire(parallel);
        } finally {
            workers.shutdownNow();
        }
        throwFailure();
    }

    /** Returns whether to go on. */
    private boolean submit(PageFile file, ExecutorService workers) {
        if (isOver()) {
            return false;
        }
        Optional<JournalEntry> entry;
        try {
            entry = journal.isPresent() ? Optional.of(JournalEntry.of(file, told.of(file))) : Optional.empty();
        } catch (IOException gone) {
            settled(PushedPage.unreadable(file.path().toString(), "cannot be read (" + gone + ")"));
            return true;
        }
        if (entry.isPresent() && journal.orElseThrow().has(entry.get())) {
            settled(PushedPage.earlier(file.path().toString()));
            return true;
        }
        return acquire(1) && start(file, entry, workers);
    }

    private boolean start(PageFile file, Optional<JournalEntry> entry, ExecutorService workers) {
        workers.execute(() -> {
            try {
                push(file, entry);
            } catch (UncheckedIOException problem) {
                fail(new PushFailedException(problem.getMessage() + " (" + problem.getCause()
                        + "); mend that, and the same command goes on from here."));
            } catch (PushFailedException | InterruptedException | RuntimeException problem) {
                fail(problem);
            } finally {
                free.release();
            }
        });
        return true;
    }

    private void push(PageFile file, Optional<JournalEntry> entry) throws PushFailedException, InterruptedException {
        if (isOver()) {
            return;
        }
        String path = file.path().toString();
        byte[] bytes;
        try {
            bytes = PageFiles.read(file.path());
        } catch (PageFileException problem) {
            settled(PushedPage.unreadable(path, String.valueOf(problem.getMessage())));
            return;
        }
        PageDetails details = told.of(file);
        Optional<Answer> answer = attempts.send(PagePath.of(file.relative()).name(), details, bytes);
        if (answer.isPresent() && answer.get() instanceof Answer.Accepted accepted) {
            entry.ifPresent(noted -> journal.orElseThrow().add(noted.accepted(accepted)));
            settled(PushedPage.accepted(path, accepted));
        } else if (answer.isPresent() && answer.get() instanceof Answer.Refused refused) {
            settled(PushedPage.refused(path, refused));
        }
    }

    private synchronized void fail(Exception problem) {
        failure = failure.isPresent() ? failure : Optional.of(problem);
    }

    private boolean isOver() {
        return stop.isAsked() || failure.isPresent();
    }

    /** Waits for this time, or until no more is to be sent; returns whether that is so. */
    private boolean awaitEnd(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0 && !isOver(); left = end - System.nanoTime()) {
            stop.await(Duration.ofNanos(Math.min(left, TICK.toNanos())));
        }
        return isOver();
    }

    private void settled(PushedPage page) {
        synchronized (listener) {
            listener.settled(page);
        }
    }

    /** Waits until so many pages may be sent; false if that is not wanted any more. */
    private boolean acquire(int permits) {
        try {
            while (!free.tryAcquire(permits, TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                synchronized (listener) {
                    listener.tick();
                }
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void throwFailure() throws PushFailedException, InterruptedException {
        Optional<Exception> problem = failure;
        if (problem.isEmpty()) {
            return;
        }
        if (problem.get() instanceof PushFailedException failed) {
            throw failed;
        }
        if (problem.get() instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        throw new IllegalStateException("sending pages failed: " + problem.get(), problem.get());
    }
}
