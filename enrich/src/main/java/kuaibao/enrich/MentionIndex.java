package kuaibao.enrich;

import java.util.ArrayList;
import java.util.List;

/** The names of an article by the title or paragraph that they stand in. */
public final class MentionIndex {
    private final List<List<Mention>> titles = new ArrayList<>();
    private final List<List<Mention>> paragraphs = new ArrayList<>();

    private MentionIndex() {}

    public static MentionIndex of(List<Mention> mentions) {
        MentionIndex index = new MentionIndex();
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(
                (one, other) -> Integer.compare(one.span().begin(), other.span().begin()));
        for (Mention mention : ordered) {
            index.add(mention);
        }
        return index;
    }

    private void add(Mention mention) {
        List<List<Mention>> texts = texts(mention.span().part());
        while (texts.size() <= mention.span().paragraph()) {
            texts.add(new ArrayList<>());
        }
        texts.get(mention.span().paragraph()).add(mention);
    }

    /** The names in one title or paragraph, in order. */
    public List<Mention> of(Part part, int index) {
        List<List<Mention>> texts = texts(part);
        return index < texts.size() ? List.copyOf(texts.get(index)) : List.of();
    }

    private List<List<Mention>> texts(Part part) {
        return part == Part.TITLE ? titles : paragraphs;
    }
}
