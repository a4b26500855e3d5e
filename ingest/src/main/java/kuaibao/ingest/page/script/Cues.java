package kuaibao.ingest.page.script;

import java.util.List;

/**
 * Words that tell in one cheap pass whether a costly pattern can match at all. Most characters of a text end their look at
 * a table of bits.
 */
public final class Cues {

    private static final int BITS = 4096;
    private static final int BUCKETS = 64;

    private final String[][] words = new String[BUCKETS][];
    private final long[] firsts = new long[BITS / Long.SIZE];

    private Cues(List<String> words) {
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int wanted = bucket;
            this.words[bucket] = words.stream()
                    .filter(word -> bucket(word.charAt(0)) == wanted)
                    .toArray(String[]::new);
        }
        words.forEach(word -> firsts[slot(word.charAt(0))] |= bit(word.charAt(0)));
    }

    /** Cues of one character or more. */
    public static Cues of(String... words) {
        return new Cues(List.of(words));
    }

    /** Each of the characters is a cue. */
    public static Cues ofCharacters(String characters) {
        return new Cues(characters.codePoints().mapToObj(Character::toString).toList());
    }

    /** Whether the text has any of the cues. */
    public boolean in(String text) {
        return in(text, 0, text.length());
    }

    /** Whether any of the cues stands wholly between the two offsets, which may lie outside of the text. */
    public boolean in(String text, int from, int to) {
        return first(text, Math.max(0, from), Math.min(to, text.length())) >= 0;
    }

    /** Where the first cue stands from an offset on; -1 if there is none. */
    public int first(String text, int from) {
        return first(text, from, text.length());
    }

    /** Where the first cue stands that lies wholly between the two offsets; -1 if there is none. */
    public int first(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if ((firsts[slot(c)] & bit(c)) != 0 && isAt(text, at, end)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(String text, int at, int end) {
        char first = text.charAt(at);
        for (String word : words[bucket(first)]) {
            boolean here = word.charAt(0) == first;
            if (here && (word.length() == 1 || (at + word.length() <= end && text.startsWith(word, at)))) {
                return true;
            }
        }
        return false;
    }

    private static int bucket(char first) {
        return first & (BUCKETS - 1);
    }

    private static int slot(char c) {
        return (c & (BITS - 1)) >>> 6;
    }

    private static long bit(char c) {
        return 1L << c;
    }
}
