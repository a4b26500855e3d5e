package kuaibao.schemas;

import org.apache.kafka.common.errors.RetriableException;

/** The registry did not answer: the record may be fine, and is to be tried again later. */
public final class RegistryUnavailableException extends RetriableException {
    private static final long serialVersionUID = 1;

    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
