package kuaibao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import kuaibao.standalone.explain.Explanation;
import kuaibao.standalone.explain.HtmlExplanation;
import kuaibao.standalone.explain.TextExplanation;
import kuaibao.standalone.extract.PageFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kuaibao explain}: pages with their facts marked, for the eye. */
@Command(
        name = "explain",
        description = {
            "Shows the articles of page files with every fact marked where it was read.",
            "Lists the facts with their values, rules and confidence. Needs no servers."
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Mixin
    private IssueOptions issue = new IssueOptions();

    @Option(names = "--article", paramLabel = "N", description = "Only the page's Nth article, from 1.")
    private Optional<Integer> article = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never (${DEFAULT-VALUE}): on a terminal, unless NO_COLOR is set.")
    private ColourChoice colours = ColourChoice.AUTO;

    @Option(names = "--html", description = "Writes one HTML page that needs nothing besides itself.")
    private boolean html;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes to a file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Page files, or folders of them (" + PageFiles.ENDINGS + ").")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws CommandFailedException {
        if (article.isPresent() && article.get() < 1) {
            throw new ParameterException(spec.commandLine(), "--article is " + article.get() + ": expected 1 or more");
        }
        if (output.isEmpty()) {
            return explain(spec.commandLine().getOut()) ? 0 : 1;
        }
        StringWriter written = new StringWriter();
        boolean allWell = explain(new PrintWriter(written));
        if (!written.toString().isEmpty()) {
            write(output.get(), written.toString());
        }
        return allWell ? 0 : 1;
    }

    private boolean explain(PrintWriter out) {
        Explained explained = new Explained(issue.extraction(), explanation(), only(), out);
        boolean allWell = new PageRound(spec.commandLine().getErr()).each(paths, explained::add);
        explained.end();
        return allWell;
    }

    private OptionalInt only() {
        return article.isPresent() ? OptionalInt.of(article.get()) : OptionalInt.empty();
    }

    private Explanation explanation() {
        boolean terminal = output.isEmpty() && TerminalChoice.isResultRead();
        return html ? new HtmlExplanation() : new TextExplanation(colours.isOn(terminal, System.getenv()));
    }

    private void write(Path file, String text) throws CommandFailedException {
        try {
            for (Path page : paths) {
                if (Files.exists(file) && Files.isSameFile(page, file)) {
                    throw new CommandFailedException("The file " + file + " is the page itself; name another.");
                }
            }
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new CommandFailedException("The file " + file + " cannot be written (" + problem + ").");
        }
    }
}
