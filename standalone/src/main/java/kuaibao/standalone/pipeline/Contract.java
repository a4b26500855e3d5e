package kuaibao.standalone.pipeline;

import java.net.URI;
import java.util.Map;
import kuaibao.schemas.Topics;
import kuaibao.schemas.setup.SchemaSetup;
import kuaibao.schemas.setup.TopicSetup;
import org.apache.kafka.clients.admin.Admin;

/** Puts topics and schemas in place, as an installation needs it once and may have it again. */
public final class Contract {
    private Contract() {}

    /**
     * Creates what is missing of topics and schemas.
     *
     * @param partitions of topics that are created now
     */
    public static void establish(String bootstrapServers, URI registry, Topics topics, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicSetup(admin, topics).create(partitions);
        }
        new SchemaSetup(registry).register(topics);
    }
}
