package kuaibao.enrich.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.words.WordSet;

/** Words in kinds, read from the lists of {@code words.txt}: finds the longest that begins or ends at a place. */
final class Vocabulary {
    private static final String RESOURCE = "words.txt";
    private static final List<String> LINES = lines();

    /** A word of a list at a place of a text. */
    record Hit(String list, int begin, int end) {}

    private final Map<String, String> lists = new HashMap<>();
    private final WordSet words;

    /** The words of the lists named; a word of two lists belongs to the later one. */
    Vocabulary(String... names) {
        List<String> named = List.of(names);
        for (String line : LINES) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            if (named.contains(name)) {
                for (String word : line.substring(colon + 1).trim().split(" +")) {
                    lists.put(word, name);
                }
            }
        }
        words = new WordSet(lists.keySet());
    }

    /** Where the longest word that begins at {@code begin} ends; -1 if none does. */
    int end(String text, int begin) {
        return words.longestFrom(text, begin);
    }

    /** Where the first word begins; -1 if there is none. */
    int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (words.longestFrom(text, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    boolean isIn(String text) {
        return first(text) >= 0;
    }

    /** The longest word that begins at {@code begin}. */
    Optional<Hit> from(String text, int begin) {
        int end = words.longestFrom(text, begin);
        return end < 0 ? Optional.empty() : hit(text, begin, end);
    }

    /** The longest word that ends before {@code end}. */
    Optional<Hit> to(String text, int end) {
        int begin = words.longestTo(text, end);
        return begin < 0 ? Optional.empty() : hit(text, begin, end);
    }

    private Optional<Hit> hit(String text, int begin, int end) {
        return Optional.ofNullable(lists.get(text.substring(begin, end))).map(list -> new Hit(list, begin, end));
    }

    private static List<String> lines() {
        try (InputStream stream = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the finder of events needs the resource " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>(reader.lines().toList());
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            return List.copyOf(lines);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
