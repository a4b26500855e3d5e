package kuaibao.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block of commands in a document, marked as {@code sh}.
 *
 * @param document the document's file name
 * @param line the block's first line there, from 1
 * @param commands what is between the marks
 */
record DocumentedCommands(String document, int line, String commands) {
    private static final String BEGIN = "```sh";
    private static final String END = "```";

    /** The blocks of the front page and of all documents, in order. */
    static List<DocumentedCommands> of(Path project) throws IOException {
        List<Path> documents = new ArrayList<>(List.of(project.resolve("README.md")));
        try (Stream<Path> more = Files.list(project.resolve("docs"))) {
            more.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        List<DocumentedCommands> blocks = new ArrayList<>();
        for (Path document : documents) {
            blocks.addAll(read(document));
        }
        return blocks;
    }

    private static List<DocumentedCommands> read(Path document) throws IOException {
        List<DocumentedCommands> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        for (int begin = 0; begin < lines.size(); begin++) {
            if (lines.get(begin).equals(BEGIN)) {
                int end = begin + 1;
                while (!lines.get(end).equals(END)) {
                    end++;
                }
                String commands = String.join("\n", lines.subList(begin + 1, end));
                blocks.add(new DocumentedCommands(document.getFileName().toString(), begin + 2, commands));
            }
        }
        return blocks;
    }

    @Override
    public String toString() {
        return document + ":" + line;
    }
}
