package kuaibao.ingest.intake;

import java.util.Optional;

/**
 * What the splitter has written down of pages and articles: a little behind what the broker has acknowledged, and of this
 * instance's partitions only.
 */
public interface PageIndex {

    /**
     * What was received under a page's id, or for the withdrawal of the article with this id.
     *
     * @throws IntakeUnavailableException if nobody can tell now
     */
    PageHistory history(String id);

    /**
     * An article that was split off a page, or withdrawn.
     *
     * @throws IntakeUnavailableException if nobody can tell now
     */
    Optional<KnownArticle> article(String id);
}
