package kuaibao.runtime.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** A record that cannot be read becomes a dead letter; a registry that is down makes the thread wait instead. */
public final class UnreadableRecordHandler implements DeserializationExceptionHandler {
    private Map<String, ?> settings = Map.of();

    @Override
    public void configure(Map<String, ?> configured) {
        settings = configured;
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> failed, Exception problem) {
        if (OtherSide.isDown(problem)) {
            return Response.fail();
        }
        return Response.resume(List.of(DeadLetters.from(settings).of(context, failed.key(), failed.value(), problem)));
    }
}
