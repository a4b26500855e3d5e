package kuaibao.sink.document;

/** What a document of the facts' index tells. */
public enum FactKind {
    /** A quantity that measures something. */
    METRIC("metric"),
    /** A person in one post; a person without a post is one fact too. */
    ROLE("role"),
    /** An organisation under one spelling. */
    ORGANIZATION("organization"),
    /** A place under one spelling. */
    PLACE("place");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    /** The value of the field {@code kind}, and a part of the document's id. */
    public String label() {
        return label;
    }
}
