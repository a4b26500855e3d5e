package kuaibao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kuaibao.enrich.words.HanLpSegmenter;
import kuaibao.enrich.words.Segmenter;
import kuaibao.enrich.words.Word;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageDecoder;
import kuaibao.ingest.page.PageReader;
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
 * Decoding, repairing and splitting a page, beside cutting the same text into words with HanLP, on one core and in one run:
 * machines differ, the ratio hardly does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingCost {

    /** The page's bytes in UTF-8: the sample pages, one behind the other, as often as it takes. */
    @Param({"10000", "100000", "1000000", "5000000"})
    public int bytes;

    private final PageDecoder decoder = new PageDecoder();
    private final PageReader reader = new PageReader();
    private final Segmenter segmenter = new HanLpSegmenter();
    private byte[] page = {};
    private String text = "";

    @Setup
    public void fill() throws IOException {
        text = SamplePages.filling(bytes);
        page = text.getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public PageContent read() {
        return reader.read(decoder.decode(page, Optional.empty()).text(), PageContext.none());
    }

    @Benchmark
    public List<Word> segment() {
        return segmenter.segment(text);
    }
}
