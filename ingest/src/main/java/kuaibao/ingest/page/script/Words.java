package kuaibao.ingest.page.script;

/** The ends of texts, which say most of what a text is. */
public final class Words {

    private Words() {}

    public static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    public static String tail(CharSequence text, int length) {
        return text.subSequence(Math.max(0, text.length() - length), text.length())
                .toString();
    }
}
