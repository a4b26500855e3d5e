package kuaibao.schemas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kuaibao.schemas.record.DamageMark;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Span;

/**
 * From a place in a repaired paragraph back to the place on the page that it was read from, through the repairs that lie
 * between. A stretch of the page may hold what a repair took out: the characters printed twice, a column's break.
 *
 * <p>A paragraph whose repairs do not account for all of its page, as where markup stands inside it, has no places, and
 * neither have titles, of which records do not tell where they stand.
 */
public final class PagePlaces {
    private final List<List<Anchor>> paragraphs = new ArrayList<>();

    private PagePlaces() {}

    /** From {@code offset} of the paragraph on, its characters stand at {@code page} of the page and behind. */
    private record Anchor(int offset, int page) {
        int page(int position) {
            return page + position - offset;
        }
    }

    /** The places of an article's paragraphs and of the repairs in them. */
    public static PagePlaces of(List<Paragraph> paragraphs, List<DamageMark> damage) {
        List<List<DamageMark>> marks = new ArrayList<>();
        paragraphs.forEach(paragraph -> marks.add(new ArrayList<>()));
        damage.stream()
                .filter(mark -> mark.getParagraph() >= 0 && mark.getParagraph() < paragraphs.size())
                .sorted(Comparator.comparingInt(DamageMark::getPageBegin))
                .forEach(mark -> marks.get(mark.getParagraph()).add(mark));
        PagePlaces places = new PagePlaces();
        for (int i = 0; i < paragraphs.size(); i++) {
            places.paragraphs.add(anchors(paragraphs.get(i), marks.get(i)));
        }
        return places;
    }

    /** The anchors of a paragraph in order; none if they contradict one another. */
    private static List<Anchor> anchors(Paragraph paragraph, List<DamageMark> marks) {
        if (paragraph.getPageBegin() < 0) {
            return List.of();
        }
        List<Anchor> anchors = new ArrayList<>();
        Anchor last = new Anchor(0, paragraph.getPageBegin());
        anchors.add(last);
        for (DamageMark mark : marks) {
            boolean behind = mark.getPageBegin() >= last.page(mark.getBegin()) && mark.getBegin() >= last.offset();
            boolean gap = mark.getPageBegin() > last.page(mark.getBegin());
            if (!behind || (gap && mark.getBegin() > last.offset())) {
                return List.of();
            }
            last = new Anchor(mark.getBegin(), mark.getPageEnd());
            anchors.add(last);
        }
        return last.page(paragraph.getText().length()) == paragraph.getPageEnd() ? List.copyOf(anchors) : List.of();
    }

    /** Where on the page the span's first to its last character stand; empty where that is not known. */
    public Optional<PageStretch> find(Span span) {
        boolean known = span.getPart() == Part.PARAGRAPH
                && span.getParagraph() >= 0
                && span.getParagraph() < paragraphs.size()
                && span.getBegin() >= 0
                && span.getEnd() > span.getBegin();
        List<Anchor> anchors = known ? paragraphs.get(span.getParagraph()) : List.of();
        return anchors.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageStretch(page(anchors, span.getBegin()), page(anchors, span.getEnd() - 1) + 1));
    }

    private static int page(List<Anchor> anchors, int offset) {
        int low = 0;
        int high = anchors.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            boolean before = anchors.get(middle).offset() <= offset;
            low = before ? middle : low;
            high = before ? high : middle;
        }
        return anchors.get(low).page(offset);
    }
}
