package kuaibao.enrich.words;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was made of the words of the dictionary and looked up about them, once for all texts, and kept together: a word
 * costs one look. It grows up to the size of the dictionary. Safe for many threads.
 */
final class WordMemory {
    private final WordModel model;
    private final AtomicReferenceArray<Known> known;
    private final Roles unknown = new Roles(new int[0], new double[0]);

    /**
     * A word.
     *
     * @param text its characters
     * @param state where compounds go on that begin with it, or -1
     * @param lexeme what the second dictionary says of it or, where it has none, the first one
     * @param roles its parts in and around names; empty if the dictionary of names has none
     */
    record Known(String text, int state, Lexeme lexeme, Roles roles) {}

    WordMemory(WordModel model) {
        this.model = model;
        known = new AtomicReferenceArray<>(model.lexemes().length);
    }

    /** What is known of a word that stands between the two places. */
    Known of(Lexeme lexeme, char[] text, int begin, int end) {
        int number = lexeme.number();
        Known found = number < 0 ? null : known.getAcquire(number);
        if (found != null) {
            return found;
        }
        Known read = read(lexeme, text, begin, end);
        if (number >= 0) {
            known.setRelease(number, read);
        }
        return read;
    }

    private Known read(Lexeme lexeme, char[] text, int begin, int end) {
        String word = new String(text, begin, end - begin);
        int state = model.compounds().next(DoubleArray.ROOT, text, begin, end);
        int compound = model.compounds().word(state);
        return new Known(
                word,
                state,
                compound < 0 ? lexeme : lexeme.as(model.compoundLexemes()[compound]),
                model.names().roles().apply(word).orElse(unknown));
    }
}
