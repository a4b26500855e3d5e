package kuaibao.enrich;

/** The two parts of an article that facts are found in. */
public enum Part {
    /** A heading line; {@link Span#paragraph()} counts the titles. */
    TITLE,
    /** A paragraph of the repaired body; {@link Span#paragraph()} counts the paragraphs. */
    PARAGRAPH
}
