package kuaibao.runtime.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that may be set in one process: the settings records of its modules, and the families it hands on.
 *
 * <p>Immutable: each method returns a larger declaration.
 */
public final class DeclaredSettings {

    private final List<Class<? extends Record>> records;
    private final List<PassThrough> passThroughs;
    private final List<String> othersPrefixes;

    private DeclaredSettings(
            List<Class<? extends Record>> records, List<PassThrough> passThroughs, List<String> othersPrefixes) {
        this.records = List.copyOf(records);
        this.passThroughs = List.copyOf(passThroughs);
        this.othersPrefixes = List.copyOf(othersPrefixes);
        refuseDoubleKeys();
    }

    /**
     * Everything that these records declare.
     *
     * @param records records whose components all carry a {@link Setting}
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static DeclaredSettings of(Class<? extends Record>... records) {
        return new DeclaredSettings(Arrays.asList(records), List.of(), List.of());
    }

    /** These and those; a record or family that both name counts once. */
    public DeclaredSettings and(DeclaredSettings others) {
        return new DeclaredSettings(
                joined(records, others.records),
                joined(passThroughs, others.passThroughs),
                joined(othersPrefixes, others.othersPrefixes));
    }

    public DeclaredSettings passing(PassThrough family) {
        return new DeclaredSettings(records, joined(passThroughs, List.of(family)), othersPrefixes);
    }

    /**
     * Leaves the keys that begin with these words to others, so that services can share one file and one environment.
     *
     * @param words first words of keys, such as {@code sink} for all of {@code sink.…}
     */
    public DeclaredSettings besides(String... words) {
        List<String> prefixes = Stream.of(words).map(word -> word + ".").toList();
        return new DeclaredSettings(records, passThroughs, joined(othersPrefixes, prefixes));
    }

    List<Class<? extends Record>> records() {
        return records;
    }

    List<PassThrough> passThroughs() {
        return passThroughs;
    }

    List<DeclaredSetting> all() {
        return records.stream().flatMap(type -> componentsOf(type).stream()).toList();
    }

    static List<DeclaredSetting> componentsOf(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(DeclaredSetting::of).toList();
    }

    boolean isOthers(String key) {
        return othersPrefixes.stream().anyMatch(key::startsWith);
    }

    boolean isOthersVariable(String variable) {
        return othersPrefixes.stream().map(DeclaredSetting::environmentName).anyMatch(variable::startsWith);
    }

    private void refuseDoubleKeys() {
        Set<String> seen = new HashSet<>();
        for (DeclaredSetting setting : all()) {
            for (String key : setting.keys()) {
                if (!seen.add(DeclaredSetting.environmentName(key))) {
                    throw new IllegalStateException("the setting " + key + " is declared twice");
                }
            }
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }
}
