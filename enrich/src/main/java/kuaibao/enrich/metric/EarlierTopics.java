package kuaibao.enrich.metric;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The last named topics of the paragraphs before: what 快线 means two paragraphs behind 云岭公交快线. */
final class EarlierTopics {
    private static final int MEMORY = 50;

    private final Deque<Topic> latest = new ArrayDeque<>();
    private final Deque<Supplier<List<Topic>>> unread = new ArrayDeque<>();

    /** Adds those of the next paragraph, which is read when a topic is first asked for: often none is. */
    void add(Supplier<List<Topic>> paragraph) {
        unread.add(paragraph);
    }

    private Stream<Topic> latest() {
        while (!unread.isEmpty()) {
            add(unread.remove().get());
        }
        return latest.stream();
    }

    private void add(List<Topic> topics) {
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
        return latest().map(Topic::text)
                .filter(topic -> topic.length() > noun.length() && topic.endsWith(noun))
                .findFirst();
    }

    /** The last one of a kind. */
    Optional<String> last(Topic.Kind kind) {
        return latest().filter(topic -> topic.kind() == kind).map(Topic::text).findFirst();
    }
}
