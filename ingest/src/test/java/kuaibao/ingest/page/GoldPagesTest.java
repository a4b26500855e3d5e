package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kuaibao.ingest.page.format.DocumentReader;
import kuaibao.ingest.page.format.PageDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the sample pages and compares with the gold beside them, a field at a time over all pages: F1 as the contract's
 * scorer counts it. A floor may only rise.
 */
class GoldPagesTest {

    private static final List<Path> FOLDERS = List.of(Path.of("../samples"), Path.of("src/test/resources/pages"));
    /** Paragraphs and titles are compared without readings in brackets, which the repair takes out. */
    private static final Map<String, Double> FLOORS = new TreeMap<>(Map.of(
            "articles", 1.0,
            "titles", 0.98,
            "headline", 0.98,
            "marker", 0.98,
            "place", 0.98,
            "date", 0.98,
            "bylines", 0.98,
            "photo", 0.98,
            "credit", 0.98,
            "paragraphs", 0.98));

    static Stream<String> fields() {
        return FLOORS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void reachesTheFloor(String field) throws IOException {
        Set<String> gold = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (Path page : pages()) {
            JsonNode expected = new ObjectMapper().readTree(Files.readString(gold(page)));
            List<PageArticle> actual = read(page).articles();
            for (int i = 0; i < expected.get("articles").size(); i++) {
                add(gold, page, i, facts(expected.get("articles").get(i), field));
            }
            for (PageArticle article : actual) {
                add(found, page, article.position(), facts(article, field));
            }
        }
        Set<String> hits = new HashSet<>(gold);
        hits.retainAll(found);
        assertThat(gold).isNotEmpty();
        double score = 2.0 * hits.size() / (gold.size() + found.size());
        Set<String> wrong = new HashSet<>(gold);
        wrong.addAll(found);
        wrong.removeAll(hits);
        assertThat(score).as(field + " " + wrong).isGreaterThanOrEqualTo(FLOORS.get(field));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void provesTheYear(Path page) throws IOException {
        JsonNode year =
                new ObjectMapper().readTree(Files.readString(gold(page))).get("year");
        assertThat(read(page).year().orElse(0)).isEqualTo(year.isNull() ? 0 : year.asInt());
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = FOLDERS.stream().filter(Files::isDirectory).flatMap(GoldPagesTest::list)) {
            return files.filter(file -> Files.exists(gold(file)))
                    .filter(file -> !gold(file).equals(file))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path gold(Path page) {
        String name = page.getFileName().toString();
        return page.resolveSibling(name.substring(0, name.indexOf('.')) + ".json");
    }

    private static PageContent read(Path page) throws IOException {
        PageDocument document = new PageDocument(
                Files.readAllBytes(page),
                Optional.empty(),
                Optional.of(page.getFileName().toString()),
                Optional.empty());
        return new DocumentReader().read(document, PageContext.none()).content();
    }

    private static void add(Set<String> facts, Path page, int article, Stream<String> texts) {
        texts.forEach(text -> facts.add(page.getFileName() + "#" + article + " " + normal(text)));
    }

    private static Stream<String> facts(JsonNode article, String field) {
        JsonNode value = article.path(field);
        return switch (field) {
            case "articles" -> Stream.of("article");
            case "photo" -> value.asBoolean() ? Stream.of("photo") : Stream.empty();
            case "date" ->
                value.isObject()
                        ? Stream.of(value.get("from").asText() + value.get("to").asText())
                        : Stream.empty();
            case "bylines" ->
                stream(value)
                        .map(b -> b.get("name").asText() + "/" + b.get("role").asText());
            case "titles", "paragraphs" -> stream(value).map(JsonNode::asText);
            default -> value.isTextual() ? Stream.of(value.asText()) : Stream.empty();
        };
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<String> facts(PageArticle article, String field) {
        return switch (field) {
            case "articles" -> Stream.of("article");
            case "titles" -> article.titles().stream();
            case "headline" -> Stream.of(article.headline()).filter(headline -> !headline.isEmpty());
            case "marker" -> article.marker().stream();
            case "place" -> article.place().stream();
            case "date" -> article.date().map(date -> date.from() + "" + date.to()).stream();
            case "bylines" -> article.bylines().stream().map(byline -> byline.name() + "/" + byline.role());
            case "photo" -> article.photo() ? Stream.of("photo") : Stream.empty();
            case "credit" -> article.credit().stream();
            case "paragraphs" -> article.paragraphs().stream();
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
    }

    private static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return folded.replaceAll("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,12}\\)", "");
    }
}
