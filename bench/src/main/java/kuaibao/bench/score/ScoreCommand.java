package kuaibao.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.SentenceAnalyzer;

/** Scores the names that are found in a tagged corpus, and times it on one thread. */
public final class ScoreCommand {
    private static final double NANOSECONDS = 1e9;
    private static final Map<EntityType, String> TAGS =
            Map.of(EntityType.PERSON, "PER", EntityType.PLACE, "LOC", EntityType.ORGANIZATION, "ORG");

    private final SentenceAnalyzer analyzer = new SentenceAnalyzer();
    private final EntityScore score = new EntityScore();

    private ScoreCommand() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println(
                    "Usage: bench/score-entities FILE (a token and its tag a line, O or B-/I- with PER, LOC, ORG)");
            System.exit(2);
        }
        try {
            new ScoreCommand().run(BioFile.read(Path.of(arguments[0])), System.out);
        } catch (MalformedCorpusException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private void run(List<TaggedSentence> corpus, PrintStream out) {
        long characters = 0;
        long begun = System.nanoTime();
        for (TaggedSentence sentence : corpus) {
            characters += sentence.text().length();
            score.add(sentence, names(sentence.text()));
        }
        double seconds = (System.nanoTime() - begun) / NANOSECONDS;
        out.printf("%-5s %8s %8s %8s %10s %8s %8s%n", "type", "gold", "found", "right", "precision", "recall", "F1");
        for (EntityType type : EntityType.values()) {
            print(out, TAGS.getOrDefault(type, type.name()), score.of(type));
        }
        print(out, "all", score.overall());
        out.printf(
                Locale.ROOT,
                "%d sentences, %d characters in %.2f s: %.0f sentences/s, %.0f characters/s%n",
                corpus.size(),
                characters,
                seconds,
                corpus.size() / seconds,
                characters / seconds);
    }

    private List<TaggedName> names(String sentence) {
        return analyzer.names(sentence).stream()
                .map(name -> new TaggedName(
                        name.type(), name.span().begin(), name.span().end()))
                .toList();
    }

    private static void print(PrintStream out, String label, Tally tally) {
        out.printf(
                Locale.ROOT,
                "%-5s %8d %8d %8d %10.4f %8.4f %8.4f%n",
                label,
                tally.gold(),
                tally.found(),
                tally.right(),
                tally.precision(),
                tally.recall(),
                tally.f1());
    }
}
