package kuaibao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.sink.search.SearchFailedException;
import kuaibao.standalone.extract.PageFiles;
import kuaibao.standalone.pipeline.Standalone;
import kuaibao.standalone.push.PageTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kuaibao demo}: everything, once, for the eye. */
@Command(
        name = "demo",
        description = "Starts everything, sends pages the whole way and shows what was found.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Option(names = "--exit", description = "Stop everything when it is shown.")
    private boolean exit;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Page files or folders; default: the samples.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws Exception {
        PageTree tree = new PageTree(paths.isEmpty() ? List.of(Places.samples()) : paths);
        if (tree.count() == 0) {
            throw new CommandFailedException("There is no page in " + paths + " (" + PageFiles.EXPECTED + ").");
        }
        Path data = Files.createTempDirectory("kuaibao-demo-");
        Terminal terminal = new Terminal(spec.commandLine().getErr());
        try (StopSignal stop = StopSignal.listen();
                DemoFolder folder = new DemoFolder(data);
                Standalone standalone = Standalone.start(Places.archives(), folder.path(), terminal::step)) {
            DemoRun run = new DemoRun(standalone, terminal, stop);
            boolean allWell = run.send(tree);
            run.awaitSearchable();
            show(standalone, run);
            if (!exit) {
                terminal.addresses(standalone, Optional.empty());
                stop.awaitOrDeathOf(standalone.pipeline());
            }
            return allWell ? 0 : 1;
        }
    }

    private void show(Standalone standalone, DemoRun run)
            throws CannotStartException, SearchFailedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (ArticleSearch search = Searches.at(standalone.elasticsearch())) {
            new DemoReport(search, out).print(run.names(), run.pages());
        }
        out.flush();
    }

    /** The demo's data, gone when it ends. */
    private record DemoFolder(Path path) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (var files = Files.walk(path)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
