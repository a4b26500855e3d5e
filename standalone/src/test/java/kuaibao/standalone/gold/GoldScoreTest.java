package kuaibao.standalone.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldScoreTest {
    private static final String PLANT = """
            {"titles":["港区新厂开工"],"headline":"港区新厂开工","paragraphs":["5月6日，李明远出席开工仪式，新厂总投资20亿元。"],
             "people":[{"name":"李明远","roles":[{"org":null,"title":"市长"}]}],"orgs":[],"places":[],
             "metrics":[{"text":"总投资20亿元","indicator":"总投资","value":2000000000,"unit":"元","comparator":"=",
                         "subject":"新厂","time":null,"status":"planned"}],
             "events":[{"type":"launch","date":{"from":"2024-05-06","to":"2024-05-06"},"participants":["李明远"]}]}
            """;

    @Test
    void isWhole_whereAllWasFound() throws IOException {
        assertThat(score(PLANT).scores())
                .allSatisfy((field, f1) -> assertThat(f1).isEqualTo(1.0));
    }

    @Test
    void comparesAfterNormalising() throws IOException {
        assertThat(score(PLANT.replace("20亿元。", "２０ 亿元。")).scores()).containsEntry("paragraphs", 1.0);
    }

    @Test
    void countsWhatIsMissed_andWhatIsInvented() throws IOException {
        GoldScore score = score(PLANT.replace("\"李明远\",\"roles\"", "\"李明\",\"roles\""));
        assertThat(score.scores()).containsEntry("people", 0.0).containsEntry("participants", 1.0);
        assertThat(score.misses()).contains("page.1 people: missed 李明远", "page.1 people: invented 李明");
    }

    @Test
    void takesASubjectThatDiffersALittle_andNoOther() throws IOException {
        assertThat(score(PLANT.replace("\"新厂\"", "\"新厂区\"")).scores()).containsEntry("metric subject", 1.0);
        assertThat(score(PLANT.replace("\"新厂\"", "\"开发区\"")).scores()).containsEntry("metric subject", 0.0);
    }

    @Test
    void pairsMetricsByValueAndUnit() throws IOException {
        GoldScore score = score(PLANT.replace("2000000000", "20"));
        assertThat(score.scores()).containsEntry("metrics", 0.0).containsEntry("metric status", 0.0);
    }

    @Test
    void findsTheArticle_whereverItStandsOnThePage() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode plant = mapper.readTree(PLANT);
        JsonNode other = mapper.readTree("{\"titles\":[\"书香进校园\"],\"paragraphs\":[\"孩子们读书。\"]}");
        GoldScore score = new GoldScore();
        score.add("page", List.of(plant, other), List.of(other, plant));
        assertThat(score.scores()).containsEntry("articles", 1.0).containsEntry("people", 1.0);
    }

    private static GoldScore score(String found) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        GoldScore score = new GoldScore();
        score.add("page", List.of(mapper.readTree(PLANT)), List.of(mapper.readTree(found)));
        return score;
    }
}
