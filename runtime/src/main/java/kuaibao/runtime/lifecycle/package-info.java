/**
 * Starting the parts of a process in order, stopping them in reverse, and ending the process.
 *
 * <p>Called by {@code kuaibao.runtime.Service} and by the command line; calls the parts that the modules hand in.
 */
@NullMarked
package kuaibao.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
