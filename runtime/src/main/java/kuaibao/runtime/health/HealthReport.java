package kuaibao.runtime.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer to one probe.
 *
 * @param checks each check's name and what it found, sorted by name
 */
public record HealthReport(Map<String, Condition> checks) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public HealthReport {
        checks = Collections.unmodifiableMap(new TreeMap<>(checks));
    }

    public boolean isUp() {
        return checks.values().stream().allMatch(Condition.Up.class::isInstance);
    }

    /** {@code {"status":"down","checks":{"index":{"status":"down","reason":"…"}}}}. */
    public String toJson() {
        ObjectNode report = MAPPER.createObjectNode().put("status", isUp() ? "up" : "down");
        ObjectNode details = report.putObject("checks");
        checks.forEach((name, condition) -> write(details.putObject(name), condition));
        return report.toString();
    }

    private static void write(ObjectNode node, Condition condition) {
        if (condition instanceof Condition.Down down) {
            node.put("status", "down").put("reason", down.reason());
        } else {
            node.put("status", "up");
        }
    }
}
