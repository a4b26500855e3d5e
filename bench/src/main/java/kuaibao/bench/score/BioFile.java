package kuaibao.bench.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A corpus in the form that public ones have: a token a line, most often one character, and behind spaces or a tab its tag,
 * which is the line's last column: {@code B-PER} begins a name, {@code I-PER} goes on with it, {@code O} is none. A blank line
 * ends a sentence. The types are PER, LOC and ORG. An {@code I} that nothing began begins a name.
 */
final class BioFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<TaggedSentence> sentences = new ArrayList<>();
    private SentenceBuilder sentence = new SentenceBuilder();
    private int number;

    private BioFile(String name) {
        this.name = name;
    }

    /**
     * The sentences of a file in UTF-8.
     *
     * @throws MalformedCorpusException if a line is none of such a corpus
     */
    static List<TaggedSentence> read(Path file) throws IOException, MalformedCorpusException {
        BioFile corpus = new BioFile(file.toString());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                corpus.add(line);
            }
        }
        corpus.endSentence();
        return corpus.sentences;
    }

    private void add(String printed) throws MalformedCorpusException {
        number++;
        String line = number == 1 && printed.startsWith(BYTE_ORDER_MARK) ? printed.substring(1) : printed;
        if (line.isBlank()) {
            endSentence();
            return;
        }
        String columns = line.stripTrailing();
        int tag = Math.max(columns.lastIndexOf(' '), columns.lastIndexOf('\t'));
        try {
            sentence.add(token(columns, tag), columns.substring(tag + 1));
        } catch (IllegalArgumentException problem) {
            throw new MalformedCorpusException(name + ", line " + number + ": " + problem.getMessage());
        }
    }

    /** The first column; where the line begins with a space, that space is the token. */
    private static String token(String columns, int tag) {
        if (tag < 0) {
            throw new IllegalArgumentException("one column, expected a token and a tag");
        }
        int end = 0;
        while (columns.charAt(end) != ' ' && columns.charAt(end) != '\t') {
            end++;
        }
        return end == 0 ? " " : columns.substring(0, end);
    }

    private void endSentence() {
        if (!sentence.isEmpty()) {
            sentences.add(sentence.build());
            sentence = new SentenceBuilder();
        }
    }
}
