package kuaibao.runtime.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import kuaibao.runtime.lifecycle.Lifecycle.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LifecycleTest {

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Part store = new RecordingPart("store", events);
    private final Part intake = new RecordingPart("intake", events);

    @Test
    void startsInOrder_stopsInReverse() throws Exception {
        Lifecycle lifecycle = new Lifecycle();

        lifecycle.start(List.of(store, intake));
        assertThat(lifecycle.state()).isEqualTo(State.RUNNING);
        lifecycle.requestStop();

        assertThat(lifecycle.awaitStop()).isEmpty();
        assertThat(lifecycle.state()).isEqualTo(State.STOPPED);
        assertThat(events).containsExactly("start store", "start intake", "stop intake", "stop store");
    }

    @Test
    void stopsOnlyOnce() throws Exception {
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.start(List.of(store));

        lifecycle.stop();
        lifecycle.close();

        assertThat(events).containsExactly("start store", "stop store");
    }

    @Test
    void stopsThoseStarted_whenOneCannotStart() {
        Part broken = new RecordingPart("broken", events) {
            @Override
            public void start(Alarm alarm) throws CannotStartException {
                throw new CannotStartException("port 8080 is taken: choose another");
            }
        };
        Lifecycle lifecycle = new Lifecycle();

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> lifecycle.start(List.of(store, broken, intake)))
                .withMessage("port 8080 is taken: choose another");
        assertThat(events).containsExactly("start store", "stop store");
        assertThat(lifecycle.state()).isEqualTo(State.STOPPED);
        assertThat(lifecycle.problem()).contains("port 8080 is taken: choose another");
    }

    @Test
    void stopsThoseStarted_whenOneFailsByOurFault() {
        Part broken = new RecordingPart("broken", events) {
            @Override
            public void start(Alarm alarm) {
                throw new UnsupportedOperationException("not yet");
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> new Lifecycle().start(List.of(store, broken)))
                .withMessage("broken failed to start: java.lang.UnsupportedOperationException: not yet");
        assertThat(events).containsExactly("start store", "stop store");
    }

    @Test
    void stopsThoseStarted_whenAClassIsMissing() {
        Part broken = new RecordingPart("broken", events) {
            @Override
            public void start(Alarm alarm) {
                throw new NoClassDefFoundError("kuaibao/Press");
            }
        };
        Lifecycle lifecycle = new Lifecycle();

        assertThatThrownBy(() -> lifecycle.start(List.of(store, broken))).isInstanceOf(NoClassDefFoundError.class);
        assertThat(events).containsExactly("start store", "stop store");
        assertThat(lifecycle.state()).isEqualTo(State.STOPPED);
    }

    @Test
    void stopsEverything_whenAPartDies() throws Exception {
        Part mortal = new RecordingPart("mortal", events) {
            @Override
            public void start(Alarm alarm) {
                new Thread(() -> alarm.raise("its thread has ended", new IllegalStateException("gone")), "mortal")
                        .start();
            }
        };
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.start(List.of(store, mortal));

        assertThat(lifecycle.awaitStop()).contains("mortal: its thread has ended");
        assertThat(events).containsExactly("start store", "stop mortal", "stop store");
    }

    @Test
    void goesOnStopping_whenOnePartHangs() throws Exception {
        Part hanging = new RecordingPart("hanging", events) {
            @Override
            public void stop() throws InterruptedException {
                new CountDownLatch(1).await();
            }
        };
        Lifecycle lifecycle = new Lifecycle(Duration.ofMillis(300));
        lifecycle.start(List.of(store, hanging));

        lifecycle.stop();

        assertThat(events).containsExactly("start store", "start hanging", "stop store");
        assertThat(lifecycle.problem()).get().asString().startsWith("hanging did not stop within 1");
    }

    @Test
    void goesOnStopping_whenOnePartThrows() throws Exception {
        Part throwing = new RecordingPart("throwing", events) {
            @Override
            public void stop() {
                throw new IllegalStateException("two records unsent");
            }
        };
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.start(List.of(store, throwing));

        lifecycle.stop();

        assertThat(events).containsExactly("start store", "start throwing", "stop store");
        assertThat(lifecycle.problem())
                .contains("throwing failed to stop: java.lang.IllegalStateException: two records unsent");
    }

    @Test
    void interruptsAStartUnderWay_whenAStopIsRequested() throws Exception {
        CompletableFuture<Thread> starting = new CompletableFuture<>();
        Part slow = new RecordingPart("slow", events) {
            @Override
            public void start(Alarm alarm) throws InterruptedException {
                starting.complete(Thread.currentThread());
                new CountDownLatch(1).await();
            }
        };
        Lifecycle lifecycle = new Lifecycle();
        CompletableFuture<Void> signal = starting.thenRunAsync(lifecycle::requestStop);

        lifecycle.start(List.of(store, slow, intake));
        signal.join();

        assertThat(lifecycle.awaitStop()).isEmpty();
        assertThat(events).containsExactly("start store", "stop store");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void startsNothing_afterAStopWasRequested() throws Exception {
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.requestStop();

        lifecycle.start(List.of(store));

        assertThat(lifecycle.awaitStop()).isEqualTo(Optional.empty());
        assertThat(events).isEmpty();
    }

    @Test
    void namesThreadsOfTheStop() throws Exception {
        Part part = new RecordingPart("intake", events) {
            @Override
            public void stop() {
                events.add(Thread.currentThread().getName());
            }
        };
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.start(List.of(part));

        lifecycle.stop();

        assertThat(events).containsExactly("start intake", "stop-intake");
    }
}
