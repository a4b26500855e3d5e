package kuaibao.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kuaibao.enrich.EntityType;
import org.junit.jupiter.api.Test;

class EntityScoreTest {
    private static final TaggedName PERSON = new TaggedName(EntityType.PERSON, 4, 6);
    private static final TaggedName PLACE = new TaggedName(EntityType.PLACE, 0, 3);

    private final EntityScore score = new EntityScore();

    @Test
    void countsAName_onlyWhereAllOfItIsRight() {
        score.add(
                new TaggedSentence("临江市长甘棣", List.of(PLACE, PERSON)),
                List.of(new TaggedName(EntityType.PLACE, 0, 2), PERSON, new TaggedName(EntityType.ORGANIZATION, 0, 4)));
        assertThat(score.of(EntityType.PERSON)).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.of(EntityType.PLACE)).isEqualTo(new Tally(1, 1, 0));
        assertThat(score.of(EntityType.ORGANIZATION)).isEqualTo(new Tally(0, 1, 0));
        assertThat(score.overall()).isEqualTo(new Tally(2, 3, 1));
        assertThat(score.overall().precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.overall().recall()).isEqualTo(0.5);
        assertThat(score.overall().f1()).isEqualTo(0.4);
    }

    @Test
    void neverComparesNamesOfDifferentSentences() {
        score.add(new TaggedSentence("临江市长甘棣", List.of(PERSON)), List.of());
        score.add(new TaggedSentence("南岭县长楼砚", List.of()), List.of(PERSON));
        assertThat(score.overall()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void isFull_whereThereIsNothingToFindAndNothingWasFound() {
        score.add(new TaggedSentence("书屋", List.of()), List.of());
        assertThat(score.overall().f1()).isEqualTo(1);
        assertThat(score.of(EntityType.PLACE).precision()).isEqualTo(1);
    }
}
