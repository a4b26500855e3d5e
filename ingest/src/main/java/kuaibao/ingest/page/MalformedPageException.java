package kuaibao.ingest.page;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The bytes are text, but not the structure that they are said to be. The message is one sentence for the sender, with what
 * was expected and what was found. A bad record, not an error of ours.
 */
public final class MalformedPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the structure. */
    public enum Kind {
        /** It does not follow its format's grammar: a bracket lacks, something follows the end. */
        SYNTAX,
        /** A field that is not known, stands twice or contradicts another. */
        FIELD,
        /** A value of the wrong type or outside of its range. */
        VALUE,
        /** An escape that makes no character: half of a surrogate pair. */
        ENCODING,
        /** More than a page may have. */
        TOO_LARGE
    }

    private final Kind kind;
    private final long offset;
    private final String pointer;

    /**
     * A refusal.
     *
     * @param offset of the first bad byte
     * @param pointer the JSON pointer (RFC 6901) of the bad value; empty where the text has no such structure
     */
    public MalformedPageException(Kind kind, OptionalLong offset, Optional<String> pointer, String message) {
        super(message);
        this.kind = kind;
        this.offset = offset.orElse(-1);
        this.pointer = pointer.orElse("");
    }

    public Kind kind() {
        return kind;
    }

    /** Offset of the first bad byte, where one is to blame. */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** JSON pointer (RFC 6901) of the bad value: {@code /articles/3/id}; empty for the document as a whole. */
    public Optional<String> pointer() {
        return pointer.isEmpty() ? Optional.empty() : Optional.of(pointer);
    }
}
