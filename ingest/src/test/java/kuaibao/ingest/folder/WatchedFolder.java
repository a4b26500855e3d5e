package kuaibao.ingest.folder;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kuaibao.runtime.health.Condition;

/** A folder with its watcher, whose time the test lets pass and which looks when it is told to. */
final class WatchedFolder implements AutoCloseable {
    static final Duration QUIET = Duration.ofSeconds(2);
    static final Duration EVERY = Duration.ofSeconds(1);

    final ScriptedDoor door = new ScriptedDoor();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicLong nanoTime = new AtomicLong();
    private final Path root;
    private FolderWatcher watcher;

    WatchedFolder(Path root) throws Exception {
        this.root = root;
        this.watcher = open();
    }

    private FolderWatcher open() throws Exception {
        FolderWatcher opened = new FolderWatcher(
                root,
                new FolderSettings(Optional.of(root), QUIET, EVERY, 4),
                door,
                Duration.ofMillis(50),
                new FolderMetrics(meters),
                Clock.fixed(Instant.parse("2024-04-12T08:30:00Z"), ZoneOffset.UTC),
                nanoTime::get);
        opened.open();
        return opened;
    }

    /** As after a crash: nothing is remembered but what lies in the folder. */
    void restart() throws Exception {
        watcher.close();
        watcher = open();
    }

    Path put(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    Duration look() throws Exception {
        return watcher.look();
    }

    void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }

    /** Looks, waits until files count as quiet, and looks again. */
    Duration take() throws Exception {
        look();
        pass(QUIET);
        return look();
    }

    Condition condition() {
        return watcher.condition();
    }

    FolderWatcher second() throws Exception {
        return open();
    }

    double count(FolderMetrics.Result result) {
        return meters.counter("bulletin.folder.files", "result", result.name().toLowerCase(java.util.Locale.ROOT))
                .count();
    }

    double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    /** All files and links but hidden ones, as paths with slashes. */
    List<String> files() throws IOException {
        try (Stream<Path> walked = Files.walk(root)) {
            return walked.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
