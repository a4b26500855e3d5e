/**
 * The whole way in one process: the embedded servers, the contract put in place, the three services. The commands
 * {@code demo} and {@code up} call it.
 */
@NullMarked
package kuaibao.standalone.pipeline;

import org.jspecify.annotations.NullMarked;
