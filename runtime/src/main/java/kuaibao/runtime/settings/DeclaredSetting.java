package kuaibao.runtime.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One component of a settings record, with what its {@link Setting} says about it. */
record DeclaredSetting(Setting declared, Class<?> valueType, Arity arity) {

    enum Arity {
        ONE,
        AT_MOST_ONE,
        MANY
    }

    static DeclaredSetting of(RecordComponent component) {
        Setting declared = component.getAnnotation(Setting.class);
        if (declared == null) {
            throw new IllegalStateException(component.getDeclaringRecord().getName() + "." + component.getName()
                    + " has no @Setting: every component of a settings record needs one");
        }
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic) {
            Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
            return new DeclaredSetting(declared, element, arityOf(component.getType()));
        }
        return new DeclaredSetting(declared, component.getType(), Arity.ONE);
    }

    private static Arity arityOf(Class<?> container) {
        if (container == Optional.class) {
            return Arity.AT_MOST_ONE;
        }
        if (container == List.class) {
            return Arity.MANY;
        }
        throw new IllegalStateException(container.getName() + " as a setting's type: expected Optional or List");
    }

    static String environmentName(String key) {
        return "KUAIBAO_" + key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    String key() {
        return declared.key();
    }

    /** The key under which the file with the secret is given. */
    String fileKey() {
        return key() + ".file";
    }

    boolean isSecret() {
        return valueType == Secret.class;
    }

    boolean isRequired() {
        return arity == Arity.ONE && declared.byDefault().isEmpty();
    }

    /** All keys by which a user may give it. */
    List<String> keys() {
        return isSecret() ? List.of(key(), fileKey()) : List.of(key());
    }
}
