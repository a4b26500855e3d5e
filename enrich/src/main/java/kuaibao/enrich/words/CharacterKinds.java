package kuaibao.enrich.words;

/** The kinds of characters, for the stretches that no dictionary has. Unchanging and safe for many threads. */
final class CharacterKinds {
    private final byte[] kinds;
    private final int digit;
    private final int numeral;
    private final Lexeme[] lexemes;

    /**
     * Takes over the arrays.
     *
     * @param kinds the kind of each character
     * @param digit the kind of digits
     * @param numeral the kind of Chinese numerals
     * @param lexemes what a stretch of each kind is taken for
     */
    CharacterKinds(byte[] kinds, int digit, int numeral, Lexeme[] lexemes) {
        this.kinds = kinds;
        this.digit = digit;
        this.numeral = numeral;
        this.lexemes = lexemes;
    }

    int of(char character) {
        return kinds[character];
    }

    int digit() {
        return digit;
    }

    int numeral() {
        return numeral;
    }

    Lexeme lexeme(int kind) {
        return lexemes[kind];
    }
}
