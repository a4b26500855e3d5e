package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import kuaibao.standalone.push.PushCounts;
import kuaibao.standalone.push.PushedPage.Result;
import org.junit.jupiter.api.Test;

class PushProgressTest {
    private final StringWriter out = new StringWriter();
    private final AtomicLong nanoTime = new AtomicLong();
    private final PushCounts counts = new PushCounts();

    @Test
    void changesOneLine_fiveTimesASecondAtMost_onATerminal() {
        PushProgress progress = progress(true);
        for (int page = 0; page < 1000; page++) {
            page(progress, Result.ACCEPTED, Duration.ofMillis(2));
        }
        assertThat(out.toString().chars().filter(letter -> letter == '\r')).hasSize(10);
        assertThat(out.toString()).doesNotContain("\n");
        progress.end(counts);
        assertThat(out.toString())
                .endsWith("\r[##########..........] 1000/2000 pages, 500/s, 2 s left, 0 refused\u001b[K"
                        + System.lineSeparator());
    }

    @Test
    void writesALineEveryTenSeconds_elsewhere() {
        PushProgress progress = progress(false);
        for (int page = 0; page < 350; page++) {
            page(progress, page % 100 == 0 ? Result.REFUSED : Result.ACCEPTED, Duration.ofMillis(100));
        }
        assertThat(out.toString().lines())
                .containsExactly(
                        "100/2000 pages, 10/s, 3 min left, 1 refused",
                        "200/2000 pages, 10/s, 3 min left, 2 refused",
                        "300/2000 pages, 10/s, 3 min left, 3 refused");
    }

    @Test
    void countsWhatWasSentEarlierAsDone_butNotAsPace() {
        PushProgress progress = progress(false);
        for (int page = 0; page < 1900; page++) {
            page(progress, Result.EARLIER, Duration.ZERO);
        }
        for (int page = 0; page < 50; page++) {
            page(progress, Result.ACCEPTED, Duration.ofMillis(200));
        }
        assertThat(out.toString()).isEqualToIgnoringNewLines("1950/2000 pages, 5/s, 10 s left, 0 refused");
    }

    @Test
    void saysWhatItWaitsFor() {
        PushProgress progress = progress(false);
        nanoTime.addAndGet(Duration.ofSeconds(9).toNanos());
        progress.waiting("the broker is away");
        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        progress.show(counts);
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("0/2000 pages, 0/s, no pace yet, 0 refused, waiting: the broker is away");
    }

    @Test
    void ends_whereThereIsNothingToDo() {
        PushProgress progress = new PushProgress(new PrintWriter(out, true), 0, true, nanoTime::get);
        progress.end(counts);
        assertThat(out.toString()).contains("0/0 pages, 0/s, nothing left, 0 refused");
    }

    private PushProgress progress(boolean terminal) {
        return new PushProgress(new PrintWriter(out, true), 2000, terminal, nanoTime::get);
    }

    private void page(PushProgress progress, Result result, Duration took) {
        nanoTime.addAndGet(took.toNanos());
        counts.add(result);
        progress.show(counts);
    }
}
