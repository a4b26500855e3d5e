package kuaibao.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.RegistryUnavailableException;
import kuaibao.schemas.UnreadableRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherSideTest {
    static Stream<Throwable> down() {
        return Stream.of(
                new TimeoutException("no answer within 60 s"),
                new DisconnectException(),
                new TopicAuthorizationException("bulletin.pages"),
                new MissingSourceTopicException("bulletin.pages is missing"),
                new RegistryUnavailableException("no answer", new IllegalStateException()),
                new KafkaException("the broker has closed the connection"));
    }

    static Stream<Throwable> recordsOrOurs() {
        return Stream.of(
                new UnreadableRecordException(FailureClass.AVRO, "cut short"),
                new UnreadableRecordException(
                        FailureClass.AVRO, "cut short", new KafkaException("whatever it was caused by")),
                new SerializationException("nine bytes are no long"),
                new RecordTooLargeException("4 MiB"),
                new IllegalStateException("ours"),
                new StreamsException("of no cause that Kafka knows"));
    }

    @ParameterizedTest
    @MethodSource("down")
    void waits_forAServer(Throwable problem) {
        assertThat(OtherSide.isDown(problem)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("down")
    void waits_forAServer_whateverStreamsHasWrappedAroundIt(Throwable problem) {
        assertThat(OtherSide.isDown(new StreamsException("task 0_0", new RuntimeException(problem))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("recordsOrOurs")
    void doesNotWait_forABadRecordOrAnErrorOfOurs(Throwable problem) {
        assertThat(OtherSide.isDown(problem)).isFalse();
        assertThat(OtherSide.isDown(new StreamsException("task 0_0", problem))).isFalse();
    }

    @Test
    void blamesTheRecord_alsoWhereTheBrokerHasRefusedIt() {
        assertThat(OtherSide.isDown(new KafkaException("not sent", new RecordTooLargeException("4 MiB"))))
                .isFalse();
    }
}
