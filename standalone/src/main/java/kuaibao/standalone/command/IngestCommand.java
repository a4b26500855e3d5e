package kuaibao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.standalone.extract.PageFiles;
import kuaibao.standalone.push.Journal;
import kuaibao.standalone.push.PageTarget;
import kuaibao.standalone.push.PageTree;
import kuaibao.standalone.push.Push;
import kuaibao.standalone.push.PushFailedException;
import kuaibao.standalone.push.PushedPage.Result;
import kuaibao.standalone.push.StopRequest;
import kuaibao.standalone.push.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kuaibao ingest}: pages to a running kuaibao, and where it was cut short the rest of them. */
@Command(
        name = "ingest",
        description = {
            "Sends page files to a running kuaibao and says what was refused.",
            "A path PAPER/YYYY-MM-DD/EDITION.txt below a folder tells paper, day and edition.",
            "What was accepted stands in a journal: the same command goes on where it was stopped."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    /** What a shell reports of a program that was interrupted. */
    private static final int INTERRUPTED = 130;

    private static final int MOST_PARALLEL = 64;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Mixin
    private DoorOptions door = new DoorOptions();

    @Mixin
    private IssueOptions issue = new IssueOptions();

    @Option(names = "--edition", paramLabel = "NAME", description = "The page's number within the issue.")
    private Optional<String> edition = Optional.empty();

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Where accepted files are noted; default: one for each address in the user's state folder.")
    private Optional<Path> journalFile = Optional.empty();

    @Option(names = "--again", description = "Sends all files, those too that the journal calls accepted.")
    private boolean again;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many pages are under way at a time (${DEFAULT-VALUE}).")
    private int parallel;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Page files, or folders of them (" + PageFiles.ENDINGS + ").")
    private List<Path> paths = List.of();

    @Override
    public Integer call()
            throws CommandFailedException, CannotStartException, PushFailedException, IOException,
                    InterruptedException {
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw new ParameterException(
                    spec.commandLine(), "--parallel is " + parallel + ": expected 1 to " + MOST_PARALLEL);
        }
        PageTarget target = door.target();
        try (StopSignal stop = StopSignal.listen();
                Journal journal = journal(target)) {
            return run(target, journal, stop);
        }
    }

    private Journal journal(PageTarget target) throws CommandFailedException {
        Path file = journalFile.orElseGet(() -> Places.journal(target.url(), System.getenv()));
        try {
            return Journal.open(file);
        } catch (IOException problem) {
            throw new CommandFailedException(
                    "The journal " + file + " cannot be used (" + problem + "); name another with --journal.");
        }
    }

    private int run(PageTarget target, Journal journal, StopRequest stop)
            throws PushFailedException, IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        PageTree tree = new PageTree(paths);
        IngestOutput output = new IngestOutput(
                spec.commandLine().getOut(),
                TerminalChoice.isResultRead(),
                err,
                new PushProgress(err, tree.count(), TerminalChoice.isProgressRead(), System::nanoTime));
        Push push = new Push(
                target,
                new Told(issue.publication(), issue.published(), edition),
                Optional.of(journal),
                parallel,
                stop,
                output);
        if (again) {
            journal.clear();
        } else if (!push.isJournalOfTarget()) {
            err.println("The journal " + journal.file() + " tells of another installation than the one at "
                    + target.url() + " now: all files are sent.");
            journal.clear();
        }
        try {
            push.run(tree);
        } finally {
            output.end();
        }
        return exitCode(output, journal, stop);
    }

    private int exitCode(IngestOutput output, Journal journal, StopRequest stop) {
        PrintWriter err = spec.commandLine().getErr();
        if (output.counts().of(Result.EARLIER) > 0) {
            err.println("Files sent in an earlier run stand in " + journal.file() + "; --again sends them too.");
        }
        if (stop.isAsked()) {
            err.println("Stopped; the same command goes on from here.");
            return INTERRUPTED;
        }
        return output.counts().of(Result.REFUSED) == 0 ? 0 : 1;
    }
}
