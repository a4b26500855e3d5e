package kuaibao.ingest.page.format;

import java.util.Locale;
import java.util.Optional;
import kuaibao.ingest.page.html.HtmlPage;
import kuaibao.ingest.page.json.JsonPage;

/**
 * What a page is written in. Told, in this order, by
 *
 * <ol>
 *   <li>a media type other than {@code text/plain};
 *   <li>the ending of the name;
 *   <li>how the text opens.
 * </ol>
 *
 * <p>{@code text/plain} decides nothing, for it is what HTTP clients say, and what the page's schema says, when nobody has
 * said anything. For the same reason a whole HTML document ({@code <!doctype html}, {@code <html}) is read as HTML though
 * plain text or Markdown was told: nobody sends one to have its tags read as words. An HTML fragment in plain text is text.
 */
public enum PageFormat {
    /** A page as text extraction leaves it, damage and all; {@code #} marks headings. */
    PLAIN_TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    JSON("application/json");

    private final String mediaType;

    PageFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type by which a page of this format is to be declared. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of a media type; parameters ({@code ; charset=gbk}) do not matter. Empty for one that names none of ours. */
    public static Optional<PageFormat> ofMediaType(String declared) {
        int parameters = declared.indexOf(';');
        String type = (parameters < 0 ? declared : declared.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/plain" -> Optional.of(PLAIN_TEXT);
            case "text/markdown", "text/x-markdown" -> Optional.of(MARKDOWN);
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "application/json", "text/json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /** The format that a file's name tells by its ending. */
    public static Optional<PageFormat> ofName(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "txt", "text" -> Optional.of(PLAIN_TEXT);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "html", "htm", "xhtml", "shtml" -> Optional.of(HTML);
            case "json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /** The format of a page whose text is known. */
    static PageFormat of(PageDocument document, String text) {
        PageFormat told = document.mediaType()
                .flatMap(PageFormat::ofMediaType)
                .filter(format -> format != PLAIN_TEXT)
                .or(() -> document.name().flatMap(PageFormat::ofName))
                .orElseGet(() -> JsonPage.isDocument(text) ? JSON : PLAIN_TEXT);
        return switch (told) {
            case PLAIN_TEXT, MARKDOWN -> HtmlPage.isDocument(text) ? HTML : told;
            case HTML, JSON -> told;
        };
    }
}
