package kuaibao.enrich.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the lexicon's files: words parted by blanks, lines that begin with # being comments. */
record WordFile(List<String> lines) {
    static WordFile read(String name) {
        try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the lexicon needs the resource " + name + " beside " + WordFile.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WordFile(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Every word of every line. */
    List<String> words() {
        return wordsOf(lines);
    }

    /** The words of the lines that begin with the given label, which is left out. */
    List<String> words(String label) {
        return wordsOf(lines.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .toList());
    }

    /** The first word of each line with the second one; a line of one word stands for itself. */
    Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            pairs.put(words[0], words[words.length - 1]);
        }
        return pairs;
    }

    private static List<String> wordsOf(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).forEach(words::add);
        }
        return words;
    }
}
