package kuaibao.enrich.words;

/** Words with what is known of them. Unchanging and safe for many threads. */
final class Dictionary {
    private final DoubleArray words;
    private final Lexeme[] lexemes;

    /** Takes over what is known of each word, by its number. */
    Dictionary(DoubleArray words, Lexeme[] lexemes) {
        this.words = words;
        this.lexemes = lexemes;
    }

    DoubleArray words() {
        return words;
    }

    int size() {
        return lexemes.length;
    }

    Lexeme lexeme(int word) {
        return lexemes[word];
    }
}
