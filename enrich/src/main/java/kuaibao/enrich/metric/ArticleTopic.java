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
                        .map(Topic::text)
                        .findFirst());
    }

    private static Optional<String> fromTitle(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.type() != EntityType.PERSON && mention.span().part() == Part.TITLE)
                .min(Comparator.comparingInt((Mention mention) -> mention.span().paragraph())
                        .thenComparingInt(mention -> mention.span().begin()))
                .map(Mention::name);
    }
}
