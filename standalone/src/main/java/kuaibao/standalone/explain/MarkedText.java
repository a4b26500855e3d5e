package kuaibao.standalone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A text cut wherever a fact begins or ends, so that facts inside one another and across one another can be drawn alike. */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    /** A text and its marks, in order; what of a mark lies outside of the text is left out. */
    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .map(mark -> new Mark(mark.fact(), mark.begin(), Math.min(mark.end(), text.length())))
                .filter(mark -> mark.begin() < mark.end())
                .toList();
    }

    List<Piece> pieces() {
        NavigableSet<Integer> cuts = new TreeSet<>();
        marks.forEach(mark -> {
            cuts.add(mark.begin());
            cuts.add(mark.end());
        });
        cuts.add(text.length());
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int cut : cuts) {
            if (cut > begin) {
                pieces.add(piece(begin, cut));
                begin = cut;
            }
        }
        return pieces;
    }

    private Piece piece(int begin, int end) {
        int begun = 0;
        while (next < marks.size() && marks.get(next).begin() == begin) {
            open.add(marks.get(next));
            begun += marks.get(next).fact().kind().isWide() ? 0 : 1;
            next++;
        }
        List<Fact> facts = open.stream().map(Mark::fact).toList();
        List<Fact> ended = new ArrayList<>();
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).end() == end) {
                ended.add(open.remove(i).fact());
            }
        }
        return new Piece(text.substring(begin, end), facts, begun, ended);
    }
}
