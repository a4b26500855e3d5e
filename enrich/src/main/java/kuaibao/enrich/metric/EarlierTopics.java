package kuaibao.enrich.metric;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last named topics of the paragraphs before: what 快线 means two paragraphs behind 云岭公交快线. */
final class EarlierTopics {
    private static final int MEMORY = 50;

    private final Deque<Topic> latest = new ArrayDeque<>();

    void add(List<Topic> topics) {
        for (Topic topic : topics) {
            if (!Anaphors.isReferring(topic.text())) {
                latest.addFirst(topic);
            }
            if (latest.size() > MEMORY) {
                latest.removeLast();
            }
        }
    }

    /** The last one that ends with the noun and says more than it. */
    Optional<String> ending(String noun) {
        return latest.stream()
                .map(Topic::text)
                .filter(topic -> topic.length() > noun.length() && topic.endsWith(noun))
                .findFirst();
    }

    /** The last one of a kind. */
    Optional<String> last(Topic.Kind kind) {
        return latest.stream()
                .filter(topic -> topic.kind() == kind)
                .map(Topic::text)
                .findFirst();
    }
}
