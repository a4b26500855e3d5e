package kuaibao.ingest.page.script;

import java.util.List;

/** Cheap looks at a text, so that costly patterns are tried only where they can match. */
public final class Words {

    private Words() {}

    /** Whether the text has any of the words. */
    public static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has any of the characters. */
    public static boolean hasAnyOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    public static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    public static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }
}
