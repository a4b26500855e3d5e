package kuaibao.standalone.command;

import java.time.LocalDate;
import java.util.Optional;
import kuaibao.standalone.extract.Extraction;
import picocli.CommandLine.Option;

/** What the user tells of the issue that pages belong to. */
final class IssueOptions {
    @Option(names = "--published", paramLabel = "YYYY-MM-DD", description = "The pages' day of issue.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--publication", paramLabel = "NAME", description = "The paper's name.")
    private Optional<String> publication = Optional.empty();

    Optional<LocalDate> published() {
        return published;
    }

    Optional<String> publication() {
        return publication;
    }

    /** An extraction from pages of this issue. */
    Extraction extraction() {
        return new Extraction(publication, published);
    }
}
