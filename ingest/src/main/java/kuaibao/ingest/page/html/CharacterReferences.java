package kuaibao.ingest.page.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Walks along the source of a text while its decoded characters are taken one by one, and says for each what stands for it
 * there: one character, or a reference such as the five that an ampersand takes.
 */
final class CharacterReferences {

    private static final int LONGEST = 40;
    private static final int MOST_KNOWN = 1000;
    /** How far to look on where the parser left out characters of the source, such as NUL. */
    private static final int FAR = 12;

    private final String source;
    private final Map<String, String> known = new HashMap<>();
    private int limit;
    private int begin;
    private int end;
    private int left;

    CharacterReferences(String source) {
        this.source = source;
    }

    /** Begins another text, whose source is this stretch. */
    void start(int from, int to) {
        begin = from;
        end = from;
        limit = Math.min(to, source.length());
        left = 0;
    }

    /** Goes to the text's next character. */
    void next(char c) {
        if (left > 0) {
            left--;
            return;
        }
        begin = end;
        if (begin < limit && source.charAt(begin) == '&') {
            takeReference(c);
        } else {
            takeCharacter(c);
        }
    }

    /** Where the source of the current character begins. */
    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    private void takeCharacter(char c) {
        for (int at = begin; at < Math.min(limit, begin + FAR); at++) {
            if (source.charAt(at) == c) {
                begin = at;
                end = at + 1;
                return;
            }
        }
        end = begin;
    }

    private void takeReference(char c) {
        String printed = source.substring(begin, referenceEnd(begin + 1));
        String meaning = meaning(printed);
        int rest = meaning.equals(printed) ? printed.length() - 1 : sameEnd(printed, meaning);
        if (meaning.charAt(0) != c) {
            takeCharacter(c);
            return;
        }
        end = begin + printed.length() - rest;
        left = Math.max(0, meaning.length() - rest - 1);
    }

    private int referenceEnd(int from) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST) && isReference(source.charAt(at))) {
            at++;
        }
        return at < limit && source.charAt(at) == ';' ? at + 1 : at;
    }

    private static boolean isReference(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private String meaning(String printed) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(printed, reference -> Parser.unescapeEntities(reference, false));
    }

    /** Of a reference without semicolon the letters behind it may stand for themselves. */
    private static int sameEnd(String printed, String meaning) {
        int same = 0;
        while (same < meaning.length() - 1
                && printed.charAt(printed.length() - 1 - same) == meaning.charAt(meaning.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
