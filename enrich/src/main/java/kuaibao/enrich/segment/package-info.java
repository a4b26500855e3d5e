/**
 * Cuts a text into words as HanLP does, with HanLP's dictionaries and model, by a way of our own through them: the same
 * words with the same tags, for a part of the time. Called through {@link kuaibao.enrich.words.Segmenter}; the only
 * package that knows HanLP.
 */
@NullMarked
package kuaibao.enrich.segment;

import org.jspecify.annotations.NullMarked;
