package kuaibao.ingest.intake;

import java.time.Duration;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.Part;
import org.apache.kafka.clients.producer.Producer;

/** Closes the producer when the service stops, after what it still holds is written. */
public record ProducerPart(Producer<?, ?> producer) implements Part {
    private static final Duration FLUSH_WITHIN = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "page-producer";
    }

    @Override
    public void start(Alarm alarm) {
        // Open since it was made: whoever takes pages needs it from the first one on.
    }

    @Override
    public void stop() {
        producer.close(FLUSH_WITHIN);
    }
}
