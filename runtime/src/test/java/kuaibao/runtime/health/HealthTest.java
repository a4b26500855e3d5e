package kuaibao.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final Health health = new Health();

    @Test
    void isUp_whileAllChecksAre() {
        health.register(Probe.READY, "broker", Condition::up);
        health.register(Probe.READY, "index", Condition::up);

        assertThat(health.report(Probe.READY).isUp()).isTrue();
    }

    @Test
    void namesEachCause_whenDown() {
        health.register(Probe.READY, "broker", () -> Condition.down("no answer from 127.0.0.1:9092 for 12 s"));
        health.register(Probe.READY, "index", Condition::up);
        health.register(Probe.READY, "registry", () -> {
            throw new IllegalStateException("闭");
        });

        HealthReport report = health.report(Probe.READY);

        assertThat(report.isUp()).isFalse();
        assertThat(report.toJson())
                .isEqualTo("{\"status\":\"down\",\"checks\":{"
                        + "\"broker\":{\"status\":\"down\",\"reason\":\"no answer from 127.0.0.1:9092 for 12 s\"},"
                        + "\"index\":{\"status\":\"up\"},"
                        + "\"registry\":{\"status\":\"down\",\"reason\":"
                        + "\"the check itself failed: java.lang.IllegalStateException: 闭\"}}}");
    }

    @Test
    void keepsProbesApart() {
        health.register(Probe.READY, "broker", () -> Condition.down("away"));

        assertThat(health.report(Probe.LIVE).isUp()).isTrue();
        assertThat(health.report(Probe.STARTED).isUp()).isTrue();
    }

    @Test
    void refusesASecondCheckOfOneName() {
        health.register(Probe.READY, "broker", Condition::up);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> health.register(Probe.READY, "broker", Condition::up))
                .withMessageContaining("broker");
    }

    @Test
    void isNotAlive_whenThreadsWaitForOneAnother() throws InterruptedException {
        List<Thread> deadlocked = deadlock();

        Awaitility.await().until(() -> !health.report(Probe.LIVE).isUp());
        assertThat(health.report(Probe.LIVE).checks())
                .containsEntry("threads", Condition.down("deadlock between editor, printer"));

        for (Thread thread : deadlocked) {
            thread.interrupt();
            thread.join();
        }
        assertThat(health.report(Probe.LIVE).isUp()).isTrue();
    }

    private static List<Thread> deadlock() {
        Lock paper = new ReentrantLock();
        Lock ink = new ReentrantLock();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<Thread> threads = Stream.of(
                        new Thread(() -> lockBoth(paper, ink, bothHoldOne), "printer"),
                        new Thread(() -> lockBoth(ink, paper, bothHoldOne), "editor"))
                .toList();
        threads.forEach(Thread::start);
        return threads;
    }

    private static void lockBoth(Lock first, Lock second, CyclicBarrier bothHoldOne) {
        first.lock();
        try {
            bothHoldOne.await();
            second.lockInterruptibly();
            second.unlock();
        } catch (InterruptedException | BrokenBarrierException e) {
            Thread.currentThread().interrupt();
        } finally {
            first.unlock();
        }
    }
}
