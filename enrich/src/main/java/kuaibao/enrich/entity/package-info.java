/**
 * People with their posts, organisations and places of an article. {@link kuaibao.enrich.entity.EntityFinder} is
 * called by the article's analysis; it calls {@code kuaibao.enrich.words} for words and the lexicon.
 */
@NullMarked
package kuaibao.enrich.entity;

import org.jspecify.annotations.NullMarked;
