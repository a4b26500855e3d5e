package kuaibao.ingest.page.dateline;

import java.util.Optional;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Surnames;

/**
 * Reads who signs where a marker would stand, behind a mark: ■特约通讯员左岸报道 5月6日,… · □青江晚报记者 水云 “水来了!”…
 *
 * @param end where the text behind it begins
 */
record LeadingByline(Signature signature, int end) {

    private static final Cues MARKS = Cues.ofCharacters("□■◎○●△▲◆◇");
    private static final Cues ROLES = Cues.of("记者", "通讯员");
    private static final String REPORTED = "报道";
    /** A byline has none of them, and the sentence behind it soon has one. */
    private static final Cues SENTENCE = Cues.ofCharacters(",。:“;!?《");

    private static final int LONGEST = 50;
    /** With less behind it, it is a byline by itself: □记者 水云 G02. */
    private static final int SHORTEST_TEXT = 6;

    /** The byline with which a text in half width opens. */
    static Optional<LeadingByline> read(String text) {
        if (!MARKS.in(text, 0, 1) || !ROLES.in(text, 0, LONGEST)) {
            return Optional.empty();
        }
        int sentence = SENTENCE.first(text, 0);
        int end = Math.min(LONGEST, sentence < 0 ? text.length() : sentence);
        int reported = text.indexOf(REPORTED);
        return reported > 0 && reported < end ? upTo(text, reported + REPORTED.length()) : upToSpace(text, end);
    }

    /** Without 报道 the names go on up to a space: as many as there are. */
    private static Optional<LeadingByline> upToSpace(String text, int end) {
        for (int space = text.lastIndexOf(' ', end); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            Optional<LeadingByline> read = upTo(text, space);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<LeadingByline> upTo(String text, int end) {
        Optional<Signature> read =
                end + SHORTEST_TEXT < text.length() ? BylineReader.read(text.substring(0, end)) : Optional.empty();
        return read.filter(signature -> !signature.open() && names(signature))
                .map(signature -> new LeadingByline(signature, end));
    }

    /** A sentence may open with a role too: ■记者节里说记者. */
    private static boolean names(Signature signature) {
        return !signature.signers().isEmpty()
                && signature.signers().stream().map(Signer::name).allMatch(LeadingByline::isName);
    }

    private static boolean isName(String name) {
        return Surnames.begins(name) || name.indexOf('·') > 0 || MongolianNames.mayBe(name);
    }
}
