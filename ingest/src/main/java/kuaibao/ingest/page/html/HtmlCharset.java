package kuaibao.ingest.page.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that an HTML page says it is in: {@code <meta charset="gb2312">}, {@code <meta … content="text/html;
 * charset=gbk">}, {@code <?xml … encoding="gbk"?>}.
 */
public final class HtmlCharset {

    private static final int HEAD = 4096;
    private static final Pattern META = Pattern.compile(
            "<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("^\\s{0,99}+<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_.:-]{1,40})");

    private HtmlCharset() {}

    /** What the page's head declares; empty where it declares nothing, a name that nobody knows, or UTF-16, which it cannot be. */
    public static Optional<Charset> declaredBy(byte[] page) {
        String head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
        return named(XML.matcher(head))
                .or(() -> named(META.matcher(head)))
                .filter(charset ->
                        !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32"));
    }

    private static Optional<Charset> named(Matcher matcher) {
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
