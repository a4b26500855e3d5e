package kuaibao.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses to start where the servers would be killed for lack of memory soon after. */
final class AvailableMemory {
    /** Elasticsearch 0.8, registry 0.3, Kafka and our services 0.7 GiB, as measured. */
    private static final long NEEDED_MEBIBYTES = 1800;

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    private AvailableMemory() {}

    static void check() {
        availableMebibytes().ifPresent(AvailableMemory::check);
    }

    static void check(long availableMebibytes) {
        if (availableMebibytes < NEEDED_MEBIBYTES) {
            throw new ServerStartException("Too little memory: " + availableMebibytes + " MiB are available and "
                    + NEEDED_MEBIBYTES
                    + " MiB are needed; close other programs, or use `kuaibao extract`, which needs no"
                    + " servers.");
        }
    }

    private static OptionalLong availableMebibytes() {
        try {
            Matcher line = AVAILABLE.matcher(Files.readString(MEMORY));
            return line.find() ? OptionalLong.of(Long.parseLong(line.group(1)) / 1024) : OptionalLong.empty();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }
}
