package kuaibao.enrich.entity;

/** What the surroundings say of a name before the name itself is looked at. */
enum Evidence {
    /** A post stands before it. */
    POST,
    /** A form of address or a word for a person stands before it: {@code 村民}. */
    ADDRESS,
    /** It stands in a list behind a name. */
    LIST,
    /** A body's name stands before it. */
    BODY,
    /** A word for a kind of people stands before it. */
    KIND,
    /** It opens a clause. */
    CLAUSE,
    /** Nothing but the word itself, which has two characters. */
    SHORT,
    /** Nothing but the word itself. */
    NONE;

    boolean isAnchored() {
        return this == POST || this == LIST || this == ADDRESS;
    }
}
