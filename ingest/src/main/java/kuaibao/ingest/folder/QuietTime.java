package kuaibao.ingest.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tells files that are still written from those that are whole: by our own watching, since the clock of a network share
 * may differ from ours.
 */
final class QuietTime {
    /** Some senders make an empty file first and fill it when they have got the page. */
    private static final int PATIENCE_WITH_EMPTY = 10;

    private final Duration quiet;
    private final LongSupplier nanoTime;
    private Map<Path, Watched> watched = Map.of();

    /** Watches by a clock such as {@link System#nanoTime}. */
    QuietTime(Duration quiet, LongSupplier nanoTime) {
        this.quiet = quiet;
        this.nanoTime = nanoTime;
    }

    /** Those that have not changed for long enough; forgets the files that are not among these. */
    List<SpoolFile> settled(List<SpoolFile> seen) {
        long now = nanoTime.getAsLong();
        Map<Path, Watched> next = new HashMap<>();
        for (SpoolFile file : seen) {
            next.put(file.relative(), watch(file, now));
        }
        watched = next;
        return seen.stream().filter(file -> isQuiet(file, now)).toList();
    }

    /** How long the file that has waited longest is there, as far as we have seen. */
    Duration oldest() {
        long now = nanoTime.getAsLong();
        return Duration.ofNanos(watched.values().stream()
                .mapToLong(each -> now - each.firstSeen())
                .max()
                .orElse(0));
    }

    private Watched watch(SpoolFile file, long now) {
        Watched before = watched.get(file.relative());
        if (before == null) {
            return new Watched(file.stamp(), now, now);
        }
        return before.stamp().equals(file.stamp()) ? before : new Watched(file.stamp(), before.firstSeen(), now);
    }

    private boolean isQuiet(SpoolFile file, long now) {
        Watched since = watched.get(file.relative());
        Duration needed = file.isEmpty() ? quiet.multipliedBy(PATIENCE_WITH_EMPTY) : quiet;
        return since != null && now - since.unchangedSince() >= needed.toNanos();
    }

    private record Watched(FileStamp stamp, long firstSeen, long unchangedSince) {}
}
