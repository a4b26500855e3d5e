package kuaibao.ingest.intake;

/** As many pages as may be under way to the broker are under way: this one was not taken, and is to be sent again. */
public final class IntakeFullException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IntakeFullException(int underWay) {
        super(underWay + " pages are under way to the broker, no more are taken now");
    }
}
