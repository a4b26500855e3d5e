package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of {@code words.txt}, by name. */
final class Vocabulary {
    private static final String RESOURCE = "words.txt";

    private static final Set<String> HEADS = Set.of("work", "occasion", "body");

    private final Map<String, WordList> lists = new HashMap<>();
    private final WordList heads;

    Vocabulary() {
        List<String> ends = new ArrayList<>();
        for (String line : ResourceLines.of(RESOURCE)) {
            int colon = line.indexOf(':');
            List<String> words = List.of(line.substring(colon + 1).trim().split(" +"));
            lists.put(line.substring(0, colon), new WordList(words));
            if (HEADS.contains(line.substring(0, colon))) {
                ends.addAll(words);
            }
        }
        heads = new WordList(ends);
    }

    /** Whatever a name of a project, an event or a body ends with. */
    WordList heads() {
        return heads;
    }

    WordList list(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no list \"" + name + "\""));
    }
}
