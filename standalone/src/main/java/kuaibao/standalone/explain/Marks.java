package kuaibao.standalone.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Span;

/** The facts of an article by the title or paragraph that they stand in. */
final class Marks {
    private final Map<Text, List<Mark>> marks = new HashMap<>();

    private Marks() {}

    static Marks of(List<Fact> facts) {
        Marks all = new Marks();
        for (Fact fact : facts) {
            for (Span span : fact.spans()) {
                all.marks
                        .computeIfAbsent(new Text(span.getPart(), span.getParagraph()), text -> new ArrayList<>())
                        .add(new Mark(fact, span.getBegin(), span.getEnd()));
            }
        }
        all.marks.values().forEach(ofText -> ofText.sort(Mark.IN_ORDER));
        return all;
    }

    /** A text of the article in the pieces that its facts make of it; together they are the text. */
    List<Piece> cut(String text, Part part, int index) {
        return new MarkedText(text, marks.getOrDefault(new Text(part, index), List.of())).pieces();
    }

    private record Text(Part part, int index) {}
}
