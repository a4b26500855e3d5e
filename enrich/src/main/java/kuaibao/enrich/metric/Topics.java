package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The topics of a line in order, asked from a place backwards. */
final class Topics {
    /** What was named so many topics before is not meant any more. */
    private static final int MEMORY = 50;

    private final List<Topic> topics;

    Topics(List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    /** The last topic between two places that is wanted. */
    Optional<Topic> last(int begin, int end, Predicate<Topic> wanted) {
        int at = indexBefore(end);
        int oldest = Math.max(0, at - MEMORY);
        while (at > oldest && topics.get(at - 1).begin() >= begin) {
            Topic topic = topics.get(--at);
            if (topic.end() <= end && wanted.test(topic)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    private int indexBefore(int end) {
        int low = 0;
        int high = topics.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (topics.get(middle).begin() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
