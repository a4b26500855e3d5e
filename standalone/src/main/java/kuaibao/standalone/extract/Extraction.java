package kuaibao.standalone.extract;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.ingest.splitter.PageSplitter;
import kuaibao.ingest.splitter.SplitterTopology;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;

/** What the services do to a page, done here and now. */
public final class Extraction {
    private final PageSplitter splitter = new PageSplitter(SplitterTopology.VERSION);
    private final Optional<String> publication;
    private final Optional<LocalDate> published;

    /** An extraction from pages of one paper and day, where these are known. */
    public Extraction(Optional<String> publication, Optional<LocalDate> published) {
        this.publication = publication;
        this.published = published;
    }

    /**
     * The articles of a page file in reading order, as the splitter writes them.
     *
     * @throws PageFileException if the file holds no page
     */
    public List<RawArticle> split(Path file) {
        Page page = Page.newBuilder()
                .setName(String.valueOf(file.getFileName()))
                .setPublication(publication.orElse(null))
                .setPublished(published.orElse(null))
                .setContent(ByteBuffer.wrap(PageFiles.read(file)))
                .build();
        try {
            return splitter.split(page);
        } catch (UnreadableRecordException problem) {
            throw new PageFileException(file + ": " + problem.getMessage());
        }
    }

    /** The same articles with their facts. */
    public List<EnrichedArticle> extract(Path file, ArticleEnricher enricher) {
        return split(file).stream().map(enricher::enrich).toList();
    }
}
