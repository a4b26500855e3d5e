package kuaibao.ingest.page.format;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A page as it came.
 *
 * @param bytes not changed by anybody
 * @param mediaType as declared: {@code text/html; charset=gbk}
 * @param name such as a file's
 * @param charset the encoding that the sender declares
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Two documents are never compared, and a page is too large to copy for nothing.
public record PageDocument(
        byte[] bytes, Optional<String> mediaType, Optional<String> name, Optional<Charset> charset) {}
