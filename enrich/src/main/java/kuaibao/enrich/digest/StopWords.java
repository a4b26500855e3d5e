package kuaibao.enrich.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that tell nothing of what an article is about.
 *
 * @param empty those that tell nothing anywhere: {@code 工作}
 * @param parts those that tell something beside another word: {@code 动力} in {@code 动力电池}
 */
record StopWords(Set<String> empty, Set<String> parts) {
    private static final String FILE = "stop-words.txt";
    private static final String PARTS = "+";

    StopWords {
        empty = Set.copyOf(empty);
        parts = Set.copyOf(parts);
    }

    static StopWords read() {
        Set<String> empty = new HashSet<>();
        Set<String> parts = new HashSet<>();
        try (InputStream stream = StopWords.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the digest needs the resource " + FILE + " beside " + StopWords.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                Set<String> words = line.startsWith(PARTS) ? parts : empty;
                words.addAll(Arrays.asList(line.split(" ")));
            });
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new StopWords(empty, parts);
    }
}
