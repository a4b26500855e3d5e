package kuaibao.ingest.page.source;

import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.ToldArticle;
import kuaibao.ingest.page.layout.Piece;

/**
 * A page as its format gives it: what all formats become.
 *
 * @param text one line a heading or paragraph; UTF-16 offsets in the page's spans are offsets in it
 * @param told lines whose kind the format tells, in page order
 * @param articles the articles, where the format bounds them; empty where they are to be found
 * @param sources leads from {@code text} to the source
 * @param context what the page tells about itself
 */
public record TextPage(
        String text, List<Piece> told, Optional<List<ToldArticle>> articles, SourceMap sources, PageContext context) {
    public TextPage {
        told = List.copyOf(told);
        articles = articles.map(List::copyOf);
    }

    /** A page that is plain text. */
    public static TextPage plain(String text) {
        return new TextPage(text, List.of(), Optional.empty(), SourceMap.identity(text.length()), PageContext.none());
    }
}
