package kuaibao.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaDocumentationTest {
    static List<Topic<?>> topics() {
        return new Topics("").all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTypeAndFieldHasItsMeaningAndADefault(Topic<?> topic) {
        check(SpecificData.get().getSchema(topic.valueType()), new HashSet<>());
    }

    private static void check(Schema schema, Set<String> seen) {
        switch (schema.getType()) {
            case RECORD -> checkRecord(schema, seen);
            case ENUM -> checkEnum(schema);
            case ARRAY -> check(schema.getElementType(), seen);
            case UNION -> schema.getTypes().forEach(type -> check(type, seen));
            default -> assertThat(schema.getType()).isNotIn(Schema.Type.MAP, Schema.Type.FIXED);
        }
    }

    private static void checkEnum(Schema schema) {
        assertThat(schema.getDoc()).as(schema.getName()).isNotBlank();
        assertThat(schema.getEnumDefault()).as(schema.getName()).isEqualTo("UNKNOWN");
    }

    private static void checkRecord(Schema schema, Set<String> seen) {
        if (!seen.add(schema.getFullName())) {
            return;
        }
        assertThat(schema.getDoc()).as(schema.getName()).isNotBlank();
        for (Schema.Field field : schema.getFields()) {
            String name = schema.getName() + "." + field.name();
            assertThat(field.doc()).as(name).isNotBlank();
            assertThat(field.hasDefaultValue()).as(name + " has a default").isTrue();
            check(field.schema(), seen);
        }
    }
}
