package kuaibao.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaibao.ingest.http.IntakeServer.Route;
import kuaibao.ingest.page.json.JsonPageLine;
import org.junit.jupiter.api.Test;

/** Holds {@code openapi.yaml} to the code; {@code HttpAnswersIT} and others hold it to the answers that are given. */
class DescriptionTest {
    private final Described described = new Described();

    @Test
    void tellsEveryRoute_andNoOther() {
        Map<String, List<String>> served = new TreeMap<>();
        for (Route route : IntakeServer.routes()) {
            served.computeIfAbsent(route.path(), any -> new ArrayList<>())
                    .add(route.method().name());
        }
        served.values().forEach(methods -> methods.sort(null));

        assertThat(described.operations()).isEqualTo(served);
    }

    @Test
    void tellsEveryParameter_andNoOther() {
        for (Route route : IntakeServer.routes()) {
            assertThat(described.parameters(route.method().name(), route.path(), "query"))
                    .as("%s %s", route.method(), route.path())
                    .containsExactlyInAnyOrderElementsOf(route.parameters());
        }
    }

    @Test
    void tellsEveryContentType_thatIsTaken() {
        List<String> pages = new ArrayList<>(MediaType.PAGES);
        pages.addAll(List.of("application/octet-stream", MediaType.BATCH));

        assertThat(contentTypes("/v1/pages")).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(contentTypes("/v1/articles")).containsExactlyInAnyOrder(MediaType.JSON, MediaType.BATCH);
    }

    @Test
    void tellsEveryMemberOfABatchLine() {
        JsonNode line = described.document().at("/components/schemas/BatchLine/properties");

        assertThat(line.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(JsonPageLine.FIELDS);
    }

    @Test
    void hasReferences_thatLeadSomewhere() {
        described
                .document()
                .findValuesAsText("$ref")
                .forEach(reference -> assertThat(
                                described.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private List<String> contentTypes(String path) {
        return described.operation("POST", path).path("requestBody").path("content").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }
}
