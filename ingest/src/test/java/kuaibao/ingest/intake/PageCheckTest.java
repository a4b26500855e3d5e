package kuaibao.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import kuaibao.ingest.intake.PageRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCheckTest {
    private final PageCheck check = new PageCheck();

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "a/b", "a b", "a\n", "报", "😀", "a%2Fb"})
    void refusesAnId_thatCouldBeTakenForSomethingElse(String id) {
        assertThatThrownBy(() -> check.checkId(id))
                .isInstanceOfSatisfying(
                        PageRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.ID));
    }

    @Test
    void refusesALongId_withoutSayingAllOfIt() {
        assertThatCode(() -> check.checkId("a".repeat(128))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check.checkId("a".repeat(10_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, PageEntry.MAX_REVISION + 1})
    void refusesARevision_thatIsNone(long revision) {
        assertThatThrownBy(() -> check.checkRevision(OptionalLong.of(revision)))
                .isInstanceOfSatisfying(
                        PageRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.REVISION))
                .hasMessageContaining(Long.toString(revision));
    }
}
