/**
 * Typed settings from built-in defaults, a file, the environment and flags, refused all at once when they are wrong.
 *
 * <p>Called by {@code kuaibao.runtime.Service} and by every module that declares a record of {@link
 * kuaibao.runtime.settings.Setting} components; calls nothing of ours.
 */
@NullMarked
package kuaibao.runtime.settings;

import org.jspecify.annotations.NullMarked;
