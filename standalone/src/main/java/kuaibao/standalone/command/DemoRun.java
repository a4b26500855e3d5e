package kuaibao.standalone.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kuaibao.ingest.folder.PagePath;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.runtime.health.HealthReport;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.schemas.record.RawArticle;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.sink.search.SearchFailedException;
import kuaibao.standalone.extract.Extraction;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.standalone.pipeline.Standalone;
import kuaibao.standalone.push.PageFile;
import kuaibao.standalone.push.PageTarget;
import kuaibao.standalone.push.PageTree;
import kuaibao.standalone.push.Push;
import kuaibao.standalone.push.PushFailedException;
import kuaibao.standalone.push.PushedPage;
import kuaibao.standalone.push.PushedPage.Result;
import kuaibao.standalone.push.Told;

/** Sends the demo's pages and waits until the last of their articles can be found. */
final class DemoRun {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int PARALLEL = 4;

    private final Standalone standalone;
    private final Terminal terminal;
    private final StopSignal stop;
    private final Set<String> acceptedPaths = new HashSet<>();
    private final List<PageFile> accepted = new ArrayList<>();
    private int refused;

    DemoRun(Standalone standalone, Terminal terminal, StopSignal stop) {
        this.standalone = standalone;
        this.terminal = terminal;
        this.stop = stop;
    }

    /** The names that the accepted pages were sent by; files in two folders may have one name. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        accepted.forEach(file -> names.add(PagePath.of(file.relative()).name()));
        return names;
    }

    /** How many pages were accepted. */
    int pages() {
        return accepted.size();
    }

    /** Sends the pages; returns whether every one was accepted. */
    boolean send(PageTree tree) throws PushFailedException, InterruptedException {
        PageTarget target = PageTarget.open(standalone.pipeline().ingest());
        new Push(target, Told.NOTHING, Optional.empty(), PARALLEL, stop, this::settled).run(tree);
        tree.visit(
                file -> {
                    if (acceptedPaths.contains(file.path().toString())) {
                        accepted.add(file);
                    }
                    return true;
                },
                toldBefore -> {});
        terminal.step(accepted.size() + " of " + (accepted.size() + refused) + " pages accepted");
        return refused == 0;
    }

    private void settled(PushedPage page) {
        if (page.result() == Result.REFUSED) {
            refused++;
            terminal.step("refused: " + page.sentence());
        } else {
            acceptedPaths.add(page.file());
        }
    }

    /** Returns when all articles are found; gives up when nothing has changed for two minutes. */
    void awaitSearchable()
            throws CommandFailedException, CannotStartException, SearchFailedException, InterruptedException {
        int expected = expectedArticles().size();
        String shown = "";
        long shownAt = System.nanoTime();
        long found = 0;
        try (ArticleSearch search = Searches.at(standalone.elasticsearch())) {
            while (found < expected) {
                found = countSearchable(search);
                String stages = stages(expected, found);
                if (!stages.equals(shown)) {
                    terminal.step(stages);
                    shown = stages;
                    shownAt = System.nanoTime();
                }
                checkPatience(shownAt, expected, found);
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        } catch (IOException problem) {
            throw new CommandFailedException("Elasticsearch's client did not close: " + problem.getMessage());
        }
    }

    /** What the pages hold, as the splitter's library tells without any server: so that we know when to stop waiting. */
    private Set<String> expectedArticles() {
        Set<String> ids = new HashSet<>();
        for (PageFile file : accepted) {
            PageDetails details = Told.NOTHING.of(file);
            new Extraction(details.publication(), details.published())
                    .split(file.path()).stream().map(RawArticle::getId).forEach(ids::add);
        }
        return ids;
    }

    private long countSearchable(ArticleSearch search) {
        long found = 0;
        for (String name : names()) {
            try {
                found += search.countArticles(name);
            } catch (SearchFailedException notYet) {
                // The sink makes the index when it starts; until then there is nothing to count.
                return 0;
            }
        }
        return found;
    }

    private String stages(int expected, long found) {
        Pipeline pipeline = standalone.pipeline();
        return "split " + pipeline.count("bulletin.pages.split") + "/" + accepted.size() + " pages, enriched "
                + pipeline.count("bulletin.articles.enriched") + "/" + expected + " articles, searchable " + found + "/"
                + expected;
    }

    private void checkPatience(long shownAt, int expected, long found) throws CommandFailedException {
        if (stop.isAsked()) {
            throw new CommandFailedException("Stopped before the last article was searchable.");
        }
        Optional<String> died = standalone.pipeline().problem();
        if (died.isPresent()) {
            throw new CommandFailedException("A service stopped: " + died.get());
        }
        if (System.nanoTime() - shownAt > PATIENCE.toNanos()) {
            HealthReport ready = standalone.pipeline().ready();
            throw new CommandFailedException("Only " + found + " of " + expected + " articles are searchable, and for "
                    + PATIENCE.toMinutes() + " minutes no more have come; health says " + ready.toJson());
        }
    }
}
