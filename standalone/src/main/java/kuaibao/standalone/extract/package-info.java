/**
 * Files in, articles out, without servers: the same splitter and the same analysis as the services run, and the articles
 * as JSON in the words of the extraction contract. The commands call it.
 */
@NullMarked
package kuaibao.standalone.extract;

import org.jspecify.annotations.NullMarked;
