package kuaibao.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/** Measures what reading pages and analysing articles cost, or one of them, and prints tables. Takes JMH's options. */
public final class BenchCommand {
    private static final List<String> PARTS = List.of("reading", "analysis");

    private BenchCommand() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        boolean named = arguments.length > 0 && PARTS.contains(arguments[0]);
        String[] options = named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        List<String> parts = named ? List.of(arguments[0]) : PARTS;
        if (parts.contains("reading")) {
            ReadingReport.run(options, System.out);
        }
        if (parts.contains("analysis")) {
            AnalysisReport.run(options, System.out);
        }
    }
}
