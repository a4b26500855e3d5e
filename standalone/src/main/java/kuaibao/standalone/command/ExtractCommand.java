package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.standalone.extract.ArticleJson;
import kuaibao.standalone.extract.Extraction;
import kuaibao.standalone.extract.PageFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private IssueOptions issue = new IssueOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Page files, or folders of them (" + PageFiles.ENDINGS + ").")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Extraction extraction = issue.extraction();
        ArticleEnricher enricher = new ArticleEnricher(new ArticleAnalyzer());
        ArticleJson json = new ArticleJson();
        boolean allWell = new PageRound(spec.commandLine().getErr())
                .each(
                        paths,
                        file -> extraction.extract(file, enricher).forEach(article -> out.println(json.line(article))));
        return allWell ? 0 : 1;
    }
}
