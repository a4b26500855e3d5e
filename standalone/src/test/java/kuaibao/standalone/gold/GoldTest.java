package kuaibao.standalone.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.standalone.extract.ArticleJson;
import kuaibao.standalone.extract.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What we say about pages whose contents people have written down, in sets: the samples; the pages that the reading of
 * pages was made by; pages of many provinces, written by people who did not know the rules; and real pages, where they
 * are there. Each set has its floors in {@code floors.json}; they only rise.
 */
class GoldTest {
    private static final Path OWN = Path.of("src", "test", "resources", "gold");
    private static final Path DEVELOPMENT = Path.of("..", "ingest", "src", "test", "resources", "pages");

    private final Extraction extraction = new Extraction(Optional.empty(), Optional.empty());
    private final ArticleEnricher enricher = new ArticleEnricher(new ArticleAnalyzer());
    private final ArticleJson json = new ArticleJson();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void findsWhatTheSamplesHold() throws IOException {
        Path samples = Path.of("..", "samples");
        hold("samples", samples, samples);
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "provinces", "fresh", "papers", "towns", "counties", "dailies"})
    void findsWhatPagesHold(String set) throws IOException {
        Path pages = set.equals("development") ? DEVELOPMENT : OWN.resolve(set);
        hold(set, pages, pages);
    }

    /** Real pages stand beside the project where it is developed; they are no part of it. */
    @Test
    void findsWhatRealPagesHold_whereTheyAreThere() throws IOException {
        Path shared = Path.of("..", "..", "shared");
        assumeTrue(Files.isDirectory(shared.resolve("gold")), "there are no real pages with gold beside this checkout");
        hold("real", shared.resolve("pages"), shared.resolve("gold"));
    }

    private void hold(String set, Path pages, Path gold) throws IOException {
        GoldScore score = new GoldScore();
        for (Path file : goldFiles(gold)) {
            JsonNode page = mapper.readTree(file.toFile());
            List<JsonNode> expected = new ArrayList<>();
            page.path("articles").forEach(expected::add);
            if (expected.get(0).has("people")) {
                Path text = pages.resolve(page.path("bulletin").asText());
                score.add(file.getFileName().toString(), expected, extract(text));
            }
        }
        Map<String, Double> floors = floors(set);
        assertThat(score.scores().keySet()).as("fields of %s", set).isEqualTo(floors.keySet());
        assertThat(score.scores())
                .as("%s %s%n%s", set, new TreeMap<>(score.scores()), String.join("\n", score.misses()))
                .allSatisfy((field, reached) ->
                        assertThat(reached).as(field).isGreaterThanOrEqualTo(floors.getOrDefault(field, 1.0)));
    }

    private Map<String, Double> floors(String set) throws IOException {
        Map<String, Double> floors = new TreeMap<>();
        JsonNode all = mapper.readTree(OWN.resolve("floors.json").toFile());
        all.path(set)
                .properties()
                .forEach(floor -> floors.put(floor.getKey(), floor.getValue().asDouble()));
        return floors;
    }

    private List<JsonNode> extract(Path file) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        for (var article : extraction.extract(file, enricher)) {
            articles.add(mapper.readTree(json.line(article)));
        }
        return articles;
    }

    private static List<Path> goldFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".page.json"))
                    .sorted()
                    .toList();
        }
    }
}
