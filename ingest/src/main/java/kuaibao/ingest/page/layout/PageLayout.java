package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.lines.LineCutter;
import kuaibao.ingest.page.lines.LineReader;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.script.HalfWidth;

/**
 * A page's layout, read and repaired.
 *
 * @param blocks headings, paragraphs and small print in reading order
 * @param removed what is none of these: furniture of the page and repairs; in no order
 */
public record PageLayout(List<Block> blocks, List<Piece> removed) {
    public PageLayout {
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
    }

    /**
     * Reads the layout of a page, some of whose lines may be told by its format. Linear in its length; throws nothing.
     *
     * @param page in half width
     * @param told headings, captions and whole paragraphs, in page order, none longer than its line
     */
    public static PageLayout of(String page, List<Piece> told) {
        List<Piece> pieces = LineCutter.cut(page, LineReader.read(page, told));
        pieces = Guides.without(page, pieces);
        pieces = Summaries.without(page, pieces);
        pieces = HeadingReader.read(page, pieces);
        pieces = DoubledHeadlines.without(page, pieces);
        return Blocks.join(page, pieces);
    }

    /** The layout of a part of a page, which begins there and is read by itself. */
    public static PageLayout ofPart(String page, int begin, int end, List<Piece> told) {
        List<Piece> within = told.stream().map(piece -> piece.shifted(-begin)).toList();
        PageLayout part = of(HalfWidth.of(page.substring(begin, end)), within);
        return new PageLayout(
                part.blocks.stream().map(block -> block.shifted(begin)).toList(),
                part.removed.stream().map(piece -> piece.shifted(begin)).toList());
    }

    /**
     * The layout of which every line is told, so that nothing is repaired. Only small print at the ends of paragraphs is
     * read: 记者 水云, 据《青江日报》.
     */
    public static PageLayout ofTold(String page, List<Piece> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Piece> removed = new ArrayList<>();
        for (Piece piece : LineCutter.cutTold(HalfWidth.of(page), lines)) {
            if (piece.kind().isFurniture()) {
                removed.add(piece);
            } else {
                blocks.add(new Block(piece.kind(), List.of(piece), false, false));
            }
        }
        return new PageLayout(blocks, removed);
    }
}
