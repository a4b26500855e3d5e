package kuaibao.enrich.speech;

/**
 * A clause that says who speaks.
 *
 * @param sentence the index of its sentence
 * @param begin where the clause begins
 * @param speaker who speaks
 * @param verb the word of saying
 * @param verbEnd the character behind it
 * @param told where what is told begins behind it; -1 where the clause ends with the verb
 * @param marked whether a comma or colon parts the verb from what is told
 */
record Frame(int sentence, int begin, Speaker speaker, String verb, int verbEnd, int told, boolean marked) {
    boolean tells() {
        return told >= 0;
    }
}
