/**
 * For tests only. {@link kuaibao.testkit.ServersExtension} gives a test the real servers that {@code -Dservers} chooses:
 * embedded, in containers, or running elsewhere.
 */
@NullMarked
package kuaibao.testkit;

import org.jspecify.annotations.NullMarked;
