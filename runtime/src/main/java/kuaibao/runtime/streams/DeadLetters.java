package kuaibao.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.DeadLetterHeaders.Origin;
import kuaibao.schemas.FailureClass;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the dead letters of one topology: the record's bytes as they came, its reason in the headers, one log line and
 * one count each. Kafka creates the failure handlers; they find this object among their settings.
 */
public final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final String SETTING = "kuaibao.dead.letters";

    private final String topic;
    private final String pipelineVersion;
    private final MeterRegistry meters;

    /**
     * The dead letters of one topology.
     *
     * @param topic where they go
     * @param pipelineVersion of the rules that may fail
     */
    public DeadLetters(String topic, String pipelineVersion, MeterRegistry meters) {
        this.topic = topic;
        this.pipelineVersion = pipelineVersion;
        this.meters = meters;
    }

    /** The settings that make Kafka Streams use these dead letters for all that fails on a single record. */
    Map<String, Object> settings() {
        return Map.of(
                SETTING,
                this,
                "deserialization.exception.handler",
                UnreadableRecordHandler.class,
                "processing.exception.handler",
                FailedProcessingHandler.class,
                "production.exception.handler",
                FailedProductionHandler.class,
                "processing.exception.handler.global.enabled",
                true);
    }

    static DeadLetters from(Map<String, ?> settings) {
        if (settings.get(SETTING) instanceof DeadLetters deadLetters) {
            return deadLetters;
        }
        throw new IllegalStateException("the setting " + SETTING + " holds " + settings.get(SETTING));
    }

    ProducerRecord<byte[], byte[]> of(
            ErrorHandlerContext context, byte @Nullable [] key, byte @Nullable [] value, Exception problem) {
        FailureClass failureClass = FailureClass.of(problem);
        Origin origin = new Origin(context.topic(), context.partition(), context.offset());
        String stage = context.processorNodeId();
        Headers headers =
                DeadLetterHeaders.of(context.headers(), origin, stage, pipelineVersion, failureClass, problem);
        meters.counter("bulletin.dead.letters", "class", failureClass.label()).increment();
        LOG.warn(
                "dead letter [{}] at {} for {}-{}@{}: {}",
                failureClass.label(),
                stage,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                problem.toString());
        return new ProducerRecord<>(topic, null, Math.max(0, context.timestamp()), key, value, headers);
    }
}
