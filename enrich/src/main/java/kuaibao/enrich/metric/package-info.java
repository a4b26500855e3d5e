/**
 * Text in, metrics out: {@link kuaibao.enrich.metric.MetricFinder} is called by the article's analysis and calls the
 * readers of this package, one for each question (which number, which unit, compared how, measuring what, whose, when,
 * done or planned). Numbers come from {@link kuaibao.enrich.number.ChineseNumber}, sentences
 * from {@link kuaibao.enrich.text.SentenceSplitter}.
 */
@NullMarked
package kuaibao.enrich.metric;

import org.jspecify.annotations.NullMarked;
