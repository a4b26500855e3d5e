package kuaibao.sink.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many articles there are, listed here or not
 * @param complete false if the time limit was reached, so that there may be more
 * @param articles the best first
 */
public record Hits(long total, boolean complete, List<FoundArticle> articles) {

    public Hits {
        articles = List.copyOf(articles);
    }
}
