package kuaibao.enrich.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;

/**
 * What a whole article is about: the event of its first paragraph, the first name of its headings, or its first topic.
 */
final class ArticleTopic {
    private static final List<String> EVENTS = List.of(
            "大赛", "招聘会", "博览会", "展览会", "交易会", "洽谈会", "演练", "比赛", "锦标赛", "马拉松", "运动会", "艺术节", "文化节", "美食节", "旅游节", "活动",
            "项目", "工程");

    private ArticleTopic() {}

    static Optional<String> of(List<Topic> firstParagraph, List<Mention> mentions) {
        Optional<String> event = firstParagraph.stream()
                .filter(topic -> topic.kind() != Topic.Kind.REFERRING)
                .map(Topic::text)
                .filter(text -> EVENTS.stream().anyMatch(text::endsWith))
                .findFirst();
        return event.or(() -> fromTitle(mentions))
                .or(() -> firstParagraph.stream()
                        .filter(topic -> topic.kind() != Topic.Kind.REFERRING && topic.kind() != Topic.Kind.THING)
                        .filter(topic -> topic.kind() != Topic.Kind.PERSON || isInTitle(topic.text(), mentions))
                        .map(Topic::text)
                        .findFirst());
    }

    /** An article tells of the one whom its headings name, not of the first one who attends. */
    private static boolean isInTitle(String name, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.span().part() == Part.TITLE && mention.name().equals(name));
    }

    private static Optional<String> fromTitle(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.type() != EntityType.PERSON && mention.span().part() == Part.TITLE)
                .filter(mention -> mention.name().length() > 1)
                .min(Comparator.comparingInt((Mention mention) -> mention.span().paragraph())
                        .thenComparingInt(mention -> mention.span().begin()))
                .map(Mention::name);
    }
}
