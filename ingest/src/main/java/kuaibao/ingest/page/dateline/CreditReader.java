package kuaibao.ingest.page.dateline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;

/** Reads a whole text as a credit: 据《青江日报》 · (据青江日报) · 来源:青江网 · (新华社供本报专稿). */
public final class CreditReader {

    private static final Pattern BOOK =
            Pattern.compile("(?:综合|转|均|原)?(?:据|转自|摘自|来源:?|原载于?|来自)\\s?《([^《》]{2,20}+)》\\s?(?:报道|消息|电|官网|客户端|微信公众号)?");
    private static final Pattern BARE = Pattern.compile(
            "(?:(?:据|转自|摘自)\\s?|(?:稿件)?来源\\s?[::]\\s?)([\\p{IsHan}A-Za-z·]{1,16}?(?:报|网|社|台|新闻|客户端|公众号|发布|在线|周刊))\\s?(?:电|报道|消息|官网|客户端)?");
    private static final Pattern AGENCY = Pattern.compile("(?:均?据)?\\s?(新华社|中新社|人民日报|新华网)(?:供本报专稿|发|电|专稿)");

    private static final int MOST_BLANKS = 8;
    private static final int LONGEST = 60;
    private static final Cues CUES = Cues.of("据", "来源", "转自", "摘自", "来自", "载于", "新华", "中新社", "人民日报");

    private CreditReader() {}

    /** The name of the source that the whole text credits. */
    public static Optional<String> read(String printed) {
        if (printed.length() > LONGEST || !CUES.in(printed)) {
            return Optional.empty();
        }
        String text = HalfWidth.of(printed).strip();
        String inside = unwrap(text);
        for (Pattern form : new Pattern[] {BOOK, BARE, AGENCY}) {
            Matcher matcher = form.matcher(inside);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** Without a bracket before, and a bracket or a full stop behind. */
    private static String unwrap(String text) {
        int begin = 0;
        int end = text.length();
        if (end > 0 && "([【".indexOf(text.charAt(0)) >= 0) {
            begin = 1;
            while (begin < end && begin <= MOST_BLANKS && text.charAt(begin) == ' ') {
                begin++;
            }
        }
        if (end > begin && ")]】。".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            while (end > begin && text.charAt(end - 1) == ' ') {
                end--;
            }
        }
        return text.substring(begin, end);
    }
}
