package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed role parts into the role and its rank. */
class BylineTest {

    @ParameterizedTest
    @CsvSource({
        "记者, 记者, ''",
        "首席记者, 记者, 首席",
        "见习记者, 记者, 见习",
        "特约通讯员, 通讯员, 特约",
        "特约首席记者, 记者, 特约首席",
        "实习生, 实习生, ''",
        "本报评论员, 本报评论员, ''",
        "'', '', ''"
    })
    void partsTheRankFromTheRole(String printed, String role, String rank) {
        assertThat(Byline.printed("柳知春", printed)).isEqualTo(new Byline("柳知春", role, rank));
    }
}
