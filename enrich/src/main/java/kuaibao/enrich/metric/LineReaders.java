package kuaibao.enrich.metric;

/**
 * The readers that every article shares. Safe for use by several threads.
 *
 * @param vocabulary the word lists
 * @param quantities finds numbers with their units
 * @param exclusions which of them measure nothing
 * @param thresholds which of them only describe another one
 * @param topics what clauses speak of
 * @param indicators what quantities measure
 * @param heads the last nouns of names
 */
record LineReaders(
        Vocabulary vocabulary,
        QuantityReader quantities,
        Exclusions exclusions,
        Thresholds thresholds,
        TopicReader topics,
        IndicatorReader indicators,
        Heads heads) {
    static LineReaders of(Vocabulary vocabulary) {
        return new LineReaders(
                vocabulary,
                new QuantityReader(new Units()),
                new Exclusions(vocabulary),
                new Thresholds(vocabulary),
                new TopicReader(vocabulary),
                new IndicatorReader(vocabulary),
                new Heads(vocabulary));
    }
}
