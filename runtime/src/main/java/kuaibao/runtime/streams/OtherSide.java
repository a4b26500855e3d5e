package kuaibao.runtime.streams;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;

/** Tells a server that is down, which is waited for, from a record that is bad or an error of ours. */
final class OtherSide {
    private OtherSide() {}

    /** Whether the broker or the registry is to blame, as the deepest cause that Kafka knows tells. */
    static boolean isDown(Throwable problem) {
        boolean down = false;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SerializationException || cause instanceof RecordTooLargeException) {
                return false;
            }
            down |= cause instanceof MissingSourceTopicException
                    || (cause instanceof KafkaException && !(cause instanceof StreamsException));
        }
        return down;
    }
}
