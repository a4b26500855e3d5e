package kuaibao.ingest.page.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;

/** Makes the damage marks of each article from the page's spans. */
public final class DamageReader {

    private DamageReader() {}

    /**
     * One list of marks an article. A mark outside of all belongs to the article before it, or to the first; a paragraph
     * that goes on below the next article's heading keeps its own.
     */
    public static List<List<DamageMark>> read(PageMap map, List<List<Block>> articles) {
        List<List<DamageMark>> damage = new ArrayList<>();
        articles.forEach(article -> damage.add(new ArrayList<>()));
        int last = 0;
        for (PageSpan span : map.spans()) {
            last = Math.max(last, span.article());
            int owner = span.article() < 0 ? last : span.article();
            Optional<DamageKind> kind = kind(span.kind());
            if (kind.isPresent() && owner < damage.size()) {
                damage.get(owner).add(mark(kind.get(), span));
            }
        }
        for (int article = 0; article < articles.size(); article++) {
            damage.get(article).addAll(missing(map, article, articles.get(article)));
        }
        return damage;
    }

    private static DamageMark mark(DamageKind kind, PageSpan span) {
        int spot = Math.max(0, span.offset());
        return new DamageMark(kind, span.begin(), span.end(), span.index(), spot, spot, span.characters());
    }

    private static List<DamageMark> missing(PageMap map, int position, List<Block> article) {
        List<DamageMark> marks = new ArrayList<>();
        int paragraph = 0;
        for (Block block : article) {
            if (block.brokenOff()) {
                int spot = block.pieces().stream().mapToInt(Piece::length).sum();
                int end = map.pageOffset(position, paragraph, spot - 1).orElseThrow() + 1;
                marks.add(new DamageMark(DamageKind.MISSING_CHARACTERS, end, end, paragraph, spot, spot, ""));
            }
            paragraph += block.is(SpanKind.PARAGRAPH) ? 1 : 0;
        }
        return marks;
    }

    private static Optional<DamageKind> kind(SpanKind kind) {
        return switch (kind) {
            case COLUMN_BREAK -> Optional.of(DamageKind.COLUMN_BREAK);
            case PHOTO_GAP -> Optional.of(DamageKind.PHOTO_GAP);
            case DOUBLED_CHARACTERS -> Optional.of(DamageKind.DOUBLED_CHARACTERS);
            case PINYIN -> Optional.of(DamageKind.PINYIN);
            case DOUBLED_HEADLINE -> Optional.of(DamageKind.DOUBLED_HEADLINE);
            case DOUBLED_LEAD -> Optional.of(DamageKind.DOUBLED_LEAD);
            case CONTROL_CHARACTERS -> Optional.of(DamageKind.CONTROL_CHARACTERS);
            case HEADING,
                    PARAGRAPH,
                    BYLINE,
                    CREDIT,
                    CROSS_REFERENCE,
                    CAPTION,
                    MASTHEAD,
                    GUIDE,
                    SECTION_LABEL,
                    RULE,
                    MARK,
                    COLUMN_CODE,
                    WHITE_SPACE -> Optional.empty();
        };
    }
}
