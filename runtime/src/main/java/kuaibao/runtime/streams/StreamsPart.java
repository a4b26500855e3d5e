package kuaibao.runtime.streams;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import kuaibao.runtime.health.Condition;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.retry.Backoff;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsNotStartedException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A topology as a part of the process. A server that is down, or a topic that is missing, is waited for and told by
 * health; an error of ours stops the process.
 */
public final class StreamsPart implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsPart.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(6);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final String name;
    private final Topology topology;
    private final Properties settings;
    private final Metrics metrics;
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private volatile Optional<KafkaStreams> streams = Optional.empty();
    private Optional<String> lastProblem = Optional.empty();
    private long lastProblemAt;

    /** A topology that does not run yet; registers its checks with health. */
    public StreamsPart(String name, Topology topology, Properties settings, Health health, Metrics metrics) {
        this.name = name;
        this.topology = topology;
        this.settings = settings;
        this.metrics = metrics;
        health.register(Probe.READY, name, this::condition);
        health.register(Probe.STARTED, name, this::condition);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start(Alarm alarm) {
        KafkaStreams started = new KafkaStreams(topology, settings);
        metrics.bind(new KafkaStreamsMetrics(started));
        started.setUncaughtExceptionHandler(problem -> decide(problem, alarm));
        started.start();
        streams = Optional.of(started);
    }

    @Override
    public void stop() {
        // Leaving the group hands the partitions on at once; else they would wait for the session to end.
        CloseOptions leaving =
                CloseOptions.timeout(STOP_WITHIN).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);
        boolean stopped = streams.map(running -> running.close(leaving)).orElse(true);
        streams = Optional.empty();
        if (!stopped) {
            throw new IllegalStateException(name + " did not stop within " + STOP_WITHIN.toSeconds() + " s");
        }
    }

    /**
     * A store of the topology, to be read from any thread: what is kept on this machine, committed or not.
     *
     * @throws InvalidStateStoreException from here or from reading it, while it cannot be read: before the topology runs,
     *     and while partitions come and go
     */
    public <K, V> ReadOnlyKeyValueStore<K, V> store(String store) {
        return streams.orElseThrow(() -> new StreamsNotStartedException(name + " has not started yet"))
                .store(StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.keyValueStore()));
    }

    private Condition condition() {
        State state = streams.map(KafkaStreams::state).orElse(State.CREATED);
        Optional<String> recent = recentProblem();
        if (state == State.RUNNING && recent.isEmpty()) {
            return Condition.up();
        }
        return Condition.down("state " + state
                + recent.map(problem -> ", last problem: " + problem).orElse(""));
    }

    private StreamThreadExceptionResponse decide(Throwable problem, Alarm alarm) {
        remember(problem);
        if (!OtherSide.isDown(problem)) {
            alarm.raise("a stream thread failed: " + problem, problem);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.warn("{} waits and tries again: {}", name, rootMessage(problem));
        pause();
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** A waiting thread leaves the state as it is: what it waits for counts until a minute has passed without it. */
    private synchronized Optional<String> recentProblem() {
        return lastProblem.filter(problem -> System.nanoTime() - lastProblemAt < QUIET.toNanos());
    }

    private synchronized void remember(Throwable problem) {
        if (recentProblem().isEmpty()) {
            backoff.reset();
        }
        lastProblem = Optional.of(rootMessage(problem));
        lastProblemAt = System.nanoTime();
    }

    private void pause() {
        try {
            backoff.pause();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String rootMessage(Throwable problem) {
        Throwable root = problem;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
