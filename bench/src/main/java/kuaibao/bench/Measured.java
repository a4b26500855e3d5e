package kuaibao.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;

/** What JMH measured, by the name of the method. */
record Measured(Collection<RunResult> results) {

    /** The time that a call took on the average, in the benchmark's unit; not a number where it was not measured. */
    double time(String label) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(label))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The bytes that a call allocated, where the profiler of garbage collection looked on. */
    double allocated(String label) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(label))
                .mapToDouble(Measured::allocated)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double allocated(RunResult result) {
        for (String label : result.getSecondaryResults().keySet()) {
            if (label.endsWith("gc.alloc.rate.norm")) {
                return result.getSecondaryResults().get(label).getScore();
            }
        }
        return Double.NaN;
    }
}
