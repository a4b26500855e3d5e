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
 * Turns a page's bytes into characters, whatever these are: plain text or markup. UTF-8, UTF-16 and GB18030 (with GBK and GB2312 in it) are told apart by the bytes;
 * a byte order mark wins over what was declared. Line ends stay as they are.
 */
public final class PageDecoder {

    /**
     * Decodes a page.
     *
     * @param declared the encoding that the sender names, if any; nothing else is then tried
     * @throws UndecodablePageException if the bytes are empty, no text, or not in the encoding
     */
    public DecodedPage decode(byte[] bytes, Optional<Charset> declared) {
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

    private static UndecodablePageException notText(String message) {
        return new UndecodablePageException(Kind.NOT_TEXT, OptionalLong.empty(), message);
    }
}
