/**
 * The command line: one class a command. {@link kuaibao.standalone.command.Kuaibao} is the main; the commands call {@code
 * pipeline}, {@code extract}, {@code push} and the sink's search.
 */
@NullMarked
package kuaibao.standalone.command;

import org.jspecify.annotations.NullMarked;
