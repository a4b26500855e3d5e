package kuaibao.ingest.page.html;

import java.util.Locale;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.source.TextPage;
import kuaibao.ingest.page.source.TextPageWriter;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * Reads an HTML page as a reader sees it. Scripts, styles, navigation, forms' controls, comments and lists of links are
 * left out; {@code h1} to {@code h6} and the titles of e-papers are headings, {@code figcaption} and {@code alt} are
 * captions, a table's row is a line, a reading over a character ({@code ruby}) stands in brackets behind it: 甪(lù)塘.
 */
public final class HtmlPage {

    private static final int DEPTH = 256;
    private static final int HEAD = 1000;

    private HtmlPage() {}

    /** Whether a text is a whole HTML document by how it opens; a fragment such as {@code <p>} is none. */
    public static boolean isDocument(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<?xml") && head.contains("<html"));
    }

    /** Reads a page's decoded source, in bounded time whatever it is; throws nothing. */
    public static TextPage read(String source) {
        TextPageWriter out = new TextPageWriter(source);
        Document document =
                parser(source).setTrackPosition(true).setMaxDepth(DEPTH).parseInput(source, "");
        document.filter(new HtmlWalker(source, out, Survey.of(document)));
        return out.page(PageContext.none());
    }

    /** The rules of HTML for what may stand in what cost more than linear time on hostile markup: that goes without. */
    private static Parser parser(String source) {
        return MarkupBound.fits(source)
                ? Parser.htmlParser()
                : Parser.xmlParser().settings(ParseSettings.htmlDefault).tagSet(flatTags());
    }

    /** Tags that have no content, and those whose content is no markup, are so without HTML's rules too. */
    private static TagSet flatTags() {
        TagSet tags = new TagSet();
        tags.onNewTag(tag -> {
            if (Elements.isVoid(tag.normalName())) {
                tag.set(Tag.Void);
            } else if (Elements.isData(tag.normalName())) {
                tag.set(Tag.Data);
            }
        });
        return tags;
    }
}
