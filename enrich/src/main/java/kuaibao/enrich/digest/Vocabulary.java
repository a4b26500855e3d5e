package kuaibao.enrich.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of one article by number, in the order of their first mention. Used by one thread only. */
final class Vocabulary {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A term's text, kind and whether it is one word. */
    record Entry(String text, Kind kind, boolean compound) {}

    int id(String text, Kind kind, boolean compound) {
        Integer known = ids.get(text);
        if (known != null) {
            return known;
        }
        ids.put(text, entries.size());
        entries.add(new Entry(text, kind, compound));
        return entries.size() - 1;
    }

    Entry entry(int id) {
        return entries.get(id);
    }

    int size() {
        return entries.size();
    }
}
