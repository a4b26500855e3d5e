package kuaibao.enrich.words;

/**
 * One word of a text.
 *
 * @param text the word, its punctuation widened: {@code ,} reads {@code ，}
 * @param partOfSpeech HanLP's tag: {@code n} noun, {@code v} verb, {@code nr} person, {@code ns} place …
 * @param begin the first UTF-16 code unit, from 0
 * @param end the code unit behind the last one
 */
public record Word(String text, String partOfSpeech, int begin, int end) {
    public Word {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("a word needs 0 <= begin < end, got " + begin + " and " + end);
        }
    }

    /** Whether the tag is the given one or a finer one of its kind: {@code vn} is a {@code v}. */
    public boolean is(String kind) {
        return partOfSpeech.startsWith(kind);
    }
}
