package kuaibao.ingest.page.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.layout.PageLayout;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;

/** Lays the pieces of a page end to end: those of the articles, those taken out, and the white space between them. */
final class SpanReader {

    private static final int PHOTO_GAP_LINES = 3;
    private static final int NONE = PageSpan.NONE;

    private final String page;
    private final List<PageSpan> found = new ArrayList<>();
    private final List<PageSpan> spans = new ArrayList<>();

    private SpanReader(String page) {
        this.page = page;
    }

    /** The spans of the page, end to end from its first character to its last. */
    static List<PageSpan> read(String page, PageLayout layout, List<List<Block>> articles) {
        SpanReader reader = new SpanReader(page);
        for (int article = 0; article < articles.size(); article++) {
            reader.add(article, articles.get(article));
        }
        reader.addLoose(layout, articles);
        layout.removed().forEach(piece -> reader.found.add(PageSpan.outside(piece.kind(), piece.begin(), piece.end())));
        reader.found.sort(Comparator.comparingInt(PageSpan::begin));
        reader.layEndToEnd();
        return reader.spans;
    }

    private void add(int article, List<Block> blocks) {
        Map<SpanKind, Integer> counts = new EnumMap<>(SpanKind.class);
        for (Block block : blocks) {
            int index = counts.merge(block.kind(), 1, Integer::sum) - 1;
            add(article, index, block);
        }
    }

    private void add(int article, int index, Block block) {
        int offset = 0;
        for (Piece piece : block.pieces()) {
            found.add(new PageSpan(block.kind(), piece.begin(), piece.end(), article, index, offset, ""));
            offset += piece.end() - piece.begin();
        }
    }

    /** Headings and small print that no article has, as at the foot of a web copy; the articles have the page's order. */
    private void addLoose(PageLayout layout, List<List<Block>> articles) {
        List<Block> taken = new ArrayList<>(layout.blocks().size());
        articles.forEach(taken::addAll);
        int next = 0;
        for (Block block : layout.blocks()) {
            if (next < taken.size() && taken.get(next).begin() == block.begin()) {
                next++;
            } else {
                add(NONE, NONE, block);
            }
        }
    }

    private void layEndToEnd() {
        int[] owners = owners();
        int end = 0;
        for (int i = 0; i < found.size(); i++) {
            PageSpan span = found.get(i);
            addGap(end, span.begin(), owners[i]);
            boolean repair = owners[i] != NONE && isRepair(span.kind());
            spans.add(repair ? span.within(found.get(owners[i])) : span);
            end = span.end();
        }
        addGap(end, page.length(), NONE);
    }

    /**
     * For each span the last piece of the title or paragraph inside which it stands, if it stands inside one. A text's
     * pieces follow one another, parted by pieces of other kinds only.
     */
    private int[] owners() {
        int[] owners = new int[found.size()];
        Arrays.fill(owners, NONE);
        Map<SpanKind, Integer> last = new EnumMap<>(SpanKind.class);
        int filled = 0;
        for (int i = 0; i < owners.length; i++) {
            PageSpan span = found.get(i);
            if (span.article() != NONE) {
                Integer before = last.put(span.kind(), i);
                for (int j = Math.max(filled, i == 0 || before == null ? i : before) + 1;
                        span.offset() > 0 && before != null && j <= i;
                        j++) {
                    owners[j] = before;
                    filled = j;
                }
            }
        }
        return owners;
    }

    private static boolean isRepair(SpanKind kind) {
        return kind == SpanKind.DOUBLED_CHARACTERS || kind == SpanKind.PINYIN || kind == SpanKind.CONTROL_CHARACTERS;
    }

    /** What no piece holds is white space; inside a paragraph it is a column break or a photo gap. */
    private void addGap(int from, int to, int owner) {
        if (from >= to) {
            return;
        }
        boolean inside = owner != NONE && found.get(owner).kind() == SpanKind.PARAGRAPH;
        if (inside) {
            SpanKind kind = lineEnds(from, to) >= PHOTO_GAP_LINES ? SpanKind.PHOTO_GAP : SpanKind.COLUMN_BREAK;
            spans.add(PageSpan.outside(kind, from, to).within(found.get(owner)));
        } else {
            spans.add(PageSpan.outside(SpanKind.WHITE_SPACE, from, to));
        }
    }

    private int lineEnds(int begin, int end) {
        int feeds = 0;
        int returns = 0;
        for (int at = begin; at < end; at++) {
            feeds += page.charAt(at) == '\n' ? 1 : 0;
            returns += page.charAt(at) == '\r' ? 1 : 0;
        }
        return Math.max(feeds, returns);
    }
}
