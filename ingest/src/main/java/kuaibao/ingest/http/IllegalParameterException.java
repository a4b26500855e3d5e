package kuaibao.ingest.http;

/** A parameter of a request that cannot be understood; the message says which and what is expected. */
final class IllegalParameterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IllegalParameterException(String message) {
        super(message);
    }
}
