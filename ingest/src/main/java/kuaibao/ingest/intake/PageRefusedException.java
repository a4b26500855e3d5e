package kuaibao.ingest.intake;

import java.util.OptionalLong;

/** A page that is not taken; the message is one sentence for its sender. */
public final class PageRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why a page is not taken. */
    public enum Reason {
        EMPTY,
        NOT_TEXT,
        ENCODING,
        TOO_LARGE,
        /** The sender's id is none that may be. */
        ID,
        /** The sender's revision is none that may be. */
        REVISION,
        /** JSON that is none, or not of the shape that an article has. */
        MALFORMED
    }

    private final Reason reason;
    private final long offset;

    PageRefusedException(Reason reason, OptionalLong offset, String message) {
        super(message);
        this.reason = reason;
        this.offset = offset.orElse(-1);
    }

    public Reason reason() {
        return reason;
    }

    /** The first offending byte, where one is to blame. */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }
}
