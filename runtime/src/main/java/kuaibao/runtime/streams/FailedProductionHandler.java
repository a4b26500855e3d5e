package kuaibao.runtime.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * What cannot be written: a result that is too large or does not fit its schema is refused by the serialiser and makes its
 * source record a dead letter; what may work later is tried again; anything else that the producer refuses has spoilt the
 * transaction, and stops the thread before the record is passed.
 */
public final class FailedProductionHandler implements ProductionExceptionHandler {
    private Map<String, ?> settings = Map.of();

    @Override
    public void configure(Map<String, ?> configured) {
        settings = configured;
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> failed, Exception problem) {
        return problem instanceof RetriableException ? Response.retry() : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // As the interface has it.
    public Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord failed,
            Exception problem,
            SerializationExceptionOrigin origin) {
        return OtherSide.isDown(problem) ? Response.fail() : deadLetter(context, problem);
    }

    private Response deadLetter(ErrorHandlerContext context, Exception problem) {
        return Response.resume(List.of(
                DeadLetters.from(settings).of(context, context.sourceRawKey(), context.sourceRawValue(), problem)));
    }
}
