package kuaibao.ingest.intake;

/** Another content has been received under the same id and revision. */
public final class RevisionConflictException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String known;
    private final String received;

    RevisionConflictException(String id, long revision, String known, String received) {
        super("revision " + revision + " of " + id + " is known with the SHA-256 " + known + ", this one has "
                + received + ": send it as a higher revision");
        this.known = known;
        this.received = received;
    }

    /** SHA-256 of the content that is kept. */
    public String known() {
        return known;
    }

    /** SHA-256 of the content that is refused. */
    public String received() {
        return received;
    }
}
