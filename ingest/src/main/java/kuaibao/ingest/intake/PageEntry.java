package kuaibao.ingest.intake;

/**
 * One page as it was written down: what it was and where it is kept.
 *
 * @param revision from 1 to {@link #MAX_REVISION}
 * @param sha256 as {@link PageFingerprint} has it
 */
public record PageEntry(long revision, String sha256, Kind kind, int partition, long offset) {
    /** The highest revision that may be: the index makes a version of six more digits of it. */
    public static final long MAX_REVISION = 1_000_000_000_000L;

    /** Who counted the revision, and of what. */
    public enum Kind {
        /** Its sender. */
        GIVEN,
        /** The intake, since the sender left it out. */
        ASSIGNED,
        /** The intake, for the withdrawal of the article with this id. */
        WITHDRAWAL
    }

    /** Whether it is kept there. */
    public boolean isAt(int otherPartition, long otherOffset) {
        return partition == otherPartition && offset == otherOffset;
    }
}
