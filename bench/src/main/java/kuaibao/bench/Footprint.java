package kuaibao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.List;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.ArticleText;

/**
 * What it takes to have the analysis at hand, measured once in a process that has not loaded it before.
 *
 * @param startSeconds until the first article is read, HanLP's dictionaries and the lexicon loaded
 * @param heapMegabytes what of the heap is then in use for good
 */
record Footprint(double startSeconds, double heapMegabytes) {
    private static final int COLLECTIONS = 3;
    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    static Footprint measure(List<ArticleText> articles) {
        double before = used();
        long begun = System.nanoTime();
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        try {
            analyzer.analyze(articles.get(0));
            double seconds = (System.nanoTime() - begun) / NANOSECONDS;
            articles.forEach(analyzer::analyze);
            return new Footprint(seconds, used() - before);
        } finally {
            Reference.reachabilityFence(analyzer);
        }
    }

    private static double used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
