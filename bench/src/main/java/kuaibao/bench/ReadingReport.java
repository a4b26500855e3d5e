package kuaibao.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ReadingCost} and prints what a page costs beside its words. */
final class ReadingReport {
    /** The benchmarks measure microseconds. */
    private static final double NANOSECONDS = 1000;

    private ReadingReport() {}

    static void run(String[] options, PrintStream out) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(ReadingCost.class.getName())
                        .build())
                .run();
        out.printf("%n%10s %6s %9s %14s %7s%n", "bytes", "what", "ns/byte", "HanLP, ns/byte", "ratio");
        results.stream().map(ReadingReport::bytes).distinct().sorted().forEach(bytes -> {
            double segment = cost(results, "segment", bytes);
            print(out, bytes, "split", cost(results, "split", bytes), segment);
            print(out, bytes, "read", cost(results, "read", bytes), segment);
        });
    }

    private static void print(PrintStream out, int bytes, String what, double cost, double segment) {
        out.printf(Locale.ROOT, "%10d %6s %9.1f %14.1f %7.3f%n", bytes, what, cost, segment, cost / segment);
    }

    /** Nanoseconds a byte; not a number where it was not measured. */
    private static double cost(Collection<RunResult> results, String label, int bytes) {
        Collection<RunResult> ofSize =
                results.stream().filter(result -> bytes(result) == bytes).toList();
        return new Measured(ofSize).time(label) * NANOSECONDS / bytes;
    }

    private static int bytes(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("bytes"));
    }
}
