package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * How far a long piece of work is: one line that changes on a terminal, a plain line every few seconds elsewhere. A pace
 * and what remains are told once there is something to go by.
 */
final class Progress implements AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(100);
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final String things;
    private final int total;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long lastShown;
    private int done;
    private int refused;

    private Progress(PrintWriter out, String things, int total, boolean terminal) {
        this.out = out;
        this.things = things;
        this.total = total;
        this.terminal = terminal;
        this.lastShown = begun;
    }

    static Progress on(PrintWriter out, String things, int total) {
        return new Progress(out, things, total, isTerminal());
    }

    /** One more is done. */
    void advance(int refusedSoFar) {
        done++;
        refused = refusedSoFar;
        Duration pause = terminal ? BETWEEN_CHANGES : BETWEEN_LINES;
        if (System.nanoTime() - lastShown >= pause.toNanos()) {
            lastShown = System.nanoTime();
            show();
        }
    }

    /** Shows the end. */
    @Override
    public void close() {
        show();
        if (terminal) {
            out.println();
        }
    }

    private void show() {
        double seconds = Math.max(0.001, (System.nanoTime() - begun) / 1e9);
        double rate = done / seconds;
        long remaining = rate > 0 ? Math.round((total - done) / rate) : 0;
        String text = String.format(
                "%d/%d %s, %.0f/s, %d s remaining, %d refused", done, total, things, rate, remaining, refused);
        if (terminal) {
            out.print("\r" + bar() + " " + text + "\u001b[K");
            out.flush();
        } else {
            out.println(text);
        }
    }

    /** The launcher tells whether a person watches: Java itself cannot tell on every version. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("kuaibao.terminal");
    }

    private String bar() {
        int filled = total == 0 ? WIDTH : WIDTH * done / total;
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]";
    }
}
