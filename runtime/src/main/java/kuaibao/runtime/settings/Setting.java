package kuaibao.runtime.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one setting on a component of a module's settings record: the only place for its name, type, default, check
 * and meaning.
 *
 * <p>The component's type is String, boolean, int, long, double, an enum, {@link java.time.Duration}, {@link DataSize},
 * {@link Secret}, {@link java.net.URI}, {@link java.nio.file.Path}, or an Optional or (comma-separated) List of one of
 * these. Checks over several settings belong into the record's compact constructor, which throws an
 * IllegalArgumentException that names the offending and the expected value.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /** Module, dots, kebab-case: {@code ingest.http.idle-timeout}. */
    String key();

    /** Written as a user would write it; empty means that there is none, and that one must be given. */
    String byDefault() default "";

    /** The least value allowed, written as a user would write it. */
    String min() default "";

    /** The greatest value allowed, written as a user would write it. */
    String max() default "";

    /** One sentence for the reference page: the effect, the unit, the danger. */
    String meaning();
}
