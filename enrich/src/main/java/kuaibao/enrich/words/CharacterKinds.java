package kuaibao.enrich.words;

/**
 * The kinds of characters, for the stretches that no dictionary has.
 *
 * @param kinds the kind of each character
 * @param digit the kind of digits
 * @param numeral the kind of Chinese numerals
 * @param lexemes what a stretch of each kind is taken for
 */
record CharacterKinds(byte[] kinds, int digit, int numeral, Lexeme[] lexemes) {
    int of(char character) {
        return kinds[character];
    }

    Lexeme lexeme(int kind) {
        return lexemes[kind];
    }
}
