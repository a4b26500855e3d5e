package kuaibao.ingest.page.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.layout.PageLayout;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;

/** Says of every character of a page where it went. */
public final class PageMap {

    private static final int PHOTO_GAP_LINES = 3;
    private static final int NONE = -1;

    private final String page;
    private final List<PageSpan> found = new ArrayList<>();
    private final List<PageSpan> spans = new ArrayList<>();

    private PageMap(String page) {
        this.page = page;
    }

    /** The spans of the page, end to end from its first character to its last. */
    public static List<PageSpan> of(String page, PageLayout layout, List<List<Block>> articles) {
        PageMap map = new PageMap(page);
        for (int article = 0; article < articles.size(); article++) {
            map.add(article, articles.get(article));
        }
        map.addLoose(layout, articles);
        layout.removed().forEach(piece -> map.found.add(outside(piece.kind(), piece.begin(), piece.end())));
        map.found.sort(Comparator.comparingInt(PageSpan::begin));
        map.layEndToEnd();
        return map.spans;
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
            found.add(new PageSpan(block.kind(), piece.begin(), piece.end(), article, index, offset));
            offset += piece.end() - piece.begin();
        }
    }

    /** Headings and small print that no article has, as at the foot of a web copy. */
    private void addLoose(PageLayout layout, List<List<Block>> articles) {
        Set<Integer> taken = new HashSet<>();
        articles.forEach(blocks -> blocks.forEach(block -> taken.add(block.begin())));
        layout.blocks().stream()
                .filter(block -> !taken.contains(block.begin()))
                .forEach(block -> add(NONE, NONE, block));
    }

    private void layEndToEnd() {
        int[] owners = owners();
        int end = 0;
        for (int i = 0; i < found.size(); i++) {
            PageSpan span = found.get(i);
            addGap(end, span, owners[i]);
            boolean repair = owners[i] != NONE && isRepair(span.kind());
            spans.add(repair ? within(span, found.get(owners[i])) : span);
            end = span.end();
        }
        addGap(end, outside(SpanKind.WHITE_SPACE, page.length(), page.length()), NONE);
    }

    /** For each span the last piece of the title or paragraph inside which it stands, if it stands inside one. */
    private int[] owners() {
        int[] owners = new int[found.size()];
        Arrays.fill(owners, NONE);
        Map<PageSpan, Integer> last = new HashMap<>();
        int filled = 0;
        for (int i = 0; i < owners.length; i++) {
            PageSpan span = found.get(i);
            if (span.article() != NONE) {
                Integer before = last.put(new PageSpan(span.kind(), 0, 0, span.article(), span.index(), 0), i);
                for (int j = Math.max(filled, before == null ? i : before) + 1; before != null && j <= i; j++) {
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

    private static PageSpan outside(SpanKind kind, int begin, int end) {
        return new PageSpan(kind, begin, end, NONE, NONE, NONE);
    }

    private static PageSpan within(PageSpan span, PageSpan owner) {
        if (owner.kind() != SpanKind.PARAGRAPH) {
            return new PageSpan(span.kind(), span.begin(), span.end(), owner.article(), NONE, NONE);
        }
        int offset = owner.offset() + owner.end() - owner.begin();
        return new PageSpan(span.kind(), span.begin(), span.end(), owner.article(), owner.index(), offset);
    }

    /** What no piece holds is white space; inside a paragraph it is a column break or a photo gap. */
    private void addGap(int from, PageSpan next, int owner) {
        if (from >= next.begin()) {
            return;
        }
        boolean inside = owner != NONE && found.get(owner).kind() == SpanKind.PARAGRAPH;
        if (inside) {
            SpanKind kind =
                    lineEnds(from, next.begin()) >= PHOTO_GAP_LINES ? SpanKind.PHOTO_GAP : SpanKind.COLUMN_BREAK;
            spans.add(within(outside(kind, from, next.begin()), found.get(owner)));
        } else {
            spans.add(outside(SpanKind.WHITE_SPACE, from, next.begin()));
        }
    }

    private long lineEnds(int begin, int end) {
        String gap = page.substring(begin, end);
        return Math.max(
                gap.chars().filter(c -> c == '\n').count(),
                gap.chars().filter(c -> c == '\r').count());
    }
}
