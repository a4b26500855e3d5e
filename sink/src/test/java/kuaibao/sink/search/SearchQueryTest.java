package kuaibao.sink.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
    @Test
    void asksForEachPart_withSpacesOfAnyWidthBetween() {
        JsonNode query = SearchQuery.of("云川市　新工厂").toJson();

        assertThat(query.path("bool").path("must")).hasSize(2);
    }

    @Test
    void normalizesLikeTheIndex() {
        assertThat(SearchQuery.of("１２．５万辆ＳＵＶ").toJson().toString()).contains("12.5万辆suv");
    }

    @Test
    void triesEveryStretchAsAWord() {
        JsonNode should = SearchQuery.of("云川新能源").toJson().path("bool").path("should");

        assertThat(should.path(1)
                        .path("match")
                        .path("words")
                        .path("query")
                        .asText()
                        .split(" "))
                .contains("云川", "新能源", "能源", "云川新能源");
    }

    @Test
    void findsASingleCharacter_asEitherHalfOfAPair() {
        String query = SearchQuery.of("川").toJson().toString();

        assertThat(query).contains("\"prefix\":{\"text\":{\"value\":\"川\"}}", "\"value\":\"?川\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*川*", "(云川 OR", "云川~2 AND *:*", "/.*/云", "{\"match_all\":{}}"})
    void usesNoPatternOfTheUser(String words) {
        JsonNode query = SearchQuery.of(words).toJson();

        assertThat(query.findValues("query_string")).isEmpty();
        assertThat(query.findValues("regexp")).isEmpty();
        assertThat(query.findValues("wildcard"))
                .allSatisfy(wildcard -> assertThat(wildcard.toString().replaceAll("\\?[^?*]+\"|[^?*]+\\?\"", ""))
                        .doesNotContain("?", "*"));
    }

    @Test
    void refusesMoreThanAHundredCharacters() {
        assertThatThrownBy(() -> SearchQuery.of("川".repeat(101)))
                .isInstanceOf(UnsearchableQueryException.class)
                .hasMessage("A search takes up to 100 characters, got 101.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "，。！", "***", "\uE000"})
    void refusesAQueryWithoutAnythingToFind(String words) {
        assertThatThrownBy(() -> SearchQuery.of(words))
                .isInstanceOf(UnsearchableQueryException.class)
                .hasMessageContaining("There is no letter, character or digit");
    }
}
