package kuaibao.schemas;

import io.apicurio.registry.rest.client.models.ProblemDetails;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Tells from what the registry's client throws whether the record is bad, or the registry away. */
final class RegistryFailure {
    private static final int NOT_FOUND = 404;

    private RegistryFailure() {}

    static KafkaException ofReading(int schemaId, RuntimeException problem) {
        if (isAway(problem)) {
            return away(problem);
        }
        if (isNotFound(problem)) {
            return new UnreadableRecordException(
                    FailureClass.SCHEMA_UNKNOWN, "the registry does not know the schema id " + schemaId, problem);
        }
        return new UnreadableRecordException(
                FailureClass.AVRO, "not readable with schema " + schemaId + ": " + reason(problem), problem);
    }

    static KafkaException ofWriting(Topic<?> topic, RuntimeException problem) {
        if (isAway(problem) || isNotFound(problem)) {
            // A schema that is not registered yet is an installation that is not finished: wait for it.
            return new RegistryUnavailableException(
                    "the registry has no schema for " + topic.subject() + " or does not answer: " + reason(problem),
                    problem);
        }
        return new UnreadableRecordException(
                FailureClass.AVRO,
                "cannot be written as " + topic.valueType().getSimpleName() + ": " + reason(problem),
                problem);
    }

    private static RegistryUnavailableException away(RuntimeException problem) {
        return new RegistryUnavailableException("the schema registry does not answer: " + reason(problem), problem);
    }

    private static boolean isAway(Throwable problem) {
        return firstCause(problem, RegistryFailure::isOfTheConnection).isPresent() || status(problem) >= 500;
    }

    private static boolean isOfTheConnection(Throwable cause) {
        // Avro tells a record that ends too early by an EOFException, which is an IOException too. The HTTP client
        // tells a
        // connection that was closed under it by an ExecutionException that holds no answer of the registry's.
        return cause instanceof TimeoutException
                || (cause instanceof ExecutionException && status(cause) == 0)
                || (cause instanceof IOException && !(cause instanceof EOFException));
    }

    private static boolean isNotFound(Throwable problem) {
        return status(problem) == NOT_FOUND;
    }

    private static int status(Throwable problem) {
        return firstCause(problem, ProblemDetails.class::isInstance)
                .map(ProblemDetails.class::cast)
                .map(ProblemDetails::getStatus)
                .orElse(0);
    }

    private static Optional<Throwable> firstCause(Throwable problem, Predicate<Throwable> wanted) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static String reason(Throwable problem) {
        Throwable root = problem;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
