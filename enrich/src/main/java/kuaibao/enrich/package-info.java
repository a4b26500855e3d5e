/**
 * Article in, facts out: {@link kuaibao.enrich.ArticleAnalyzer} calls the finders of the packages below it in order.
 * The records here are the values that the finders share. No Kafka, no HTTP and no clock in this package.
 */
@NullMarked
package kuaibao.enrich;

import org.jspecify.annotations.NullMarked;
