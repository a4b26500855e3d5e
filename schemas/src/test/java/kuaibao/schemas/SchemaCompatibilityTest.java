package kuaibao.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every version of a schema that was ever published stands under {@code src/published/SUBJECT/N.avsc}. A schema must read
 * what all of them wrote, and all of them must read what it writes (FULL_TRANSITIVE). A changed schema is published by
 * adding the next version: {@code -Dpublish.schemas=true}.
 */
class SchemaCompatibilityTest {
    private static final Path PUBLISHED = Path.of("src/published");

    static List<Topic<?>> topics() {
        return new Topics("").all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void readsAndIsReadByEveryPublishedVersion(Topic<?> topic) throws IOException {
        Schema current = current(topic);
        publishWhereAsked(topic, current);
        List<Schema> published = published(topic);
        assertThat(published).as("published versions of %s", topic.subject()).isNotEmpty();
        for (Schema earlier : published) {
            assertCompatible(current, earlier);
        }
        assertThat(current)
                .as("%s has changed: publish it with -Dpublish.schemas=true", topic.subject())
                .isEqualTo(published.get(published.size() - 1));
    }

    @Test
    void refusesFieldWithoutDefault() {
        Schema earlier = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"A\",\"fields\":[]}");
        Schema later = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"b\",\"type\":\"string\"}]}");
        assertThat(compatibility(later, earlier)).isEqualTo(SchemaCompatibilityType.INCOMPATIBLE);
    }

    private static void assertCompatible(Schema current, Schema earlier) {
        assertThat(compatibility(current, earlier)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
        assertThat(compatibility(earlier, current)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }

    private static SchemaCompatibilityType compatibility(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getType();
    }

    private static Schema current(Topic<?> topic) {
        return SpecificData.get().getSchema(topic.valueType());
    }

    private static List<Schema> published(Topic<?> topic) throws IOException {
        Path folder = PUBLISHED.resolve(topic.subject());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparingInt(SchemaCompatibilityTest::version))
                    .map(SchemaCompatibilityTest::parse)
                    .toList();
        }
    }

    private static void publishWhereAsked(Topic<?> topic, Schema current) throws IOException {
        List<Schema> published = published(topic);
        if (Boolean.getBoolean("publish.schemas") && !published.contains(current)) {
            Path folder = Files.createDirectories(PUBLISHED.resolve(topic.subject()));
            Files.writeString(
                    folder.resolve((published.size() + 1) + ".avsc"),
                    SchemaFormatter.format("json/pretty", current) + "\n");
        }
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".avsc", ""));
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(file.toFile());
        } catch (IOException problem) {
            throw new AssertionError("cannot read " + file, problem);
        }
    }
}
