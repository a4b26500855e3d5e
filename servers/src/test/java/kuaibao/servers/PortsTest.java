package kuaibao.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void givesAnotherPort_whenThePreferredOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new Ports().preferably(taken.getLocalPort()))
                    .isPositive()
                    .isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void givesEachPortOnlyOnce() {
        Ports ports = new Ports();
        int first = ports.preferably(0);
        assertThat(ports.preferably(first)).isNotEqualTo(first);
    }
}
