/**
 * What a report says was held, signed, begun or visited: {@link kuaibao.enrich.event.EventFinder} is called by the
 * article's analysis with the names that were found before; sentences come from
 * {@link kuaibao.enrich.text.SentenceSplitter}.
 */
@NullMarked
package kuaibao.enrich.event;

import org.jspecify.annotations.NullMarked;
