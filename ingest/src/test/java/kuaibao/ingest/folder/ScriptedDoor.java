package kuaibao.ingest.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import kuaibao.ingest.intake.IncomingPage;

/** Takes pages as the intake does, or answers as a test wants it; remembers what it was handed. */
final class ScriptedDoor implements PageDoor {
    private final List<IncomingPage> handed = new ArrayList<>();
    private Function<IncomingPage, CompletableFuture<Outcome>> answers = page -> taken(page, false);

    void answer(Outcome outcome) {
        answers = page -> CompletableFuture.completedFuture(outcome);
    }

    void answer(Function<IncomingPage, CompletableFuture<Outcome>> other) {
        answers = other;
    }

    static CompletableFuture<Outcome> taken(IncomingPage page, boolean known) {
        return CompletableFuture.completedFuture(new Outcome.Taken(page.name(), known));
    }

    @Override
    public CompletableFuture<Outcome> hand(IncomingPage page) {
        handed.add(page);
        return answers.apply(page);
    }

    List<String> names() {
        return handed.stream().map(IncomingPage::name).toList();
    }

    List<String> contents() {
        return handed.stream()
                .map(page -> StandardCharsets.UTF_8
                        .decode(page.content().duplicate())
                        .toString())
                .toList();
    }

    IncomingPage last() {
        return handed.get(handed.size() - 1);
    }
}
