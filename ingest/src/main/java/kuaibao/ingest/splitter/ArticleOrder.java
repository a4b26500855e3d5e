package kuaibao.ingest.splitter;

import java.util.Comparator;

/**
 * Which of two tellings of one article wins, whatever the order of their arrival: the higher level, then the withdrawal,
 * then the page's higher revision, then the later received, then the one read by later rules. The content's fingerprint
 * decides last, only so that one of two does.
 *
 * @param level the page's revision if its sender gave it, else the highest given one that the page follows upon, at least
 *     1: a page that nobody gave a revision never beats a withdrawal
 * @param withdrawn whether this withdraws the article
 * @param revision the page's
 * @param receivedAt the record's time, milliseconds since 1970 UTC
 * @param rules the version of the rules that read the page
 */
record ArticleOrder(long level, boolean withdrawn, long revision, long receivedAt, long rules, String sha256)
        implements Comparable<ArticleOrder> {
    private static final Comparator<ArticleOrder> ORDER = Comparator.comparingLong(ArticleOrder::level)
            .thenComparing(ArticleOrder::withdrawn)
            .thenComparingLong(ArticleOrder::revision)
            .thenComparingLong(ArticleOrder::receivedAt)
            .thenComparingLong(ArticleOrder::rules)
            .thenComparing(ArticleOrder::sha256);

    /** Whether both say the same, whichever wins. */
    boolean saysTheSameAs(ArticleOrder other) {
        return withdrawn == other.withdrawn && sha256.equals(other.sha256);
    }

    @Override
    public int compareTo(ArticleOrder other) {
        return ORDER.compare(this, other);
    }
}
