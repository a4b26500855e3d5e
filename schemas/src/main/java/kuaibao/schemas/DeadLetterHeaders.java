package kuaibao.schemas;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * What a dead letter says of itself: Kafka Streams' own headers (KIP-1034), so that its tools understand ours, and the
 * failure's class, our stage, the attempt, the version and a stable event id. The record's own headers are kept.
 */
public final class DeadLetterHeaders {
    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String MESSAGE = "__streams.errors.message";
    public static final String STACK_TRACE = "__streams.errors.stacktrace";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";
    /** A label of {@link FailureClass}. */
    public static final String ERROR_CLASS = "error-class";
    /** The step that failed, as the topology or the sink names it. */
    public static final String STAGE = "error-stage";
    /** How often the record has failed, from 1. */
    public static final String ATTEMPT = "attempt";

    public static final String PIPELINE_VERSION = "pipeline-version";
    /** Topic, partition and offset in one: the same failure of the same record has the same id, however often seen. */
    public static final String EVENT_ID = "event-id";

    /** Bounds the header, since headers count into the record's size. */
    private static final int MAX_STACK_TRACE = 8_000;

    private static final int MAX_MESSAGE = 2_000;

    private DeadLetterHeaders() {}

    /** Where a record came from. */
    public record Origin(String topic, int partition, long offset) {}

    /**
     * The headers of a dead letter.
     *
     * @param original the failed record's headers
     * @param origin where it came from
     * @param stage the step that failed
     * @param pipelineVersion the version of the rules that failed on it
     * @param failureClass why
     * @param problem the failure itself
     */
    public static Headers of(
            Headers original,
            Origin origin,
            String stage,
            String pipelineVersion,
            FailureClass failureClass,
            Throwable problem) {
        Headers headers = new RecordHeaders(original.toArray());
        put(headers, EXCEPTION, problem.getClass().getName());
        put(headers, MESSAGE, cut(Objects.requireNonNullElse(problem.getMessage(), ""), MAX_MESSAGE));
        put(headers, STACK_TRACE, cut(stackTrace(problem), MAX_STACK_TRACE));
        put(headers, TOPIC, origin.topic());
        put(headers, PARTITION, Integer.toString(origin.partition()));
        put(headers, OFFSET, Long.toString(origin.offset()));
        put(headers, ERROR_CLASS, failureClass.label());
        put(headers, STAGE, stage);
        put(headers, ATTEMPT, Integer.toString(attempts(original) + 1));
        put(headers, PIPELINE_VERSION, pipelineVersion);
        put(headers, EVENT_ID, origin.topic() + "-" + origin.partition() + "-" + origin.offset());
        return headers;
    }

    private static int attempts(Headers headers) {
        Header last = headers.lastHeader(ATTEMPT);
        if (last == null || last.value() == null) {
            return 0;
        }
        String text = new String(last.value(), StandardCharsets.UTF_8);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String stackTrace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }
}
