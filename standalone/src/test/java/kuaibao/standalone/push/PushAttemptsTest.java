package kuaibao.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kuaibao.ingest.intake.PageDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushAttemptsTest {
    private final List<Duration> waits = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final AtomicLong nanoTime = new AtomicLong();

    @Test
    void waitsAsLongAsItIsAskedTo_andALittleMore() throws Exception {
        try (IngestDouble ingest = new IngestDouble()) {
            AtomicInteger requests = new AtomicInteger();
            ingest.answer(page -> requests.incrementAndGet() < 4
                    ? IngestDouble.problem(503, "the broker is away", Map.of("Retry-After", "7"))
                    : IngestDouble.accepted());
            assertThat(send(attempts(ingest))).isInstanceOf(Answer.Accepted.class);
            assertThat(waits)
                    .hasSize(3)
                    .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(17)));
            assertThat(told).containsOnly("the broker is away");
        }
    }

    @Test
    void waitsForAnInstanceThatWasThereBefore_butNotForEver() throws Exception {
        PushAttempts attempts;
        try (IngestDouble ingest = new IngestDouble()) {
            attempts = attempts(ingest);
            send(attempts);
        }
        assertThatThrownBy(() -> send(attempts))
                .isInstanceOf(PushFailedException.class)
                .hasMessageContaining("goes on from here");
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(PushAttempts.PATIENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|PT5S",
                "0|PT0S",
                "999999999|PT1H",
                "Fri, 12 Apr 2024 08:30:20 GMT|PT20S",
                "Fri, 12 Apr 2024 08:00:00 GMT|PT0S"
            })
    void readsSecondsAndDates(String header, Duration wait) {
        assertThat(retryAfter().read(header)).contains(wait);
    }

    @ParameterizedTest
    @CsvSource({"soon", "-5", "1.5"})
    void readsNothingElse(String header) {
        assertThat(retryAfter().read(header)).isEmpty();
    }

    private static RetryAfter retryAfter() {
        return new RetryAfter(Clock.fixed(Instant.parse("2024-04-12T08:30:00Z"), ZoneOffset.UTC));
    }

    private PushAttempts attempts(IngestDouble ingest) {
        return new PushAttempts(PageTarget.open(ingest.url()), this::pass, nanoTime::get, told::add);
    }

    private boolean pass(Duration time) {
        waits.add(time);
        nanoTime.addAndGet(time.toNanos());
        return false;
    }

    private static Answer send(PushAttempts attempts) throws Exception {
        return attempts.send("a.txt", PageDetails.NONE, new byte[] {'a'}).orElseThrow();
    }
}
