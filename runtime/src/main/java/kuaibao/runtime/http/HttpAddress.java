package kuaibao.runtime.http;

/**
 * Where a server listens.
 *
 * @param port 0 for any free one
 * @param portKey the setting that a user changes when the port is taken: {@code health.port}
 */
public record HttpAddress(String host, int port, String portKey) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
