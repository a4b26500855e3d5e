package kuaibao.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.PageSource;
import kuaibao.schemas.setup.SchemaSetup;
import kuaibao.servers.EmbeddedServers;
import kuaibao.servers.EmbeddedServersSettings;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvroSerdesIT {
    private static final Topics TOPICS = new Topics("serdes.");

    @TempDir
    static Path data;

    private static EmbeddedServers servers;

    @BeforeAll
    static void start() {
        servers = EmbeddedServers.start(
                EmbeddedServersSettings.onAnyPorts(
                        Path.of(System.getProperty("kuaibao.archives")),
                        EmbeddedServersSettings.defaultCache(System.getenv()),
                        data),
                server -> {});
        new SchemaSetup(servers.registry()).register(TOPICS);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void writesTheConfluentWireFormat_andReadsItBack() {
        byte[] written = written();
        assertThat(written[0]).isZero();
        assertThat(ByteBuffer.wrap(written, 1, 4).getInt()).isPositive();
        assertThat(deserializer().deserialize("", written)).isEqualTo(page());
    }

    @Test
    void refusesBytes_thatAreNoRecord() {
        assertFailure(new byte[] {7, 7, 7, 7, 7, 7}, FailureClass.AVRO, "begin with 7");
        assertFailure(new byte[0], FailureClass.AVRO, "got nothing");
    }

    @Test
    void refusesRecord_cutShort() {
        byte[] written = written();
        assertFailure(Arrays.copyOf(written, written.length / 2), FailureClass.AVRO, "not readable with schema");
    }

    @Test
    void refusesSchemaId_thatTheRegistryDoesNotKnow() {
        byte[] written = written();
        ByteBuffer.wrap(written).putInt(1, 999_999);
        assertFailure(written, FailureClass.SCHEMA_UNKNOWN, "999999");
    }

    @Test
    void refusesRecordOfAnotherTopic() {
        byte[] written = written();
        assertThatThrownBy(() -> new AvroSerdes(servers.registry())
                        .deserializer(TOPICS.rawArticles())
                        .deserialize("", written))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        problem -> assertThat(problem.failureClass()).isEqualTo(FailureClass.SCHEMA_TYPE));
    }

    @Test
    void blamesTheRegistry_whenItIsAway() {
        byte[] written = written();
        Deserializer<Page> knows = deserializer();
        knows.deserialize("", written);
        servers.registryServer().stop();
        try {
            assertThat(knows.deserialize("", written)).isEqualTo(page());
            assertThatThrownBy(() -> deserializer().deserialize("", written))
                    .isInstanceOf(RegistryUnavailableException.class);
            assertThatThrownBy(AvroSerdesIT::written).isInstanceOf(RegistryUnavailableException.class);
        } finally {
            servers.registryServer().start();
        }
        assertThat(deserializer().deserialize("", written)).isEqualTo(page());
    }

    private static void assertFailure(byte[] bytes, FailureClass failureClass, String message) {
        assertThatThrownBy(() -> deserializer().deserialize("", bytes))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        problem -> assertThat(problem.failureClass()).isEqualTo(failureClass))
                .hasMessageContaining(message);
    }

    private static byte[] written() {
        return new AvroSerdes(servers.registry()).serializer(TOPICS.pages()).serialize("", page());
    }

    private static Deserializer<Page> deserializer() {
        return new AvroSerdes(servers.registry()).deserializer(TOPICS.pages());
    }

    private static Page page() {
        return Page.newBuilder()
                .setId("page-1")
                .setName("临河.txt")
                .setSource(PageSource.HTTP)
                .setReceivedAt(Instant.ofEpochMilli(0))
                .setContent(ByteBuffer.wrap(new byte[] {1, 2, 3}))
                .build();
    }
}
