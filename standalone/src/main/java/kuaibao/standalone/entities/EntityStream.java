package kuaibao.standalone.entities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kuaibao.enrich.SentenceAnalyzer;

/**
 * Answers each line of a stream with one line of JSON, in order. Whoever writes a line and waits gets its answer; whoever
 * writes many gets them in bulk, read by all processors.
 */
public final class EntityStream {
    /** The most characters that a line may have. */
    public static final int LONGEST_LINE = 1_000_000;

    private static final int MOST_LINES = 1024;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final SentenceAnalyzer analyzer = new SentenceAnalyzer();
    private final int longest;

    public EntityStream() {
        this(LONGEST_LINE);
    }

    EntityStream(int longest) {
        this.longest = longest;
    }

    /**
     * Answers until the input ends or nobody reads the answers any more.
     *
     * @param refusals told of each line that is too long
     * @return whether every line was read and answered
     * @throws IOException if the input cannot be read
     */
    public boolean answer(InputStream input, PrintWriter output, Consumer<String> refusals) throws IOException {
        Lines lines = new Lines(input, longest);
        boolean allRead = true;
        boolean more = true;
        while (more) {
            more = lines.read();
            for (List<Line> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                allRead &= refuse(batch, refusals);
                batch.parallelStream().map(this::answer).forEachOrdered(output::write);
            }
            // Flushes, since the next read may wait, and shows that nobody reads any more.
            if (output.checkError()) {
                return false;
            }
        }
        return allRead;
    }

    private List<Line> batch(Lines lines) {
        List<Line> batch = new ArrayList<>();
        long characters = 0;
        while (batch.size() < MOST_LINES && characters < longest) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            batch.add(line.get());
            characters += line.get().text().length();
        }
        return batch;
    }

    private boolean refuse(List<Line> batch, Consumer<String> refusals) {
        List<Line> refused = batch.stream().filter(Line::tooLong).toList();
        refused.forEach(line -> refusals.accept("line " + line.number() + ": " + problem()));
        return refused.isEmpty();
    }

    private String answer(Line line) {
        SentenceAnswer answer = line.tooLong()
                ? new SentenceAnswer(List.of(), problem())
                : new SentenceAnswer(NamedEntity.of(line.text(), analyzer.names(line.text())), null);
        try {
            return json.writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String problem() {
        return "more than " + longest + " characters";
    }
}
