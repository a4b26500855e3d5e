package kuaibao.standalone.command;

import java.nio.file.Path;

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
}
