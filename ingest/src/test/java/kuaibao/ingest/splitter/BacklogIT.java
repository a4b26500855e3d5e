package kuaibao.ingest.splitter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaibao.ingest.intake.IntakeUnavailableException;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is said of what is known before all that stood in the topic is read. */
@ExtendWith(ServersExtension.class)
class BacklogIT {
    private final String topic = "pages-" + UUID.randomUUID();
    private final String group = "splitter-" + UUID.randomUUID();
    private Map<String, String> settings = Map.of();
    private Admin admin;

    @BeforeEach
    void create(Servers servers) throws Exception {
        settings = Map.of("bootstrap.servers", servers.bootstrapServers());
        admin = Admin.create(Map.copyOf(settings));
        admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void isRead_whereNothingStood() {
        assertThatCode(() -> backlog().requireRead()).doesNotThrowAnyException();
    }

    @Test
    void isRead_onceTheGroupHasCommittedWhatStood() throws Exception {
        write(0, 3);
        write(1, 1);
        Backlog backlog = backlog();
        assertThatThrownBy(backlog::requireRead)
                .isInstanceOf(IntakeUnavailableException.class)
                .hasMessageContaining("4 records are still to be read");
        commit(0, 3);
        assertThatThrownBy(backlog::requireRead).hasMessageContaining("1 records are still to be read");
        write(0, 2);
        commit(1, 1);
        assertThatCode(backlog::requireRead).as("what came later is no backlog").doesNotThrowAnyException();
    }

    @Test
    void isNotRead_whereTheTopicIsMissing() {
        assertThatThrownBy(() -> new Backlog(settings, "no-" + topic, group).requireRead())
                .isInstanceOf(IntakeUnavailableException.class);
    }

    private Backlog backlog() {
        return new Backlog(settings, topic, group);
    }

    private void write(int partition, int records) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(Map.copyOf(settings), new StringSerializer(), new StringSerializer())) {
            for (int record = 0; record < records; record++) {
                producer.send(new ProducerRecord<>(topic, partition, "id", "page"))
                        .get();
            }
        }
    }

    private void commit(int partition, long offset) throws Exception {
        admin.alterConsumerGroupOffsets(
                        group, Map.of(new TopicPartition(topic, partition), new OffsetAndMetadata(offset)))
                .all()
                .get();
    }
}
