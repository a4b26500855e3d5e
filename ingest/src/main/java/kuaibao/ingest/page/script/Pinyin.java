package kuaibao.ingest.page.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readings in brackets behind a rare character, as web copies add them: 甪(lù)里. */
public final class Pinyin {

    private static final Pattern BRACKET = Pattern.compile("[(\\[〔]([^()\\[\\]〔〕]{1,24}+)[)\\]〕]");
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿăĕĭŏŭ";

    /** The letters that bear a tone mark, and the marks that follow a bare letter. */
    public static final String TONES = TONED + "\u0300\u0301\u0304\u030C";

    private static final Pattern LETTERS =
            Pattern.compile("(?:音|读音?|拼音|读作)?[::]?[a-zA-Zü" + TONED + "\u0300-\u036F\\s'’·,,]{1,24}+");

    private Pinyin() {}

    /** Finds brackets in half-width text; the matcher's group 0 is the bracket with its reading. */
    public static Matcher brackets(CharSequence text) {
        return BRACKET.matcher(text);
    }

    /** Whether what a bracket holds is a reading: it has a tone mark. */
    public static boolean isReading(String inside) {
        return LETTERS.matcher(inside).matches() && inside.chars().anyMatch(Pinyin::isToned);
    }

    private static boolean isToned(int c) {
        return TONES.indexOf(c) >= 0;
    }
}
