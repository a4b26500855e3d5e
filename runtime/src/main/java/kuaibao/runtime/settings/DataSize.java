package kuaibao.runtime.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of data, written as a whole number with its unit: {@code 2MiB} (powers of 1024) or {@code 512kB} (of 1000).
 *
 * @param bytes zero or more
 */
public record DataSize(long bytes) implements Comparable<DataSize> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}) ?(B|kB|KiB|MB|MiB|GB|GiB)");
    private static final Map<String, Long> UNITS = unitsFromLargest();

    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("a data size of " + bytes + " bytes: expected zero or more");
        }
    }

    /**
     * Reads a size as a user writes it.
     *
     * @throws IllegalArgumentException if the text is not a number with a unit, or does not fit into a long
     */
    public static DataSize parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no data size such as 512kB or 2MiB");
        }
        long unit = UNITS.getOrDefault(matcher.group(2), 1L);
        return new DataSize(Math.multiplyExact(Long.parseLong(matcher.group(1)), unit));
    }

    /**
     * The size for the many libraries that count bytes in an int.
     *
     * @throws ArithmeticException from 2 GiB on
     */
    public int bytesAsInt() {
        return Math.toIntExact(bytes);
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    /** In the largest unit that gives a whole number: {@code 2MiB}. */
    @Override
    public String toString() {
        return UNITS.entrySet().stream()
                .filter(unit -> bytes > 0 && bytes % unit.getValue() == 0)
                .findFirst()
                .map(unit -> bytes / unit.getValue() + unit.getKey())
                .orElse(bytes + "B");
    }

    private static Map<String, Long> unitsFromLargest() {
        Map<String, Long> units = new LinkedHashMap<>();
        units.put("GiB", 1L << 30);
        units.put("GB", 1_000_000_000L);
        units.put("MiB", 1L << 20);
        units.put("MB", 1_000_000L);
        units.put("KiB", 1L << 10);
        units.put("kB", 1_000L);
        units.put("B", 1L);
        return units;
    }
}
