package kuaibao.runtime.settings;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.Converter;

/** How texts become values, and in which words a user is told what would have been right. */
final class ValueTypes {

    private static final int OVER_THE_LIBRARYS_OWN = 500;
    private static final Map<Class<?>, String> EXPECTED = Map.of(
            String.class, "a text",
            Secret.class, "a text",
            boolean.class, "true or false",
            int.class, "a whole number",
            long.class, "a whole number",
            double.class, "a number",
            Duration.class, "a duration such as 500ms, 10s or 5m",
            DataSize.class, "a size such as 512kB or 2MiB",
            URI.class, "an address such as http://127.0.0.1:9200");

    private ValueTypes() {}

    static SmallRyeConfigBuilder register(SmallRyeConfigBuilder builder) {
        register(builder, Boolean.class, ValueTypes::strictBoolean);
        register(builder, Duration.class, DurationText::parse);
        register(builder, DataSize.class, DataSize::parse);
        register(builder, Secret.class, Secret::new);
        register(builder, URI.class, ValueTypes::absoluteAddress);
        return builder;
    }

    private static <T> void register(SmallRyeConfigBuilder builder, Class<T> type, Converter<T> converter) {
        builder.withConverter(type, OVER_THE_LIBRARYS_OWN, converter);
    }

    /**
     * Reads a value and checks its bounds.
     *
     * @throws IllegalArgumentException with what was expected if the text is no such value or outside its bounds
     */
    static Object convert(SmallRyeConfig config, DeclaredSetting setting, String text) {
        try {
            Object value = read(config, setting, text);
            if (isWithin(config, setting, value)) {
                return value;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException("expected " + expected(setting), e);
        }
        throw new IllegalArgumentException("expected " + expected(setting));
    }

    private static Object read(SmallRyeConfig config, DeclaredSetting setting, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty text");
        }
        return config.requireConverter(setting.valueType()).convert(text);
    }

    static String expected(DeclaredSetting setting) {
        return expected(setting.valueType()) + bounds(setting);
    }

    /** Empty, or with a space in front: {@code from 1 to 10}. */
    static String bounds(DeclaredSetting setting) {
        String min = setting.declared().min();
        String max = setting.declared().max();
        if (!min.isEmpty() && !max.isEmpty()) {
            return " from " + min + " to " + max;
        }
        return (min.isEmpty() ? "" : " of at least " + min) + (max.isEmpty() ? "" : " of at most " + max);
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + constantsOf(type);
        }
        return EXPECTED.getOrDefault(type, "a " + nameOf(type));
    }

    /** The type's name for the reference page. */
    static String nameOf(Class<?> type) {
        return type.isEnum() ? constantsOf(type) : type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String constantsOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static boolean isWithin(SmallRyeConfig config, DeclaredSetting setting, Object value) {
        String min = setting.declared().min();
        String max = setting.declared().max();
        return (min.isEmpty() || compare(value, read(config, setting, min)) >= 0)
                && (max.isEmpty() || compare(value, read(config, setting, max)) <= 0);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object value, Object bound) {
        return ((Comparable<Object>) value).compareTo(bound);
    }

    private static Boolean strictBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("\"" + text + "\" is neither true nor false");
        };
    }

    private static URI absoluteAddress(String text) {
        URI address = URI.create(text);
        if (address.getScheme() == null || address.getHost() == null) {
            throw new IllegalArgumentException("\"" + text + "\" lacks a scheme or a host");
        }
        return address;
    }
}
