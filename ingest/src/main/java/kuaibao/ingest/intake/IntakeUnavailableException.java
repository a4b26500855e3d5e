package kuaibao.ingest.intake;

/** The broker did not acknowledge the page: it may or may not have been taken, and is to be sent again. */
public final class IntakeUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IntakeUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
