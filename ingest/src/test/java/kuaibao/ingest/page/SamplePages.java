package kuaibao.ingest.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the project brings along, for tests that want many pages of all kinds. */
public final class SamplePages {

    static final List<Path> FOLDERS = List.of(Path.of("../samples"), Path.of("src/test/resources/pages"));

    private SamplePages() {}

    static List<Path> files() {
        return FOLDERS.stream()
                .flatMap(SamplePages::list)
                .filter(file -> file.toString().endsWith(".txt"))
                .sorted()
                .toList();
    }

    static List<String> texts() {
        return files().stream().map(SamplePages::text).toList();
    }

    /** Every line of every page that has anything on it. */
    public static List<String> lines() {
        return texts().stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
