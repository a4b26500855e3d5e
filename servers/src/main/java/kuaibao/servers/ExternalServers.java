package kuaibao.servers;

import java.net.URI;

/** Servers that somebody else runs; closing leaves them alone. */
public record ExternalServers(String bootstrapServers, URI registry, URI elasticsearch) implements Servers {
    @Override
    public void close() {
        // Not ours to stop.
    }
}
