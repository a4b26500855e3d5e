package kuaibao.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import kuaibao.schemas.DeadLetterHeaders.Origin;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class DeadLetterHeadersTest {
    private static final Origin ORIGIN = new Origin("bulletin.pages", 3, 42);

    @Test
    void keepsTheRecordsOwnHeaders_andTellsTheFailure() {
        Headers original = new RecordHeaders().add("traceparent", "00-ab-cd-01".getBytes(UTF_8));
        Headers headers = of(original, new IllegalStateException("第3段 is broken"));
        assertThat(text(headers, "traceparent")).isEqualTo("00-ab-cd-01");
        assertThat(text(headers, DeadLetterHeaders.EXCEPTION)).isEqualTo("java.lang.IllegalStateException");
        assertThat(text(headers, DeadLetterHeaders.MESSAGE)).isEqualTo("第3段 is broken");
        assertThat(text(headers, DeadLetterHeaders.STACK_TRACE)).contains("DeadLetterHeadersTest");
        assertThat(text(headers, DeadLetterHeaders.TOPIC)).isEqualTo("bulletin.pages");
        assertThat(text(headers, DeadLetterHeaders.PARTITION)).isEqualTo("3");
        assertThat(text(headers, DeadLetterHeaders.OFFSET)).isEqualTo("42");
        assertThat(text(headers, DeadLetterHeaders.ERROR_CLASS)).isEqualTo("processing");
        assertThat(text(headers, DeadLetterHeaders.STAGE)).isEqualTo("split-into-articles");
        assertThat(text(headers, DeadLetterHeaders.PIPELINE_VERSION)).isEqualTo("1");
        assertThat(text(headers, DeadLetterHeaders.EVENT_ID)).isEqualTo("bulletin.pages-3-42");
    }

    @Test
    void countsTheAttempts_ofARecordThatFailsAgain() {
        Headers first = of(new RecordHeaders(), new IllegalStateException());
        Headers second = of(first, new IllegalStateException());
        assertThat(text(first, DeadLetterHeaders.ATTEMPT)).isEqualTo("1");
        assertThat(text(second, DeadLetterHeaders.ATTEMPT)).isEqualTo("2");
        assertThat(second.headers(DeadLetterHeaders.ATTEMPT)).hasSize(1);
    }

    @Test
    void startsCountingAnew_whereTheAttemptIsNoNumber() {
        Headers strange = new RecordHeaders().add(DeadLetterHeaders.ATTEMPT, "many".getBytes(UTF_8));
        assertThat(text(of(strange, new IllegalStateException()), DeadLetterHeaders.ATTEMPT))
                .isEqualTo("1");
    }

    @Test
    void boundsTheMessage() {
        Headers headers = of(new RecordHeaders(), new IllegalStateException("长".repeat(100_000)));
        assertThat(text(headers, DeadLetterHeaders.MESSAGE)).hasSize(2_000);
    }

    private static Headers of(Headers original, Throwable problem) {
        return DeadLetterHeaders.of(original, ORIGIN, "split-into-articles", "1", FailureClass.of(problem), problem);
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
