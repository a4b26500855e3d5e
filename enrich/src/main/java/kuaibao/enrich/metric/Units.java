package kuaibao.enrich.metric;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units that papers print, read from {@code units.tsv}: the longest one at a place wins. */
final class Units {
    private static final String RESOURCE = "units.tsv";
    private static final int LONGEST = 8;

    private final Map<String, Unit> byName = new HashMap<>();
    private final BitSet firstCharacters = new BitSet();

    Units() {
        for (String line : ResourceLines.of(RESOURCE)) {
            List<String> columns = List.of(line.split("\t"));
            if (columns.size() < 2) {
                throw new IllegalStateException(RESOURCE + ": a line needs unit and kind, got \"" + line + "\"");
            }
            String barred = columns.size() > 2 ? columns.get(2) : "";
            firstCharacters.set(columns.get(0).charAt(0));
            byName.put(columns.get(0), new Unit(columns.get(0), Unit.Kind.valueOf(columns.get(1)), barred));
        }
    }

    /** The unit that begins exactly at {@code begin} of a line. */
    Optional<Unit> at(String text, int begin) {
        if (begin >= text.length() || !firstCharacters.get(text.charAt(begin))) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), begin + LONGEST); end > begin; end--) {
            Unit unit = byName.get(text.substring(begin, end));
            if (unit != null && mayEnd(unit, text, end)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static boolean mayEnd(Unit unit, String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean latin = isLatin(text.charAt(end - 1));
        return latin ? !isLatin(next) : unit.barredNext().indexOf(next) < 0;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
