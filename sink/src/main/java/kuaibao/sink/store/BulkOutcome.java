package kuaibao.sink.store;

import kuaibao.schemas.FailureClass;

/** What became of one document of a bulk. */
public sealed interface BulkOutcome {

    /** It is in the index. */
    record Stored() implements BulkOutcome {}

    /** The index holds a later version of it: nothing to do. */
    record AlreadyNewer() implements BulkOutcome {}

    /**
     * The index will never take it: its record belongs into the dead letters.
     *
     * @param reason in Elasticsearch's words, which may quote the document
     */
    record Refused(FailureClass failureClass, String reason) implements BulkOutcome {}

    /**
     * The index cannot take it now, and nothing is wrong with the document.
     *
     * @param reason for health and log
     */
    record TryLater(String reason) implements BulkOutcome {}
}
