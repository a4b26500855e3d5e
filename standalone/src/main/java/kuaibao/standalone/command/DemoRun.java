package kuaibao.standalone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaibao.runtime.health.HealthReport;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.schemas.record.RawArticle;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.sink.search.SearchFailedException;
import kuaibao.standalone.extract.Extraction;
import kuaibao.standalone.extract.PageFileException;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.standalone.pipeline.Standalone;

/** Sends the demo's pages and waits until the last of their articles can be found. */
final class DemoRun {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Standalone standalone;
    private final Terminal terminal;
    private final List<Path> files;
    private final StopSignal stop;

    DemoRun(Standalone standalone, Terminal terminal, List<Path> files, StopSignal stop) {
        this.standalone = standalone;
        this.terminal = terminal;
        this.files = files;
        this.stop = stop;
    }

    /** Returns whether every page was accepted. */
    boolean run() throws CommandFailedException, CannotStartException, SearchFailedException, InterruptedException {
        int accepted = send();
        terminal.step(accepted + " of " + files.size() + " pages accepted");
        awaitSearchable(expectedArticles());
        return accepted == files.size();
    }

    private int send() throws CommandFailedException {
        PageClient client = new PageClient(standalone.pipeline().ingest(), Optional.empty(), Optional.empty());
        int accepted = 0;
        for (Path file : files) {
            Optional<String> refused = client.send(file);
            refused.ifPresent(sentence -> terminal.step("refused: " + sentence));
            accepted += refused.isEmpty() ? 1 : 0;
        }
        return accepted;
    }

    /** What the pages hold, as the splitter's library tells without any server: so that we know when to stop waiting. */
    private Set<String> expectedArticles() {
        Extraction extraction = new Extraction(Optional.empty(), Optional.empty());
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            try {
                extraction.split(file).stream().map(RawArticle::getId).forEach(ids::add);
            } catch (PageFileException refusedBefore) {
                terminal.step("without articles: " + refusedBefore.getMessage());
            }
        }
        return ids;
    }

    private void awaitSearchable(Set<String> expected)
            throws CommandFailedException, CannotStartException, SearchFailedException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String shown = "";
        long found = 0;
        try (ArticleSearch search = Searches.at(standalone.elasticsearch())) {
            while (found < expected.size()) {
                found = countSearchable(search);
                shown = showStages(expected.size(), found, shown);
                checkPatience(deadline, expected.size(), found);
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        } catch (IOException problem) {
            throw new CommandFailedException("Elasticsearch's client did not close: " + problem.getMessage());
        }
    }

    private long countSearchable(ArticleSearch search) {
        long found = 0;
        for (Path file : files) {
            try {
                found += search.countArticles(String.valueOf(file.getFileName()));
            } catch (SearchFailedException notYet) {
                // The sink makes the index when it starts; until then there is nothing to count.
                return 0;
            }
        }
        return found;
    }

    private String showStages(int expected, long found, String shown) {
        Pipeline pipeline = standalone.pipeline();
        String stages = "split " + pipeline.count("bulletin.pages.split") + "/" + files.size() + " pages, enriched "
                + pipeline.count("bulletin.articles.enriched") + "/" + expected + " articles, searchable " + found + "/"
                + expected;
        if (!stages.equals(shown)) {
            terminal.step(stages);
        }
        return stages;
    }

    private void checkPatience(long deadline, int expected, long found) throws CommandFailedException {
        if (stop.isAsked()) {
            throw new CommandFailedException("Stopped before the last article was searchable.");
        }
        Optional<String> died = standalone.pipeline().problem();
        if (died.isPresent()) {
            throw new CommandFailedException("A service stopped: " + died.get());
        }
        if (System.nanoTime() > deadline) {
            HealthReport ready = standalone.pipeline().ready();
            throw new CommandFailedException("Only " + found + " of " + expected + " articles were searchable after "
                    + PATIENCE.toMinutes() + " minutes; health says " + ready.toJson());
        }
    }
}
