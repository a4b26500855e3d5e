package kuaibao.ingest.page.articles;

import java.util.List;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.SpanKind;

/** What stands below a block, counted once for the whole page so that no page can make the splitter slow. */
final class Lookahead {

    private final int[] pastHeadings;
    private final int[] pastBylines;
    private final int[] headings;
    private final int[] boundaries;

    Lookahead(List<Block> blocks) {
        int size = blocks.size();
        pastHeadings = new int[size + 1];
        pastBylines = new int[size + 1];
        headings = new int[size + 1];
        boundaries = new int[size + 1];
        pastHeadings[size] = size;
        pastBylines[size] = size;
        for (int at = size - 1; at >= 0; at--) {
            Block block = blocks.get(at);
            pastHeadings[at] = isAboveBody(block) ? pastHeadings[at + 1] : at;
            pastBylines[at] = block.is(SpanKind.BYLINE) ? pastBylines[at + 1] : at;
            headings[at] = headings[at + 1] + (block.is(SpanKind.HEADING) ? 1 : 0);
            boundaries[at] = boundaries[at + 1] + (block.boundary() ? 1 : 0);
        }
    }

    private static boolean isAboveBody(Block block) {
        return block.is(SpanKind.HEADING) || block.is(SpanKind.CROSS_REFERENCE) || block.is(SpanKind.CAPTION);
    }

    /** The first block from here on that is neither heading nor caption nor cross-reference. */
    int pastHeadings(int at) {
        return pastHeadings[at];
    }

    int pastBylines(int at) {
        return pastBylines[at];
    }

    int headings(int from, int to) {
        return headings[from] - headings[to];
    }

    int boundaries(int from, int to) {
        return boundaries[from] - boundaries[to];
    }
}
