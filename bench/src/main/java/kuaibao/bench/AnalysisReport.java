package kuaibao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import kuaibao.enrich.ArticleText;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link AnalysisCost} on one thread and on two and prints each figure beside the bound that it is to keep. */
final class AnalysisReport {
    private static final int TWO = 2;

    private final PrintStream out;
    private final int articles;

    private AnalysisReport(PrintStream out, int articles) {
        this.out = out;
        this.articles = articles;
    }

    static void run(String[] options, PrintStream out) throws RunnerException, CommandLineOptionException, IOException {
        List<ArticleText> articles = SampleArticles.read();
        // First of all: the benchmarks run in processes of their own, this one has loaded nothing yet.
        Footprint footprint = Footprint.measure(articles);
        Measured one = measure(options, 1);
        Measured two = measure(options, TWO);
        int characters = articles.stream().mapToInt(SampleArticles::characters).sum() / articles.size();
        new AnalysisReport(out, articles.size()).print(characters, footprint, one, two);
    }

    private static Measured measure(String[] options, int threads) throws RunnerException, CommandLineOptionException {
        return new Measured(new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(AnalysisCost.class.getName())
                        .addProfiler(GCProfiler.class)
                        .threads(threads)
                        .build())
                .run());
    }

    private void print(int characters, Footprint footprint, Measured one, Measured two) {
        out.printf("%n%d articles of %d characters on the average%n", articles, characters);
        line("analysis, µs an article", one.time("analyze") / articles, "");
        line("HanLP's segmentation with names, µs an article", one.time("segment") / articles, "");
        line("HanLP / analysis on one thread", one.time("segment") / one.time("analyze"), "at least 1.0");
        line("HanLP / analysis on two threads", two.time("segment") / two.time("analyze"), "");
        line("articles a second on two threads / on one", speedUp("analyze", one, two), "at least 1.9 of two cores");
        line("the same for HanLP", speedUp("segment", one, two), "");
        line("analysis, kB allocated an article", one.allocated("analyze") / articles / 1000, "");
        line("HanLP, kB allocated an article", one.allocated("segment") / articles / 1000, "");
        line("heap in use once loaded, MB", footprint.heapMegabytes(), "less than 256");
        line("start, s", footprint.startSeconds(), "less than 3");
    }

    private static double speedUp(String label, Measured one, Measured two) {
        return TWO * one.time(label) / two.time(label);
    }

    private void line(String what, double value, String bound) {
        out.printf(Locale.ROOT, "%-50s %10.2f  %s%n", what, value, bound);
    }
}
