/**
 * An article in few words: {@link kuaibao.enrich.digest.DigestFinder} is called by the article's analysis last, with its
 * words, the names and the terms of policy found in it, and gives keywords and a summary.
 *
 * <p>Both rest on one measure: how central a term is among those it stands beside (TextRank), raised for names, for terms
 * of several words, and for what the titles say.
 */
@NullMarked
package kuaibao.enrich.digest;

import org.jspecify.annotations.NullMarked;
