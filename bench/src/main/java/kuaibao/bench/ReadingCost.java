package kuaibao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageDecoder;
import kuaibao.ingest.page.PageReader;
import kuaibao.ingest.page.articles.ArticleSplitter;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.layout.PageLayout;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.VisibleText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decoding, repairing and splitting a page, alone and with all that is read of its articles (bylines, days, the year, places,
 * where every character went), beside cutting the same text into words with HanLP, on one core and in one run: machines
 * differ, the ratio hardly does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingCost {

    /** A page's bytes in UTF-8: the sample pages, one behind the other, as often as it takes. */
    @Param({"10000", "100000", "1000000", "5000000"})
    public int bytes;

    /** Up to this size every sample begins a page; a longer page has them all. */
    private static final int SHORT = 100_000;

    private final PageDecoder decoder = new PageDecoder();
    private final PageReader reader = new PageReader();
    private final HanLpBaseline baseline = HanLpBaseline.plain();
    private List<byte[]> pages = List.of();
    private List<List<String>> lines = List.of();
    private int next;

    @Setup
    public void fill() throws IOException {
        List<String> all = SamplePages.filling(bytes);
        List<String> texts = all.subList(0, bytes <= SHORT ? all.size() : 1);
        pages = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        lines = texts.stream().map(text -> text.lines().toList()).toList();
    }

    /** One page after another. */
    @Benchmark
    public PageContent read() {
        byte[] page = pages.get(next++ % pages.size());
        return reader.read(decoder.decode(page, Optional.empty()).text(), PageContext.none());
    }

    /** The same up to where its articles are parted. */
    @Benchmark
    public List<List<Block>> split() {
        byte[] page = pages.get(next++ % pages.size());
        VisibleText visible =
                VisibleText.of(decoder.decode(page, Optional.empty()).text());
        String folded = HalfWidth.of(visible.text());
        return ArticleSplitter.split(folded, PageLayout.of(folded, List.of()).blocks());
    }

    @Benchmark
    public int segment() {
        return baseline.count(lines.get(next++ % lines.size()));
    }
}
