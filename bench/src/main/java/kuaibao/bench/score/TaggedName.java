package kuaibao.bench.score;

import kuaibao.enrich.EntityType;

/**
 * A name in a sentence; two are the same only if they agree in all.
 *
 * @param type what it names
 * @param begin its first UTF-16 code unit in the sentence
 * @param end the one behind its last
 */
record TaggedName(EntityType type, int begin, int end) {}
