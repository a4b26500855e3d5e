/**
 * The days that an article's text prints. {@link kuaibao.enrich.date.DateFinder} is called by the article's analysis; it
 * calls {@code kuaibao.enrich.words} for widening only.
 */
@NullMarked
package kuaibao.enrich.date;

import org.jspecify.annotations.NullMarked;
