package kuaibao.ingest.splitter;

import kuaibao.ingest.intake.KnownArticle;
import org.apache.kafka.common.serialization.Serde;

/**
 * What the splitter remembers of an article.
 *
 * @param number the newest revision, from 1
 * @param order of what that revision says
 * @param pageId the page that it was read from, or was before it was withdrawn
 */
record ArticleState(long number, ArticleOrder order, String pageId) {

    KnownArticle known(String id) {
        return new KnownArticle(id, number, order.sha256(), pageId, order.withdrawn());
    }

    /** As text, such as {@code 3 2 stands 2 1714953600000 1 9f86… page-1}. */
    static Serde<ArticleState> serde() {
        return new TextSerde<>(ArticleState::write, ArticleState::read);
    }

    private String write() {
        return String.join(
                " ",
                Long.toString(number),
                Long.toString(order.level()),
                order.withdrawn() ? "withdrawn" : "stands",
                Long.toString(order.revision()),
                Long.toString(order.receivedAt()),
                Long.toString(order.rules()),
                order.sha256(),
                pageId);
    }

    private static ArticleState read(String text) {
        String[] parts = text.split(" ", 8);
        ArticleOrder order = new ArticleOrder(
                Long.parseLong(parts[1]),
                parts[2].equals("withdrawn"),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                parts[6]);
        return new ArticleState(Long.parseLong(parts[0]), order, parts[7]);
    }
}
