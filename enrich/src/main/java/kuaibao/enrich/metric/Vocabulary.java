package kuaibao.enrich.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The word lists of {@code words.txt}, by name. */
final class Vocabulary {
    private static final String RESOURCE = "words.txt";

    private final Map<String, WordList> lists = new HashMap<>();

    Vocabulary() {
        for (String line : ResourceLines.of(RESOURCE)) {
            int colon = line.indexOf(':');
            lists.put(
                    line.substring(0, colon),
                    new WordList(List.of(line.substring(colon + 1).trim().split(" +"))));
        }
    }

    WordList list(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no list \"" + name + "\""));
    }
}
