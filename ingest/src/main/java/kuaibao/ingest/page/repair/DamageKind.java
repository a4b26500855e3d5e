package kuaibao.ingest.page.repair;

/** What page extraction did to the page, and what the repair took out again. */
public enum DamageKind {
    /** White space that cut a paragraph; closed. */
    COLUMN_BREAK,
    /** Characters printed again behind a cut; the second printing is taken out. */
    DOUBLED_CHARACTERS,
    /** Several blank lines, where a photo stood, inside a paragraph; closed. */
    PHOTO_GAP,
    /** Characters that the page does not have; the mark is empty and stands where they lack. Nothing is invented. */
    MISSING_CHARACTERS,
    /** A reading in brackets behind a rare character; taken out. */
    PINYIN,
    /** A headline that a web copy prints twice; the second printing is taken out. */
    DOUBLED_HEADLINE,
    /** A summary that repeats the lead and breaks off; taken out. */
    DOUBLED_LEAD,
    /** Control characters inside a line; taken out. */
    CONTROL_CHARACTERS
}
