package kuaibao.ingest.page.decoding;

import java.util.OptionalLong;

/** The bytes are no page text. The message is one sentence for the sender. A bad record, not an error of ours. */
public final class UndecodablePageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes. */
    public enum Kind {
        /** No bytes, or white space only. */
        EMPTY,
        /** Not text: a picture, a document, an archive. */
        NOT_TEXT,
        /** Text with bytes that its encoding does not have. */
        ENCODING
    }

    private final Kind kind;
    private final long offset;

    /** @param offset of the first bad byte, where one byte is to blame */
    public UndecodablePageException(Kind kind, OptionalLong offset, String message) {
        super(message);
        this.kind = kind;
        this.offset = offset.orElse(-1);
    }

    public Kind kind() {
        return kind;
    }

    /** Offset of the first bad byte, where one byte is to blame. */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }
}
