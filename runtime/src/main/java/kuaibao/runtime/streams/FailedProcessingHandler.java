package kuaibao.runtime.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** A record that a step fails on becomes a dead letter, with the bytes as they came in. */
public final class FailedProcessingHandler implements ProcessingExceptionHandler {
    private Map<String, ?> settings = Map.of();

    @Override
    public void configure(Map<String, ?> configured) {
        settings = configured;
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> failed, Exception problem) {
        if (OtherSide.isDown(problem)) {
            return Response.fail();
        }
        return Response.resume(List.of(
                DeadLetters.from(settings).of(context, context.sourceRawKey(), context.sourceRawValue(), problem)));
    }
}
