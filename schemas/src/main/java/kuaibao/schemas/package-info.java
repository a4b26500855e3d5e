/**
 * What travels: the topics with their settings, and the serdes that write and read their records in the Confluent wire
 * format. The records themselves are generated from {@code src/main/avro} into {@code kuaibao.schemas.record}. Every
 * other module calls this one; it knows none of them.
 */
@NullMarked
package kuaibao.schemas;

import org.jspecify.annotations.NullMarked;
