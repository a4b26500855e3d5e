package kuaibao.sink;

/** The index refuses a document for good. */
final class RefusedDocumentException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedDocumentException(String documentId, String reason) {
        super("document " + documentId + " was refused: " + reason);
    }
}
