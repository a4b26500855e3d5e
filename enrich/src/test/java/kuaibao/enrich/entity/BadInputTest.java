package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import kuaibao.enrich.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "李",
                "县",
                "团",
                "\ud83d",
                "😀😀",
                "\u0000\u0001",
                "····",
                "、、、",
                "(记者",
                "《《》",
                "市长、",
                "等4家企业",
                "“”活动"
            })
    void answersWithoutFacts(String text) {
        Entities entities = Reading.of(text).entities();
        assertThat(entities.people()).isEmpty();
        assertThat(entities.organizations()).isEmpty();
        assertThat(entities.places()).isEmpty();
    }

    @Test
    void answersWithoutParagraphs() {
        assertThat(Reading.of().entities().people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "经开区", "市长李明远、", "·阿", "(记者", "有限公司", "镇", "等"})
    void staysLinear_onRepeatedText(String text) {
        String longText = text.repeat(100_000 / text.length());
        Assertions.assertTimeoutPreemptively(LIMIT, () -> Reading.of(longText));
    }

    @Test
    void pointsAtThePrintedCharacters_ofRandomText() {
        Random random = new Random(7);
        String[] pieces = {
            "市长", "李明远", "、", ",", "恒岭集团", "洛阳", "经开区", "在", "副", "😀", "(", ")", "县", "有限公司", "说", "·", "A"
        };
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertSpans(Reading.of(text.toString()));
        }
    }

    private static void assertSpans(Reading reading) {
        for (Organization organization : reading.entities().organizations()) {
            for (Span span : organization.mentions()) {
                assertThat(kuaibao.enrich.words.Widening.widen(reading.text().at(span)))
                        .isEqualTo(organization.name());
            }
        }
        for (Place place : reading.entities().places()) {
            for (Span span : place.mentions()) {
                assertThat(kuaibao.enrich.words.Widening.widen(reading.text().at(span)))
                        .isEqualTo(place.name());
            }
        }
        for (Person person : reading.entities().people()) {
            for (Span span : person.mentions()) {
                assertThat(person.name())
                        .contains(kuaibao.enrich.words.Widening.widen(
                                reading.text().at(span)));
            }
        }
    }
}
