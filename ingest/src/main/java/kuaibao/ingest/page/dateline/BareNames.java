package kuaibao.ingest.page.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.Surnames;

/** Reads names alone in brackets, as short reports are signed: …书屋开放。(水云 左岸). */
final class BareNames {

    private static final int LONGEST = 24;
    private static final int MOST = 4;
    private static final String SEPARATORS = " 、,\t";

    /** What else stands in brackets behind a report and begins as a name does. */
    private static final Set<String> NO_NAMES =
            Set.of("全文", "连载", "节选", "图文", "文图", "单位", "万元", "万人", "平方", "公里", "左图", "宁夏");

    private BareNames() {}

    /** The names, if the whole text is a bracket with nothing else in it. */
    static Optional<Signature> read(String printed) {
        if (printed.length() < 4 || printed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = HalfWidth.of(printed).strip();
        boolean bracketed = text.length() > 3 && text.charAt(0) == '(' && text.charAt(text.length() - 1) == ')';
        return bracketed ? names(text.substring(1, text.length() - 1).strip()) : Optional.empty();
    }

    private static Optional<Signature> names(String inside) {
        List<Signer> signers = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= inside.length(); at++) {
            if (at == inside.length() || SEPARATORS.indexOf(inside.charAt(at)) >= 0) {
                String name = inside.substring(begin, at);
                if (!name.isEmpty() && !isName(name)) {
                    return Optional.empty();
                }
                if (!name.isEmpty()) {
                    signers.add(new Signer(name, "记者"));
                }
                begin = at + 1;
            }
        }
        boolean fits = !signers.isEmpty() && signers.size() <= MOST;
        return fits ? Optional.of(new Signature(signers, false, false)) : Optional.empty();
    }

    private static boolean isName(String name) {
        boolean twofold = name.length() > 2 && Surnames.isDouble(name.substring(0, 2));
        int longest = twofold ? 4 : 3;
        return name.length() > 1
                && name.length() <= longest
                && Letters.isHan(name)
                && Surnames.begins(name)
                && !NO_NAMES.contains(name);
    }
}
