package kuaibao.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kuaibao.runtime.settings.DataSize;
import org.junit.jupiter.api.Test;

class UnderWayTest {
    private final UnderWay underWay = new UnderWay(new IntakeSettings(3, new DataSize(100)));

    @Test
    void takesNoMorePages_thanMayBe() {
        underWay.enter(1);
        underWay.enter(1);
        underWay.enter(1);
        assertThatThrownBy(() -> underWay.enter(1))
                .isInstanceOf(IntakeFullException.class)
                .hasMessageContaining("3 pages are under way");
        underWay.leave(1);
        underWay.enter(1);
        assertThat(underWay.pages()).isEqualTo(3);
    }

    @Test
    void takesNoMoreBytes_thanMayBe_butAlwaysOnePage() {
        underWay.enter(1_000);
        assertThatThrownBy(() -> underWay.enter(1)).isInstanceOf(IntakeFullException.class);
        underWay.leave(1_000);
        underWay.enter(60);
        assertThatThrownBy(() -> underWay.enter(60)).isInstanceOf(IntakeFullException.class);
        assertThat(underWay.pages()).isEqualTo(1);
    }
}
