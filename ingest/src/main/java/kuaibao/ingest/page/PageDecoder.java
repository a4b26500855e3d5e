package kuaibao.ingest.page;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.decoding.Encodings;
import kuaibao.ingest.page.decoding.MagicNumber;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.ingest.page.decoding.UndecodablePageException.Kind;
import kuaibao.ingest.page.script.Letters;

/**
 * Turns a page's bytes into characters. UTF-8, UTF-16 and GB18030 (with GBK and GB2312 in it) are told apart by the bytes;
 * a byte order mark wins over what was declared. Line ends stay as they are.
 */
public final class PageDecoder {

    /**
     * Decodes a page of plain text.
     *
     * @param declared the encoding that the sender names, if any; nothing else is then tried
     * @throws UndecodablePageException if the bytes are empty, no text, markup, or not in the encoding
     */
    public DecodedPage decode(byte[] bytes, Optional<Charset> declared) {
        DecodedPage page = decodeMarkup(bytes, declared);
        if (isHtml(page.text())) {
            throw new UndecodablePageException(
                    Kind.HTML, OptionalLong.empty(), "the page is HTML markup, expected plain text");
        }
        return page;
    }

    /** Decodes as {@link #decode} does, but lets HTML pass: for a reader that knows what to do with it. */
    public DecodedPage decodeMarkup(byte[] bytes, Optional<Charset> declared) {
        if (bytes.length == 0) {
            throw new UndecodablePageException(Kind.EMPTY, OptionalLong.empty(), "the page has no bytes");
        }
        Optional<String> magic = MagicNumber.of(bytes);
        if (magic.isPresent()) {
            throw notText("the bytes are " + magic.get() + ", expected text");
        }
        DecodedPage page = new Encodings(bytes).decode(declared);
        if (page.text().chars().allMatch(c -> Letters.isBlank((char) c))) {
            throw new UndecodablePageException(
                    Kind.EMPTY,
                    OptionalLong.empty(),
                    "the page has nothing but white space and characters without width in its " + bytes.length
                            + " bytes");
        }
        return page;
    }

    /** Whether a text opens as HTML does. */
    public static boolean isHtml(String text) {
        String head =
                text.substring(0, Math.min(text.length(), 1000)).stripLeading().toLowerCase(java.util.Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<?xml") && head.contains("<html"));
    }

    private static UndecodablePageException notText(String message) {
        return new UndecodablePageException(Kind.NOT_TEXT, OptionalLong.empty(), message);
    }
}
