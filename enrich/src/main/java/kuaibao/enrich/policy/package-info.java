/**
 * Terms of policy: called by the article's analysis with the names of bodies that were found before; calls the lexicon
 * of {@code kuaibao.enrich.words}.
 */
@NullMarked
package kuaibao.enrich.policy;

import org.jspecify.annotations.NullMarked;
