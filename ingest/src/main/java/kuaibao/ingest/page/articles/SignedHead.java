package kuaibao.ingest.page.articles;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.Dateline;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.dateline.Signer;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.SpanKind;

/** Who signs an article in its dateline, and where a heading stands in its body. */
final class SignedHead {

    private List<String> names = List.of();
    private int size;
    private int heading = -1;
    private int headings;
    private boolean hasBody;
    private boolean bodyBehindHeading;

    /** Takes the article's next block. */
    void add(Block block, String page) {
        if (block.is(SpanKind.PARAGRAPH)) {
            if (!hasBody && block.opening(page) == Opening.MARKER) {
                names = names(DatelineReader.read(block.in(page)));
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
        boolean may = byline.is(SpanKind.BYLINE) && !names.isEmpty() && headings == 1 && bodyBehindHeading;
        if (!may) {
            return OptionalInt.empty();
        }
        Optional<Signature> signature = BylineReader.read(byline.in(page));
        List<String> others = names(signature);
        boolean foreign = others.stream().noneMatch(names::contains);
        boolean ofPhoto = signature.map(Signature::photo).orElse(false);
        return !others.isEmpty() && (foreign || !ofPhoto) ? OptionalInt.of(heading) : OptionalInt.empty();
    }

    private static List<String> names(Dateline dateline) {
        return names(dateline.signature());
    }

    private static List<String> names(Optional<Signature> signature) {
        return signature.map(Signature::signers).orElse(List.of()).stream()
                .map(Signer::name)
                .toList();
    }
}
