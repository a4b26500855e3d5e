package kuaibao.ingest.page.layout;

import java.util.List;
import kuaibao.ingest.page.lines.LineCutter;
import kuaibao.ingest.page.lines.LineReader;
import kuaibao.ingest.page.lines.Piece;

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
     * Reads the layout of a page's decoded text. Linear in its length; throws nothing.
     *
     * @param folded the page in half width
     */
    public static PageLayout of(String page, String folded) {
        List<Piece> pieces = LineCutter.cut(folded, LineReader.read(folded));
        pieces = Repeats.withoutGuides(page, pieces);
        pieces = Repeats.withoutSummaries(page, pieces);
        pieces = HeadingReader.read(page, pieces);
        pieces = Repeats.withoutDoubles(page, pieces);
        return Blocks.join(page, pieces);
    }
}
