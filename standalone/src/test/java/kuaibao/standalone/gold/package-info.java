/**
 * Compares what we say about a page with what people wrote down of it, field by field, as the extraction contract counts:
 * {@link kuaibao.standalone.gold.GoldScore}.
 */
@NullMarked
package kuaibao.standalone.gold;

import org.jspecify.annotations.NullMarked;
