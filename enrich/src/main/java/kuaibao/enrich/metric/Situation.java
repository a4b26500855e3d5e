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
        return topics.last(0, quantity.begin(), topic -> !isReferring(topic) && wanted.test(topic.text()))
                .map(Topic::text);
    }

    Optional<String> namedTopicOfSentence() {
        return topics.last(sentence.begin(), quantity.begin(), topic -> topic.opens() && !isReferring(topic))
                .map(Topic::text);
    }

    /** The last topic of the kind before the place, in this paragraph or an earlier one. */
    Optional<String> last(Topic.Kind kind, int at) {
        return topics.last(0, at, topic -> topic.kind() == kind)
                .map(Topic::text)
                .or(() -> earlier.last(kind));
    }

    private static boolean isReferring(Topic topic) {
        return topic.kind() == Topic.Kind.REFERRING || Anaphors.isReferring(topic.text());
    }
}
