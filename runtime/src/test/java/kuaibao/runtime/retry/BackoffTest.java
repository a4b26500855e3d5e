package kuaibao.runtime.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final List<Duration> slept = new ArrayList<>();

    @Test
    void doublesUpToTheLongest_whenTheDrawIsHighest() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), highest(), slept::add);

        assertThat(delays(backoff, 6)).containsExactly(100L, 200L, 400L, 800L, 1000L, 1000L);
    }

    @Test
    void drawsBetweenOneMillisecondAndTheBound() {
        Backoff backoff = new Backoff(Duration.ofMillis(8), Duration.ofMillis(8), new Random(7), slept::add);

        assertThat(delays(backoff, 500))
                .allMatch(delay -> delay >= 1 && delay <= 8)
                .contains(1L, 4L, 8L);
    }

    @Test
    void startsAnew_afterSuccess() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), highest(), slept::add);
        delays(backoff, 5);

        backoff.reset();

        assertThat(backoff.attempts()).isZero();
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(100));
        assertThat(backoff.attempts()).isEqualTo(1);
    }

    @Test
    void sleepsForTheDelay() throws InterruptedException {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), highest(), slept::add);

        backoff.pause();
        backoff.pause();

        assertThat(slept).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void staysAtTheLongest_afterManyFailures() {
        Backoff backoff = new Backoff(Duration.ofMillis(1), Duration.ofDays(100_000), highest(), slept::add);

        assertThat(delays(backoff, 1000))
                .last()
                .isEqualTo(Duration.ofDays(100_000).toMillis());
    }

    @Test
    void refusesBounds_thatCross() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessageContaining("PT2S");
        assertThatIllegalArgumentException().isThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)));
    }

    private static List<Long> delays(Backoff backoff, int count) {
        return IntStream.range(0, count)
                .mapToObj(attempt -> backoff.next().toMillis())
                .toList();
    }

    private static RandomGenerator highest() {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return Long.MAX_VALUE;
            }

            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        };
    }
}
