package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import kuaibao.standalone.push.PushCounts;
import kuaibao.standalone.push.PushedPage.Result;

/**
 * How far a long piece of work is: on a terminal one line that changes, five times a second at most; elsewhere a plain line
 * every ten seconds. The pace is that of the last half minute.
 */
final class PushProgress {
    private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();
    private static final long BETWEEN_CHANGES = Duration.ofMillis(200).toNanos();
    private static final long PACE_OVER = Duration.ofSeconds(30).toNanos();
    private static final long BETWEEN_SAMPLES = Duration.ofSeconds(1).toNanos();
    private static final long WAITING_SHOWN = Duration.ofSeconds(3).toNanos();
    private static final int BAR = 20;

    private final PrintWriter out;
    private final long total;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private long shownAt;
    private String waiting = "";
    private long waitingSince;

    /**
     * Begins now.
     *
     * @param nanoTime as {@link System#nanoTime}
     */
    PushProgress(PrintWriter out, long total, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.total = total;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.shownAt = nanoTime.getAsLong();
        samples.add(new Sample(shownAt, 0));
    }

    /** Shows how far it is, if that was not shown just now. */
    void show(PushCounts counts) {
        long now = nanoTime.getAsLong();
        if (now - shownAt >= (terminal ? BETWEEN_CHANGES : BETWEEN_LINES)) {
            shownAt = now;
            write(text(counts, now));
        }
    }

    /** Says for some seconds what holds it up. */
    void waiting(String why) {
        waiting = why;
        waitingSince = nanoTime.getAsLong();
    }

    /** Shows the end. */
    void end(PushCounts counts) {
        write(text(counts, nanoTime.getAsLong()));
        if (terminal) {
            out.println();
        }
    }

    private void write(String text) {
        if (terminal) {
            out.print("\r" + text + "\u001b[K");
            out.flush();
        } else {
            out.println(text);
        }
    }

    private String text(PushCounts counts, long now) {
        double pace = pace(counts.sent(), now);
        long left = Math.max(0, total - counts.done());
        String text = String.format(
                "%d/%d pages, %.0f/s, %s, %d refused",
                counts.done(), total, pace, remaining(left, pace), counts.of(Result.REFUSED));
        boolean held = !waiting.isEmpty() && now - waitingSince < WAITING_SHOWN;
        return (terminal ? bar(counts.done()) + " " : "")
                + text
                + (held ? terminal ? ", waiting" : ", waiting: " + waiting : "");
    }

    private double pace(long sent, long now) {
        while (samples.size() > 1 && now - samples.getFirst().at() > PACE_OVER) {
            samples.removeFirst();
        }
        Sample since = samples.getFirst();
        if (now - samples.getLast().at() >= BETWEEN_SAMPLES) {
            samples.addLast(new Sample(now, sent));
        }
        return now == since.at() ? 0 : (sent - since.sent()) * 1e9 / (now - since.at());
    }

    private static String remaining(long left, double pace) {
        if (left == 0) {
            return "nothing left";
        }
        if (pace <= 0) {
            return "no pace yet";
        }
        long seconds = (long) Math.ceil(left / pace);
        if (seconds < 90) {
            return seconds + " s left";
        }
        return seconds < 5400 ? Math.round(seconds / 60.0) + " min left" : Math.round(seconds / 3600.0) + " h left";
    }

    private String bar(long done) {
        int filled = total == 0 ? BAR : (int) Math.min(BAR, BAR * done / total);
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
    }

    private record Sample(long at, long sent) {}
}
