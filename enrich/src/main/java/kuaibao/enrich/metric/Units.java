package kuaibao.enrich.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.words.WordSet;

/** The units that papers print, read from {@code units.tsv}: the longest one at a place wins. */
final class Units {
    private static final String RESOURCE = "units.tsv";
    private static final int LONGEST = 8;

    private final Map<String, Unit> byName = new HashMap<>();
    private final WordSet names;

    Units() {
        for (String line : ResourceLines.of(RESOURCE)) {
            List<String> columns = List.of(line.split("\t"));
            if (columns.size() < 2) {
                throw new IllegalStateException(RESOURCE + ": a line needs unit and kind, got \"" + line + "\"");
            }
            String barred = columns.size() > 2 ? columns.get(2) : "";
            byName.put(columns.get(0), new Unit(columns.get(0), Unit.Kind.valueOf(columns.get(1)), barred));
        }
        names = new WordSet(byName.keySet());
    }

    /** The unit that begins exactly at {@code begin} of a line. */
    Optional<Unit> at(String text, int begin) {
        int end = names.longestFrom(text, begin, Math.min(text.length(), begin + LONGEST));
        while (end > begin) {
            Unit unit = byName.get(text.substring(begin, end));
            if (unit != null && mayEnd(unit, text, end)) {
                return Optional.of(unit);
            }
            end = names.longestFrom(text, begin, end - 1);
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
