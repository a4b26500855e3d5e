package kuaibao.enrich.words;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was made of the words of the dictionary and looked up about them, once for all texts, and kept together: a word
 * costs one look. It grows up to the size of the dictionaries. Safe for many threads.
 */
final class WordMemory {
    private final WordModel model;
    private final AtomicReferenceArray<Known> known;
    private final Roles unknown = new Roles(new int[0], new double[0]);

    private record Known(String text, Start start, Roles roles) {}

    /**
     * What the second dictionary says of a word.
     *
     * @param state where compounds go on that begin with it, or -1
     * @param lexeme what it is, by the second dictionary or, where that has it not, by the first one
     */
    record Start(int state, Lexeme lexeme) {}

    WordMemory(WordModel model) {
        this.model = model;
        known = new AtomicReferenceArray<>(model.core().size() + model.compounds().size());
    }

    /** The characters of a word that stands between the two places. */
    String text(Lexeme lexeme, char[] text, int begin, int end) {
        return lexeme.number() < 0
                ? new String(text, begin, end - begin)
                : of(lexeme, text, begin, end).text();
    }

    /** The parts that the word plays in and around names; empty if the dictionary of names has none. */
    Roles roles(Lexeme lexeme, char[] text, int begin, int end) {
        return lexeme.number() < 0
                ? read(new String(text, begin, end - begin))
                : of(lexeme, text, begin, end).roles();
    }

    /** Where compounds go on that begin with the word, and what it is by itself. */
    Start start(Lexeme lexeme, char[] text, int begin, int end) {
        return lexeme.number() < 0
                ? read(lexeme, text, begin, end)
                : of(lexeme, text, begin, end).start();
    }

    private Known of(Lexeme lexeme, char[] text, int begin, int end) {
        Known found = known.getAcquire(lexeme.number());
        if (found != null) {
            return found;
        }
        String word = new String(text, begin, end - begin);
        Known read = new Known(word, read(lexeme, text, begin, end), read(word));
        known.setRelease(lexeme.number(), read);
        return read;
    }

    private Start read(Lexeme lexeme, char[] text, int begin, int end) {
        int state = model.compounds().words().next(DoubleArray.ROOT, text, begin, end);
        int compound = model.compounds().words().word(state);
        return new Start(state, compound < 0 ? lexeme : lexeme.as(model.compounds().lexeme(compound)));
    }

    private Roles read(String word) {
        return model.names().roles().apply(word).orElse(unknown);
    }
}
