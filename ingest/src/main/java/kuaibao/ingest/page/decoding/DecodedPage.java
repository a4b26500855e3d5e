package kuaibao.ingest.page.decoding;

import java.nio.charset.Charset;

/**
 * A page's characters.
 *
 * @param text without byte order mark, line ends as they were
 * @param charset the encoding that the bytes were read in
 */
public record DecodedPage(String text, Charset charset) {}
