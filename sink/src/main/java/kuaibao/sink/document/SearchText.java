package kuaibao.sink.document;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * The one normalisation of everything that is searched, applied when indexing and when querying: NFKC, so that {@code
 * １３万辆ＳＵＶ} and {@code 13万辆SUV} are the same. Full-width punctuation stays as printed, since no analyser looks at
 * it but readers see it in the fragments that a search returns: {@code 投产，时长３天} becomes {@code 投产，时长3天}.
 */
public final class SearchText {
    /** Put before a found piece of a highlighted text; never part of a normalised text. */
    public static final char FOUND_BEGIN = '\uE000';
    /** Put behind a found piece of a highlighted text; never part of a normalised text. */
    public static final char FOUND_END = '\uE001';

    private static final char REPLACEMENT = '\uFFFD';

    private SearchText() {}

    /** A text as the fields of text hold it; case is left to their analyser. */
    public static String normalize(String text) {
        StringBuilder normalized = new StringBuilder(text.length());
        int begin = 0;
        for (int index = 0; index < text.length(); index++) {
            if (staysAsPrinted(text, index)) {
                append(normalized, text, begin, index);
                normalized.append(text.charAt(index));
                begin = index + 1;
            }
        }
        append(normalized, text, begin, text.length());
        return normalized.toString();
    }

    /** A word as the fields of words hold it: in lower case, and without white space, which would end it. */
    public static String word(String word) {
        String normalized = normalize(word).toLowerCase(Locale.ROOT);
        return normalized.chars().anyMatch(SearchText::isSpace) ? withoutSpaces(normalized) : normalized;
    }

    private static void append(StringBuilder normalized, String text, int begin, int end) {
        if (begin == end) {
            return;
        }
        String run = Normalizer.normalize(text.substring(begin, end), Form.NFKC);
        normalized.append(run.replace(FOUND_BEGIN, REPLACEMENT).replace(FOUND_END, REPLACEMENT));
    }

    /** Full-width punctuation and the ellipsis, but not the full-width point or comma inside a number. */
    private static boolean staysAsPrinted(String text, int index) {
        char character = text.charAt(index);
        if (character < '\u2025') {
            return false;
        }
        if (character == '…' || character == '‥') {
            return true;
        }
        return isFullWidthPunctuation(character) && !(isDigit(text, index - 1) && isDigit(text, index + 1));
    }

    private static boolean isFullWidthPunctuation(char character) {
        return character >= '！' && character <= '｠' && !Character.isLetterOrDigit(character);
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(character -> !isSpace(character)).forEach(character -> kept.append((char) character));
        return kept.toString();
    }
}
