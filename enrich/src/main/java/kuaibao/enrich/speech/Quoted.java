package kuaibao.enrich.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of quotation marks.
 *
 * @param open the opening mark
 * @param close the closing mark
 * @param isWhole whether an utterance stands inside, with a mark at its end: {@code “路通了。”} does, {@code “店小二”} does not
 */
record Quoted(int open, int close, boolean isWhole) {
    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";
    private static final String UTTERANCE_ENDS = "。！？…，；";
    private static final int SHORTEST = 4;

    /** The pairs of a text in order; what lacks its other half is none. Marks of typewriters open and close in turn. */
    static List<Quoted> of(String text) {
        List<Quoted> pairs = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean straight = character == '"';
            if (OPENING.indexOf(character) >= 0 || (straight && open < 0)) {
                open = at;
            } else if (open >= 0 && (straight || CLOSING.indexOf(character) >= 0)) {
                boolean whole = at - open > SHORTEST && UTTERANCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
                pairs.add(new Quoted(open, at, whole));
                open = -1;
            }
        }
        return pairs;
    }

    int begin() {
        return open + 1;
    }
}
