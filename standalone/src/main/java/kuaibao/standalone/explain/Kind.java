package kuaibao.standalone.explain;

/** The kinds of facts, and how each looks on a terminal. */
enum Kind {
    PERSON("person", 32),
    ORG("org", 36),
    PLACE("place", 33),
    METRIC("metric", 35),
    DATE("date", 94),
    POLICY("policy", 95),
    QUOTATION("quotation", 3),
    EVENT("event", 4);

    private final String word;
    private final int rendition;

    Kind(String word, int rendition) {
        this.word = word;
        this.rendition = rendition;
    }

    /** What a reader is told it is. */
    String word() {
        return word;
    }

    /** The terminal's number for it: a colour, or where the kind is wide, italics or an underline. */
    int rendition() {
        return rendition;
    }

    /** Whether it spans sentences, with other facts inside: it is drawn under them and noted at its end. */
    boolean isWide() {
        return this == QUOTATION || this == EVENT;
    }
}
