package kuaibao.schemas;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * One topic: what it is called, what travels in it, and how the broker is to keep it. Keys are UTF-8 strings.
 *
 * @param name the whole name, prefix included
 * @param valueType the generated class of its values
 * @param settings the broker's settings of the topic, such as {@code cleanup.policy}
 */
public record Topic<V extends SpecificRecord>(String name, Class<V> valueType, Map<String, String> settings) {
    public Topic {
        settings = Map.copyOf(settings);
    }

    /** The name of the topic that takes what could not be processed from this one. */
    public String deadLetters() {
        return name + ".dlq";
    }

    /** The registry's subject of the values (TopicNameStrategy). */
    public String subject() {
        return name + "-value";
    }
}
