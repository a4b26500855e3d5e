package kuaibao.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ReadingCost} and prints what a page costs beside its words. Takes JMH's options. */
public final class BenchCommand {

    /** The benchmarks measure microseconds. */
    private static final double NANOSECONDS = 1000;

    private BenchCommand() {}

    public static void main(String[] options) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(ReadingCost.class.getName())
                        .build())
                .run();
        System.out.printf("%n%10s %14s %14s %7s%n", "bytes", "read, ns/byte", "HanLP, ns/byte", "ratio");
        results.stream()
                .map(BenchCommand::bytes)
                .distinct()
                .sorted()
                .forEach(bytes -> print(bytes, cost(results, "read", bytes), cost(results, "segment", bytes)));
    }

    private static void print(int bytes, double read, double segment) {
        System.out.printf("%10d %14.1f %14.1f %7.3f%n", bytes, read, segment, read / segment);
    }

    /** Nanoseconds a byte; not a number where it was not measured. */
    private static double cost(Collection<RunResult> results, String label, int bytes) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(label) && bytes(result) == bytes)
                .mapToDouble(result -> result.getPrimaryResult().getScore() * NANOSECONDS / bytes)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static int bytes(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("bytes"));
    }
}
