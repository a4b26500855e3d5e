package kuaibao.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The guarantee that every key that was put in came out exactly once; says what is wrong where it did not hold. */
public final class ExactlyOnce {
    private final Set<String> expected;

    /** The guarantee for these keys. */
    public ExactlyOnce(Set<String> expected) {
        this.expected = Set.copyOf(expected);
    }

    /** Empty where the guarantee holds; else one sentence for each kind of breach. */
    public List<String> breaches(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(record -> counts.merge(new String(record.key(), StandardCharsets.UTF_8), 1, Integer::sum));
        Set<String> lost = new TreeSet<>(expected);
        lost.removeAll(counts.keySet());
        Set<String> invented = new TreeSet<>(counts.keySet());
        invented.removeAll(expected);
        List<String> doubled = counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(Object::toString)
                .toList();
        return Stream.of(sentence("lost", lost), sentence("invented", invented), sentence("more than once", doubled))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> sentence(String breach, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : List.of(keys.size() + " " + breach + ": " + keys);
    }
}
