package kuaibao.schemas;

import org.apache.kafka.common.errors.SerializationException;

/** A record that will never be readable: it belongs into the dead letters. */
public final class UnreadableRecordException extends SerializationException {
    private static final long serialVersionUID = 1;

    private final FailureClass failureClass;

    public UnreadableRecordException(FailureClass failureClass, String message) {
        super(message);
        this.failureClass = failureClass;
    }

    public UnreadableRecordException(FailureClass failureClass, String message, Throwable cause) {
        super(message, cause);
        this.failureClass = failureClass;
    }

    /** What is wrong with the record. */
    public FailureClass failureClass() {
        return failureClass;
    }
}
