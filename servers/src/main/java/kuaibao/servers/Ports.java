package kuaibao.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Hands out free ports of the loopback address, each only once. */
public final class Ports {
    private final Set<Integer> taken = new HashSet<>();

    /** The preferred port where it is free, else another free one; 0 prefers none. */
    public synchronized int preferably(int preferred) {
        if (preferred > 0 && !taken.contains(preferred) && isFree(preferred)) {
            taken.add(preferred);
            return preferred;
        }
        int port = anyFree();
        while (!taken.add(port)) {
            port = anyFree();
        }
        return port;
    }

    private static boolean isFree(int port) {
        try {
            bind(port);
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    private static int anyFree() {
        try {
            return bind(0);
        } catch (IOException none) {
            throw new ServerStartException("No free port on 127.0.0.1: " + none.getMessage(), none);
        }
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            // A port in TIME_WAIT counts as free, as it does for the servers that will take it.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        }
    }
}
