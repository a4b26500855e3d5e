package kuaibao.standalone.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where the command line finds and keeps things on this machine. */
final class Places {
    private Places() {}

    /** The folder that the build put the servers' archives into; the launcher names it. */
    static Path archives() {
        return Path.of(System.getProperty("kuaibao.archives", "servers/target/archives"))
                .toAbsolutePath();
    }

    /** The pages that come with the project; the launcher names the folder. */
    static Path samples() {
        return Path.of(System.getProperty("kuaibao.samples", "samples"));
    }

    /** Where {@code up} keeps its data unless told otherwise. */
    static Path defaultData() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root
                ? Path.of("/var/lib/kuaibao")
                : Path.of(System.getProperty("user.home"), ".local", "share", "kuaibao");
    }

    /** Where {@code ingest} notes what an address has accepted, unless told otherwise. */
    static Path journal(URI target, Map<String, String> environment) {
        String states = environment.getOrDefault("XDG_STATE_HOME", "");
        Path folder = states.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(states);
        String address =
                target.getScheme() + "-" + target.getHost() + (target.getPort() < 0 ? "" : "-" + target.getPort());
        return folder.resolve("kuaibao").resolve("ingest-" + address + ".journal");
    }
}
