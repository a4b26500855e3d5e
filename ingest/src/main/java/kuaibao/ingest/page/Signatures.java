package kuaibao.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.Dateline;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.SpanKind;

/** Who signs an article. */
final class Signatures {

    private Signatures() {}

    /** All signatures of an article: in its dateline, in its byline lines, and across the end of such a line. */
    static List<Signature> of(String page, List<Block> blocks, Dateline dateline) {
        List<Signature> signatures = new ArrayList<>();
        dateline.signature().ifPresent(signatures::add);
        String above = "";
        boolean read = false;
        for (Block block : blocks) {
            if (block.is(SpanKind.BYLINE)) {
                String line = block.in(page);
                Optional<Signature> whole = block.signature(page);
                Optional<Signature> longer = whole.isEmpty() ? BylineReader.goesOn(above, line) : whole;
                if (read && whole.isEmpty() && longer.isPresent()) {
                    signatures.remove(signatures.size() - 1);
                }
                longer.ifPresent(signatures::add);
                read = longer.isPresent();
                above = line;
            }
        }
        return signatures;
    }

    /** Who signs twice, above with a role and below with 文/图, signs once, with the first role. */
    static List<Byline> bylines(List<Signature> signatures) {
        Map<String, Byline> bylines = new LinkedHashMap<>();
        signatures.forEach(signature -> signature
                .signers()
                .forEach(signer -> bylines.putIfAbsent(signer.name(), Byline.printed(signer.name(), signer.role()))));
        return List.copyOf(bylines.values());
    }
}
