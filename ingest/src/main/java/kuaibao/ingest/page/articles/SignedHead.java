package kuaibao.ingest.page.articles;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.dateline.Signer;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.SpanKind;

/** Who signs an article in its dateline, and where a heading stands in its body. */
final class SignedHead {

    private Optional<Block> dated = Optional.empty();
    private int size;
    private int heading = -1;
    private int headings;
    private boolean hasBody;
    private boolean bodyBehindHeading;

    /** Takes the article's next block. */
    void add(Block block, String page) {
        if (block.is(SpanKind.PARAGRAPH)) {
            if (!hasBody && block.opening(page) == Opening.MARKER) {
                dated = Optional.of(block);
            }
            hasBody = true;
            bodyBehindHeading = heading >= 0;
        } else if (block.is(SpanKind.HEADING) && hasBody) {
            boolean another = heading < 0 || bodyBehindHeading;
            headings += another ? 1 : 0;
            heading = another ? size : heading;
            bodyBehindHeading = false;
        }
        size++;
    }

    /**
     * Which block begins a second report that this byline ends; with several headings in the body none is sure to. Who
     * signs in the dateline signs at the end only what is another report, or a photo.
     */
    OptionalInt begin(Block byline, String page) {
        boolean may = byline.is(SpanKind.BYLINE) && dated.isPresent() && headings == 1 && bodyBehindHeading;
        return may && isOfAnother(dated.get(), byline, page) ? OptionalInt.of(heading) : OptionalInt.empty();
    }

    /**
     * Whether the byline signs another report than the dateline does: it names others, or is no mere photo's. Read only
     * here, since few articles have both.
     */
    private static boolean isOfAnother(Block dated, Block byline, String page) {
        List<String> names = names(signature(dated, page));
        Optional<Signature> signature = byline.signature(page);
        List<String> others = names(signature);
        boolean photo = signature.map(Signature::photo).orElse(false);
        return !names.isEmpty()
                && !others.isEmpty()
                && (!photo || others.stream().noneMatch(names::contains));
    }

    /** Whether the article has a dateline that names nobody. */
    boolean isUnsigned(String page) {
        return dated.isPresent() && signature(dated.get(), page).isEmpty();
    }

    /** Who signs in the dateline with which a paragraph opens. */
    static Optional<Signature> signature(Block opening, String page) {
        return DatelineReader.read(opening.head(page, Opening.WINDOW)).signature();
    }

    private static List<String> names(Optional<Signature> signature) {
        return signature.map(Signature::signers).orElse(List.of()).stream()
                .map(Signer::name)
                .toList();
    }
}
