package kuaibao.standalone.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import kuaibao.standalone.push.PushCounts;
import kuaibao.standalone.push.PushListener;
import kuaibao.standalone.push.PushedPage;
import kuaibao.standalone.push.PushedPage.Result;

/** What a user of {@code ingest} sees: progress, in a pipe one JSON object a page, and at the end what was refused. */
final class IngestOutput implements PushListener {
    private static final int LISTED = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter results;
    private final boolean byPerson;
    private final PrintWriter err;
    private final PushProgress progress;
    private final PushCounts counts = new PushCounts();
    private final List<String> refused = new ArrayList<>();

    /**
     * Tells a user.
     *
     * @param byPerson whether a person reads the results; where none does, each page is an object
     */
    IngestOutput(PrintWriter results, boolean byPerson, PrintWriter err, PushProgress progress) {
        this.results = results;
        this.byPerson = byPerson;
        this.err = err;
        this.progress = progress;
    }

    PushCounts counts() {
        return counts;
    }

    @Override
    public void settled(PushedPage page) {
        counts.add(page.result());
        if (page.result() == Result.REFUSED && refused.size() < LISTED) {
            refused.add(page.sentence());
        }
        if (!byPerson) {
            results.println(json(page));
        }
        progress.show(counts);
    }

    @Override
    public void waiting(String why) {
        progress.waiting(why);
    }

    @Override
    public void tick() {
        progress.show(counts);
    }

    /** Lists what was refused, and counts. */
    void end() {
        progress.end(counts);
        refused.forEach(sentence -> err.println("refused: " + sentence));
        long more = counts.of(Result.REFUSED) - refused.size();
        if (more > 0) {
            err.println("refused: " + more + " more");
        }
        err.println(counts.toWords());
    }

    private static String json(PushedPage page) {
        try {
            return JSON.writeValueAsString(page);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
