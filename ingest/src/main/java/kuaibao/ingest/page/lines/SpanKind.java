package kuaibao.ingest.page.lines;

/** What a run of characters on the page is. */
public enum SpanKind {
    HEADING,
    PARAGRAPH,
    BYLINE,
    CREDIT,
    CROSS_REFERENCE,
    CAPTION,
    /** The paper's name, day of issue, weather, page number, staff, links of a web copy. */
    MASTHEAD,
    /** The list of the page's reports: 导读. */
    GUIDE,
    /** The name of a part of the page: 【要闻】. */
    SECTION_LABEL,
    /** A line of dashes. */
    RULE,
    /** A mark before a heading: #, ●. */
    MARK,
    /** A number that the typesetter left behind a byline: ①6, G02. */
    COLUMN_CODE,
    /** White space between the lines. */
    WHITE_SPACE,
    /** White space inside a paragraph, taken out. */
    COLUMN_BREAK,
    /** Several blank lines inside a paragraph, taken out. */
    PHOTO_GAP,
    DOUBLED_CHARACTERS,
    PINYIN,
    DOUBLED_HEADLINE,
    DOUBLED_LEAD,
    CONTROL_CHARACTERS;

    /** Whether lines of this kind stand between articles and say nothing about a paragraph's end. */
    public boolean isFurniture() {
        return switch (this) {
            case MASTHEAD,
                    GUIDE,
                    SECTION_LABEL,
                    RULE,
                    MARK,
                    COLUMN_CODE,
                    DOUBLED_HEADLINE,
                    DOUBLED_LEAD,
                    DOUBLED_CHARACTERS,
                    PINYIN,
                    CONTROL_CHARACTERS,
                    WHITE_SPACE,
                    COLUMN_BREAK,
                    PHOTO_GAP -> true;
            case HEADING, PARAGRAPH, BYLINE, CREDIT, CROSS_REFERENCE, CAPTION -> false;
        };
    }
}
