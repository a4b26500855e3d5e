package kuaibao.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void namesEveryTopicWithThePrefixAndItsDeadLetters() {
        assertThat(new Topics("north.").definitions().keySet())
                .containsExactly(
                        "north.bulletin.pages",
                        "north.bulletin.pages.dlq",
                        "north.bulletin.articles.raw",
                        "north.bulletin.articles.raw.dlq",
                        "north.bulletin.articles.enriched",
                        "north.bulletin.articles.enriched.dlq");
    }

    @Test
    void takesTheLargestPage_inEveryTopicOfTheWay() {
        assertThat(new Topics("").definitions().values())
                .allSatisfy(settings -> assertThat(Integer.parseInt(settings.get("max.message.bytes")))
                        .isGreaterThan(Topics.MAX_PAGE_BYTES));
    }

    @Test
    void refusesPrefix_withUnderscore() {
        assertThatThrownBy(() -> new Topics("north_"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("north_");
    }
}
