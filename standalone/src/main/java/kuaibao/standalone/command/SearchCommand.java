package kuaibao.standalone.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.sink.search.SearchFailedException;
import kuaibao.standalone.pipeline.RunningInstance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kuaibao search}: words to articles. */
@Command(
        name = "search",
        description =
                "Searches the articles of a running kuaibao; all words must be found, at least in most of their parts.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Mixin
    private RunningOption running = new RunningOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many to list (${DEFAULT-VALUE}).")
    private int limit;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to search for.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws CannotStartException, CommandFailedException, IOException {
        URI elasticsearch = running.address(RunningInstance::elasticsearch, "http://127.0.0.1:9200");
        try (ArticleSearch search = Searches.at(elasticsearch)) {
            HitsPrinter.print(
                    search.search(String.join(" ", words), limit),
                    spec.commandLine().getOut());
            return 0;
        } catch (SearchFailedException problem) {
            throw new CommandFailedException(problem.getMessage() + " Is a kuaibao up, with its articles at "
                    + elasticsearch + "? Start one with `kuaibao up`, or name another with --url.");
        }
    }
}
