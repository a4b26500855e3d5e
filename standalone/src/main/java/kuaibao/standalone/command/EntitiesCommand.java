package kuaibao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import kuaibao.standalone.entities.EntityStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kuaibao entities}: sentences to names, for programs. */
@Command(
        name = "entities",
        description = {
            "Finds people, places and organisations in sentences, a line in, a line of JSON out.",
            "Reads standard input and writes one object a line to standard output:",
            "{\"entities\":[{\"text\",\"type\":\"person\"|\"place\"|\"org\",\"start\",\"end\"}]}. Needs no servers.",
            "start and end count Unicode characters (code points) of the line from 0, as Python does, the end excluded; "
                    + "text is what stands there. The names are in order and never overlap; an empty line has none.",
            "Each line is answered before the next one is waited for. Bytes that are not UTF-8 are read as U+FFFD. "
                    + "A line of more than 1000000 characters is answered with an empty list and an error."
        },
        mixinStandardHelpOptions = true)
final class EntitiesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            boolean allWell = new EntityStream()
                    .answer(System.in, spec.commandLine().getOut(), refusal -> err.println("kuaibao: " + refusal));
            return allWell ? 0 : 1;
        } catch (IOException problem) {
            throw new CommandFailedException("Standard input cannot be read (" + problem.getMessage() + ").");
        }
    }
}
