package kuaibao.enrich.metric;

import java.util.Optional;
import java.util.function.Predicate;
import kuaibao.enrich.text.Sentence;

/** What is known when the subject of a figure is looked for. */
record Situation(
        LineContext context,
        Sentence sentence,
        Quantity quantity,
        Topics topics,
        SubjectMemory memory,
        Optional<String> articleTopic,
        EarlierTopics earlier) {
    Line line() {
        return context.line();
    }

    /** The last topic before the figure that is a name of its own. */
    Optional<String> earlierTopic(Predicate<String> wanted) {
        return topics.last(
                        0,
                        quantity.begin(),
                        topic -> topic.kind() != Topic.Kind.PERSON && !isReferring(topic) && wanted.test(topic.text()))
                .map(Topic::text);
    }

    Optional<Topic> namedTopicOfSentence() {
        return topics.last(sentence.begin(), quantity.begin(), topic -> topic.opens() && !isReferring(topic));
    }

    /** The last topic of the kind before the place, in this paragraph or an earlier one. */
    Optional<String> last(Topic.Kind kind, int at) {
        return topics.last(0, at, topic -> topic.kind() == kind)
                .map(Topic::text)
                .or(() -> earlier.last(kind))
                .map(this::whole);
    }

    /** {@code 半程马拉松} is the one that the article is about: {@code 临河半程马拉松}. */
    private String whole(String topic) {
        return articleTopic.filter(whole -> whole.endsWith(topic)).orElse(topic);
    }

    private static boolean isReferring(Topic topic) {
        return topic.kind() == Topic.Kind.REFERRING || Anaphors.isReferring(topic.text());
    }
}
