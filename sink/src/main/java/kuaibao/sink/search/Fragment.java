package kuaibao.sink.search;

import java.util.ArrayList;
import java.util.List;
import kuaibao.sink.document.SearchText;

/**
 * A passage of a text in which something was found.
 *
 * @param pieces the passage in order; joined they are its text, which is plain and not yet escaped for any medium
 */
public record Fragment(List<Piece> pieces) {

    public Fragment {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of the passage.
     *
     * @param found whether it is what was searched for
     */
    public record Piece(String text, boolean found) {}

    /** Reads a text in which Elasticsearch has set our two marks; found pieces that touch become one. */
    static Fragment ofMarked(String marked) {
        List<Piece> pieces = new ArrayList<>();
        String text = marked.replace("" + SearchText.FOUND_END + SearchText.FOUND_BEGIN, "");
        boolean found = false;
        int begin = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == SearchText.FOUND_BEGIN || character == SearchText.FOUND_END) {
                add(pieces, text.substring(begin, index), found);
                found = character == SearchText.FOUND_BEGIN;
                begin = index + 1;
            }
        }
        add(pieces, text.substring(begin), found);
        return new Fragment(pieces);
    }

    /** The passage with found pieces between these two: {@code [ and ]}. */
    public String marked(String before, String after) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.found() ? before + piece.text() + after : piece.text());
        }
        return text.toString();
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
