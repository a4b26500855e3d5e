package kuaibao.standalone.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kuaibao.standalone.push.JournalEntry.Fingerprint;

/**
 * What was accepted, one JSON object a line, written as it is accepted: so that a run that was cut short can be taken up.
 * A line that a crash has cut in two is passed over, and its page sent again, which changes nothing. Safe for use by
 * several threads.
 */
public final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Set<Fingerprint> known = new HashSet<>();
    private Optional<JournalEntry> last = Optional.empty();
    private Optional<BufferedWriter> writer;

    private Journal(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
        this.writer = Optional.of(append());
    }

    /**
     * Opens a journal, a new one where there is none.
     *
     * @throws IOException if it cannot be read or written
     */
    public static Journal open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        return new Journal(file);
    }

    public Path file() {
        return file;
    }

    /** The newest entry. */
    synchronized Optional<JournalEntry> last() {
        return last;
    }

    synchronized boolean has(JournalEntry entry) {
        return known.contains(entry.fingerprint());
    }

    synchronized void add(JournalEntry accepted) {
        try {
            BufferedWriter open = writer.orElseThrow();
            open.write(JSON.writeValueAsString(accepted));
            open.write('\n');
            open.flush();
            known.add(accepted.fingerprint());
            last = Optional.of(accepted);
        } catch (IOException problem) {
            throw new UncheckedIOException("the journal " + file + " cannot be written", problem);
        }
    }

    /** Begins anew. */
    public synchronized void clear() throws IOException {
        close();
        known.clear();
        last = Optional.empty();
        Files.deleteIfExists(file);
        writer = Optional.of(append());
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
            writer = Optional.empty();
        }
    }

    private void read() throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                entry(line).ifPresent(entry -> {
                    known.add(entry.fingerprint());
                    last = Optional.of(entry);
                });
            }
        }
    }

    private static Optional<JournalEntry> entry(String line) {
        try {
            return Optional.of(JSON.readValue(line, JournalEntry.class))
                    .filter(entry -> entry.path() != null && entry.mtime() != null && entry.told() != null);
        } catch (JsonProcessingException cutInTwo) {
            return Optional.empty();
        }
    }

    private BufferedWriter append() throws IOException {
        BufferedWriter open = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.size(file) > 0) {
            // Behind a line that was cut in two; an empty line does no harm.
            open.write('\n');
        }
        return open;
    }
}
