/**
 * A reader of numbers as Chinese papers print them, of use by itself: {@link kuaibao.enrich.number.ChineseNumber} is
 * called by the finder of metrics and by whoever else meets a numeral; it calls nothing of ours.
 */
@NullMarked
package kuaibao.enrich.number;

import org.jspecify.annotations.NullMarked;
