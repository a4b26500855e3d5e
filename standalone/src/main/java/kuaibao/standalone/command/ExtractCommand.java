package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.standalone.extract.ArticleJson;
import kuaibao.standalone.extract.Extraction;
import kuaibao.standalone.extract.PageFileException;
import kuaibao.standalone.extract.PageFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kuaibao extract}: pages to JSON lines, without servers. */
@Command(
        name = "extract",
        description = "Prints the articles of page files, one JSON object a line. Needs no servers.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", description = "The pages' day of issue.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--publication", paramLabel = "NAME", description = "The paper's name.")
    private Optional<String> publication = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Page files, or folders of them (.txt, .md, .html, .page.json).")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Extraction extraction = new Extraction(publication, published);
        ArticleEnricher enricher = new ArticleEnricher(new ArticleAnalyzer());
        ArticleJson json = new ArticleJson();
        boolean allWell = true;
        for (Path path : paths) {
            try {
                for (Path file : PageFiles.under(List.of(path))) {
                    allWell &= extract(file, extraction, enricher, json, out);
                }
            } catch (PageFileException problem) {
                allWell = refuse(problem);
            }
        }
        return allWell ? 0 : 1;
    }

    private boolean extract(
            Path file, Extraction extraction, ArticleEnricher enricher, ArticleJson json, PrintWriter out) {
        try {
            extraction.extract(file, enricher).forEach(article -> out.println(json.line(article)));
            return true;
        } catch (PageFileException problem) {
            return refuse(problem);
        }
    }

    /** Tells the user and goes on with the other files. */
    private boolean refuse(PageFileException problem) {
        spec.commandLine().getErr().println("kuaibao: " + problem.getMessage());
        return false;
    }
}
