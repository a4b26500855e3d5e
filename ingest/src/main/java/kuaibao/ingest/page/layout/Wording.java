package kuaibao.ingest.page.layout;

import kuaibao.ingest.page.lines.Piece;

/** What a line says, without white space, without the marks before it and in half width, to be compared with others. */
final class Wording {

    /** A longer line is no headline and keeps its characters as they are. */
    static final int LONGEST = 90;

    private static final String NOT_TEXT = "·•●■◆#";
    private static final char FIRST_IDEOGRAPH = '\u3400';

    private Wording() {}

    static String of(String page, Piece piece) {
        String text = piece.in(page);
        return text.length() > LONGEST ? text : textOnly(text);
    }

    private static String textOnly(String text) {
        char[] only = text.toCharArray();
        int length = 0;
        for (char c : only) {
            if (c >= FIRST_IDEOGRAPH || (!Character.isWhitespace(c) && NOT_TEXT.indexOf(c) < 0)) {
                only[length++] = c;
            }
        }
        return length == only.length ? text : new String(only, 0, length);
    }
}
