/**
 * Chinese characters: widths, sentence ends, surnames, pinyin. Called by all of {@code kuaibao.ingest.page}; calls nothing.
 */
@NullMarked
package kuaibao.ingest.page.script;

import org.jspecify.annotations.NullMarked;
