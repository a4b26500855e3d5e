package kuaibao.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.ArticleText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole analysis of the sample pages' articles, beside HanLP's segmentation with names of the same texts alone. The
 * analysis is many small methods, which the compiler goes on with for about a minute; HanLP's one loop is ready at once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 30, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisCost {
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final HanLpBaseline baseline = HanLpBaseline.withAllRecognizers();
    private List<ArticleText> articles = List.of();

    @Setup
    public void fill() throws IOException {
        articles = SampleArticles.read();
    }

    /** All articles, once. */
    @Benchmark
    public void analyze(Blackhole facts) {
        articles.forEach(article -> facts.consume(analyzer.analyze(article)));
    }

    /** The same texts. */
    @Benchmark
    public int segment() {
        return baseline.words(articles);
    }
}
