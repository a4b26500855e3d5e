package kuaibao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kuaibao.servers.EmbeddedServersSettings;
import kuaibao.standalone.extract.PageFileException;
import kuaibao.standalone.extract.PageFiles;
import kuaibao.standalone.pipeline.RunningInstance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kuaibao ingest}: pages to a running kuaibao. */
@Command(
        name = "ingest",
        description = "Sends page files to a running kuaibao and says what was refused.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "URL",
            converter = HttpAddressConverter.class,
            description = "Where pages are taken; default: the running kuaibao, else http://127.0.0.1:8080.")
    private Optional<URI> url = Optional.empty();

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", description = "The pages' day of issue.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--publication", paramLabel = "NAME", description = "The paper's name.")
    private Optional<String> publication = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Page files, or folders of them (.txt, .md, .html, .page.json).")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws CommandFailedException, IOException {
        List<String> refused = new ArrayList<>();
        List<Path> files = files(refused);
        PageClient client = new PageClient(target(), publication, published);
        try (Progress progress = Progress.on(spec.commandLine().getErr(), "pages", files.size())) {
            for (Path file : files) {
                client.send(file).ifPresent(refused::add);
                progress.advance(refused.size());
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        refused.forEach(sentence -> err.println("refused: " + sentence));
        int accepted = files.size()
                - (int) refused.stream()
                        .filter(sentence -> isOf(sentence, files))
                        .count();
        spec.commandLine().getOut().println(accepted + " pages accepted, " + refused.size() + " refused");
        return refused.isEmpty() ? 0 : 1;
    }

    private static boolean isOf(String sentence, List<Path> files) {
        return files.stream().anyMatch(file -> sentence.startsWith(file + ":"));
    }

    private List<Path> files(List<String> refused) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.addAll(PageFiles.under(List.of(path)));
            } catch (PageFileException problem) {
                refused.add(String.valueOf(problem.getMessage()));
            }
        }
        return files;
    }

    private URI target() throws IOException {
        if (url.isPresent()) {
            return url.get();
        }
        return RunningInstance.find(EmbeddedServersSettings.defaultCache(System.getenv()))
                .map(RunningInstance::ingest)
                .orElse(URI.create("http://127.0.0.1:8080"));
    }
}
