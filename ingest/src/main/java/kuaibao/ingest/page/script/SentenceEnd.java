package kuaibao.ingest.page.script;

/** Whether a piece of text ends where a sentence ends, or was cut before. */
public final class SentenceEnd {

    private SentenceEnd() {}

    /**
     * True for 他来了。 and 他说:“好!” and, as lists do, for a colon at the end; false for a cut: 他说,这是 · 推动发
     */
    public static boolean closes(String text) {
        int last = lastVisible(text, text.length());
        if (last < 0) {
            return true;
        }
        char end = HalfWidth.of(text.charAt(last));
        if (Letters.isTerminal(end) || end == ':') {
            return true;
        }
        return end == '.' ? endsLatinSentence(text, last) : Letters.isCloser(end) && closesQuotedSentence(text, last);
    }

    private static boolean endsLatinSentence(String text, int last) {
        return last > 1 && (Letters.isLatin(text.charAt(last - 1)) || Letters.isCloser(text.charAt(last - 1)));
    }

    private static boolean closesQuotedSentence(String text, int last) {
        int before = last;
        while (before >= 0 && Letters.isCloser(text.charAt(before))) {
            before--;
        }
        before = lastVisible(text, before + 1);
        return before >= 0 && Letters.isTerminal(HalfWidth.of(text.charAt(before)));
    }

    private static int lastVisible(String text, int end) {
        int last = end - 1;
        while (last >= 0 && Letters.isBlank(text.charAt(last))) {
            last--;
        }
        return last;
    }
}
