/**
 * Who is reported to have said what: {@link kuaibao.enrich.speech.QuotationFinder} is called by the article's analysis
 * with its words and the names found in it; sentences come from {@link kuaibao.enrich.text.SentenceSplitter}.
 *
 * <p>Papers quote mostly without marks. A <em>frame</em> is the clause that names the speaker and the verb of saying:
 * {@code 林一帆强调，}; what is <em>told</em> follows it, or stands in marks before it.
 */
@NullMarked
package kuaibao.enrich.speech;

import org.jspecify.annotations.NullMarked;
