package kuaibao.ingest.intake;

/**
 * The other side does not answer now: what was asked is to be asked again. A page that the broker did not acknowledge may
 * or may not have been taken; sent again, it is known by its content.
 */
public final class IntakeUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IntakeUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
