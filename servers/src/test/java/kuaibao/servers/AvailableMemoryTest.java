package kuaibao.servers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AvailableMemoryTest {
    @Test
    void refusesMachine_withTooLittle_andTellsTheRemedy() {
        assertThatThrownBy(() -> AvailableMemory.check(900))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("900 MiB are available")
                .hasMessageContaining("kuaibao extract");
    }

    @Test
    void takesMachine_withEnough() {
        assertThatCode(() -> AvailableMemory.check(4000)).doesNotThrowAnyException();
    }
}
