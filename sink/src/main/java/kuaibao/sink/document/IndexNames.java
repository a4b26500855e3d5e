package kuaibao.sink.document;

/**
 * The two indices that documents are written to, by their concrete names.
 *
 * @param articles one document an article
 * @param facts one document a fact
 */
public record IndexNames(String articles, String facts) {}
