package kuaibao.schemas;

/** Why a record became a dead letter: the value of the header {@code error-class}. */
public enum FailureClass {
    /** The bytes are no record in the wire format, or do not fit the schema that they name. */
    AVRO("avro"),
    /** The registry does not know the schema id. */
    SCHEMA_UNKNOWN("schema-unknown"),
    /** A record of another type than the topic's. */
    SCHEMA_TYPE("schema-type"),
    /** No key, or one that is not the record's id. */
    KEY("key"),
    /** A key without a value where none is expected. */
    TOMBSTONE("tombstone"),
    /** The revision is none that may be. */
    REVISION("revision"),
    /** Other content is known under the same id and revision. */
    REVISION_CONFLICT("revision-conflict"),
    /** The page's text cannot be decoded. */
    ENCODING("encoding"),
    /** The page is text, but not the JSON that it is said to be. */
    MALFORMED("malformed"),
    /** Our own code failed on this record. */
    PROCESSING("processing"),
    /** What came of it is larger than a topic takes. */
    TOO_LARGE("too-large"),
    /** The index refuses the document. */
    MAPPING("mapping");

    private final String label;

    FailureClass(String label) {
        this.label = label;
    }

    /** The name in headers and counters. */
    public String label() {
        return label;
    }

    /** The class that the exception or one of its causes tells, else {@link #PROCESSING}. */
    public static FailureClass of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableRecordException unreadable) {
                return unreadable.failureClass();
            }
        }
        return PROCESSING;
    }
}
