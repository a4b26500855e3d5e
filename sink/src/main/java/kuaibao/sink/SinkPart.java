package kuaibao.sink;

import java.time.Duration;
import java.util.List;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.Part;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The poll loop on a thread of its own, with the clients that it uses. */
final class SinkPart implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(SinkPart.class);

    /** A request that hangs is given up after this, so that the rest can still be closed in time. */
    private static final Duration DRAIN = Duration.ofSeconds(2);

    private static final Duration LEAVE_WITHIN = Duration.ofSeconds(1);

    private final SinkWorker worker;
    private final Consumer<byte[], byte[]> consumer;
    private final List<AutoCloseable> clients;
    private final Thread thread;
    private volatile Alarm alarm = (reason, cause) -> {};

    /** @param clients closed when the loop has ended, in this order */
    SinkPart(SinkWorker worker, Consumer<byte[], byte[]> consumer, List<AutoCloseable> clients) {
        this.worker = worker;
        this.consumer = consumer;
        this.clients = List.copyOf(clients);
        this.thread = new Thread(this::run, "sink");
    }

    @Override
    public String name() {
        return "sink";
    }

    @Override
    public void start(Alarm raised) {
        alarm = raised;
        thread.start();
    }

    @Override
    public void stop() throws InterruptedException {
        worker.requestStop();
        thread.join(DRAIN.toMillis());
        if (thread.isAlive()) {
            thread.interrupt();
            thread.join(DRAIN.toMillis());
        }
    }

    private void run() {
        try {
            worker.run();
        } catch (RuntimeException | Error problem) {
            alarm.raise("the poll loop failed: " + problem, problem);
        } finally {
            close();
        }
    }

    private void close() {
        close(() -> consumer.close(CloseOptions.timeout(LEAVE_WITHIN)));
        clients.forEach(SinkPart::close);
    }

    private static void close(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception problem) {
            LOG.warn("a client could not be closed: {}", problem.toString());
        }
    }
}
