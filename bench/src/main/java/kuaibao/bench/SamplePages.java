package kuaibao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's sample pages as one long text. */
final class SamplePages {

    private static final Path FOLDER = Path.of("samples");

    private SamplePages() {}

    /** Texts of so many bytes of UTF-8, as many as there are samples: each begins with another, since no two are alike. */
    static List<String> filling(int bytes) throws IOException {
        List<String> pages = read();
        List<String> texts = new ArrayList<>();
        for (int first = 0; first < pages.size(); first++) {
            texts.add(filling(bytes, pages, first));
        }
        return texts;
    }

    /** Sample after sample up to so many bytes; the last one breaks off. */
    private static String filling(int bytes, List<String> pages, int first) {
        StringBuilder text = new StringBuilder();
        int left = bytes;
        for (int next = first; left > 0; next++) {
            String page = pages.get(next % pages.size()) + "\n\n";
            int size = page.getBytes(StandardCharsets.UTF_8).length;
            text.append(page, 0, (int) Math.min(page.length(), (long) page.length() * left / size + 1));
            left -= size;
        }
        return text.toString();
    }

    /** The pages, one text each. */
    static List<String> read() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IOException("no pages in " + FOLDER.toAbsolutePath() + ", expected some .txt");
            }
            StringBuilder all = new StringBuilder();
            for (Path page : pages) {
                all.append(Files.readString(page)).append('\0');
            }
            return List.of(all.toString().split("\0"));
        }
    }
}
