package kuaibao.standalone;

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
import java.util.stream.Stream;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.standalone.extract.ArticleJson;
import kuaibao.standalone.extract.Extraction;
import org.junit.jupiter.api.Test;

/** What we say about pages whose contents people have written down. The floors only rise. */
class GoldTest {
    private static final Map<String, Double> FLOORS = Map.ofEntries(
            Map.entry("titles", 0.98),
            Map.entry("headline", 0.98),
            Map.entry("marker", 0.98),
            Map.entry("place", 0.98),
            Map.entry("date", 0.98),
            Map.entry("bylines", 0.98),
            Map.entry("credit", 0.98),
            Map.entry("paragraphs", 0.98),
            Map.entry("people", 0.98),
            Map.entry("roles", 0.98),
            Map.entry("orgs", 0.98),
            Map.entry("places", 0.95),
            Map.entry("metrics", 0.98),
            Map.entry("events", 0.95),
            Map.entry("participants", 0.93));

    private final Extraction extraction = new Extraction(Optional.empty(), Optional.empty());
    private final ArticleEnricher enricher = new ArticleEnricher(new ArticleAnalyzer());
    private final ArticleJson json = new ArticleJson();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void findsWhatTheSamplesHold() throws IOException {
        Path samples = Path.of("..", "samples");
        hold(samples, samples);
    }

    /** Real pages stand beside the project where it is developed; they are no part of it. */
    @Test
    void findsWhatRealPagesHold_whereTheyAreThere() throws IOException {
        Path shared = Path.of("..", "..", "shared");
        assumeTrue(Files.isDirectory(shared.resolve("gold")), "there are no real pages with gold beside this checkout");
        hold(shared.resolve("pages"), shared.resolve("gold"));
    }

    private void hold(Path pages, Path gold) throws IOException {
        GoldScore score = new GoldScore();
        for (Path file : goldFiles(gold)) {
            JsonNode page = mapper.readTree(file.toFile());
            List<JsonNode> expected = new ArrayList<>();
            page.path("articles").forEach(expected::add);
            List<JsonNode> found = extract(pages.resolve(page.path("bulletin").asText()));
            assertThat(found).as("articles of %s", file).hasSameSizeAs(expected);
            score.add(file.getFileName().toString(), expected, found);
        }
        assertThat(score.scores())
                .as("%s", String.join("\n", score.misses()))
                .allSatisfy((field, f1) ->
                        assertThat(f1).as(field).isGreaterThanOrEqualTo(FLOORS.getOrDefault(field, 1.0)));
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
