package kuaibao.ingest.page.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.day.DayMention;
import kuaibao.ingest.page.day.DayReader;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Surnames;

/**
 * Reads the opening of a report. Markers: 本报讯 · 另讯 · 本报青江电 · 本报5月6日讯 · 本报青江讯5月6日 · 青江网5月6日讯 ·
 * 青江日报·云上客户端5月6日讯 · 新华社青江5月6日电 · 青江5月6日电. Reporters behind it in brackets, or up to 报道.
 */
public final class DatelineReader {

    /** A marker and its signature stand within so many characters. */
    public static final int WINDOW = 160;

    private static final int LONGEST_MARKER = 64;
    /** Most sentences have one of them before they have 讯 or 电, and no marker has any. */
    private static final String NEVER_INSIDE = ",\uFF0C。、;\uFF1B:\uFF1A“”《》";

    private static final Cues CUES = Cues.of("讯", "电", "消息");
    private static final String DAY = "(?:(?:\\d{4}年)?\\d{1,2}月\\s?\\d{1,2}日)";
    /** 特 is a city's own behind 浩: 本报锡林浩特电. */
    private static final String END = "(?:讯|专讯|快讯|(?<!浩)特讯|综合讯|消息|综合消息|电|专电|急电|(?<!浩)特电|综合电)";

    private static final String AHEAD = "(?=$|[\\s(:\\[【〔<,\\d—\\-□■◎○△▲◆◇]|记者|通讯员|首席|见习|特约|实习|昨|今|近日|日前)";
    private static final Pattern PLAIN =
            Pattern.compile("[【\\[(<]?(本\\s?[报台网刊站]\\s?讯|本[报台网刊]消息|另讯|又讯|本报综合讯|综合消息)[】\\])>]?");
    private static final Pattern OWN = Pattern.compile("[【\\[(]?(本[报台网刊社站]\\s?(" + DAY
            + ")?\\s?([\\p{IsHan}·]{0,12}?)\\s?(" + DAY + ")?\\s?" + END + ")[】\\])]?" + AHEAD);
    private static final Pattern BRANDED = Pattern.compile(
            "[【\\[(]?((?:[\\p{IsHan}A-Za-z·•]{1,18}?(?:报|网|社|客户端|新闻|融媒体?|媒体|传媒|在线|电视台|广播电台|周刊|中心))(?![网端社台]|客户端|融媒)"
                    + "\\s?(" + DAY + ")?\\s?([\\p{IsHan}]{0,10}?)\\s?(" + DAY + ")?\\s?" + END + ")[】\\])]?" + AHEAD);
    private static final Pattern PLACED = Pattern.compile("(([\\p{IsHan}]{2,6}?)\\s?(" + DAY + ")()(?:电|讯))" + AHEAD);
    private static final Pattern BRACKET = Pattern.compile("\\s{0,4}+(\\([^()]{2,80}+\\))\\s{0,4}+:?");
    private static final Pattern REPORTED =
            Pattern.compile("\\s{0,4}+([^。()\\n]{2,70}?)(?:摄影报道|综合报道|报道|/文|文/图)[\\s:,]{0,3}");
    private static final Pattern ROLE_FIRST = Pattern.compile(
            "\\s{0,4}+((?:[□■◎○△▲◆◇]\\s?+)?+(?:[\\p{IsHan}·]{0,12}?)(?:记者|通讯员)[^。()]{2,50}?)(?=[\\s:]{1,2}(?:" + DAY
                    + "|昨|今|近|日前|\\d)|从|昨日|昨天|近日|日前|获悉|:)");

    /** A surname too, but behind 记者 it tells where the news is from: 记者从临禾海关获悉. */
    private static final String SENTENCE_OPENING = "从";

    private static final Cues OWN_FIRST = Cues.ofCharacters("【[(<本另又综");
    private static final Cues BRANDS =
            Cues.of("报", "网", "社", "客户端", "新闻", "融媒", "媒体", "传媒", "在线", "电视台", "广播电台", "周刊", "中心");
    private static final Cues MONTH = Cues.of("月");
    private static final int LONGEST_BRAND = 26;
    private static final Cues REPORTED_CUES = Cues.of("报道", "/文", "文/图");
    private static final Cues ROLE_CUES = Cues.of("记者", "通讯员");
    private static final int LONGEST_SIGNATURE = 90;

    private DatelineReader() {}

    /** Whether a report opens here: a cheap question, asked of every line. */
    public static boolean opens(String printed) {
        return (mayOpen(printed) && marker(window(printed)).isPresent())
                || LeadingByline.read(window(printed)).isPresent();
    }

    /** The opening of an article's first paragraph. */
    public static Dateline read(String printed) {
        String text = window(printed);
        Optional<Matcher> found = mayOpen(printed) ? marker(text) : Optional.empty();
        if (found.isEmpty()) {
            return LeadingByline.read(text).map(DatelineReader::unmarked).orElse(Dateline.none());
        }
        Matcher marker = found.get();
        String words = marker.group(1);
        Optional<DayMention> day = DayReader.firstWithMonth(words);
        Optional<String> place = marker.groupCount() < 3 ? Optional.empty() : place(marker);
        return signed(text, printed.substring(marker.start(1), marker.end(1)), place, day, marker.end());
    }

    private static Dateline unmarked(LeadingByline byline) {
        return new Dateline(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(byline.signature()), byline.end());
    }

    private static Dateline signed(
            String text, String words, Optional<String> place, Optional<DayMention> day, int end) {
        String rest = text.substring(end);
        for (Pattern form : forms(rest)) {
            Matcher matcher = form.matcher(rest);
            Optional<Signature> signature = matcher.lookingAt()
                    ? BylineReader.read(matcher.group(1)).filter(s -> named(s, form))
                    : Optional.empty();
            if (signature.isPresent()) {
                return new Dateline(Optional.of(words), place, day, signature, end + matcher.end());
            }
        }
        return new Dateline(Optional.of(words), place, day, Optional.empty(), end);
    }

    /** The forms that the text behind the marker may have. */
    private static List<Pattern> forms(String rest) {
        List<Pattern> forms = new ArrayList<>();
        if (rest.indexOf('(') >= 0) {
            forms.add(BRACKET);
        }
        if (REPORTED_CUES.in(rest, 0, LONGEST_SIGNATURE)) {
            forms.add(REPORTED);
        }
        if (ROLE_CUES.in(rest, 0, LONGEST_SIGNATURE)) {
            forms.add(ROLE_FIRST);
        }
        return forms;
    }

    /** Without brackets only what begins with a surname is a name: 记者从市教育局 names nobody. */
    private static boolean named(Signature signature, Pattern form) {
        return form.equals(BRACKET)
                || (!signature.signers().isEmpty()
                        && signature.signers().stream().allMatch(signer -> isName(signer.name())));
    }

    private static boolean isName(String name) {
        return Surnames.begins(name) && SENTENCE_OPENING.indexOf(name.charAt(0)) < 0;
    }

    private static boolean mayOpen(String printed) {
        int longest = Math.min(LONGEST_MARKER, printed.length());
        int end = Math.min(1, longest);
        while (end < longest && NEVER_INSIDE.indexOf(printed.charAt(end)) < 0) {
            end++;
        }
        return CUES.in(printed, 0, end);
    }

    private static Optional<Matcher> marker(String text) {
        boolean own = OWN_FIRST.in(text, 0, 1);
        return own ? matching(PLAIN, text).or(() -> matching(OWN, text)).or(() -> foreign(text)) : foreign(text);
    }

    private static Optional<Matcher> foreign(String text) {
        Optional<Matcher> branded = BRANDS.in(text, 0, LONGEST_BRAND) ? matching(BRANDED, text) : Optional.empty();
        boolean placed = branded.isEmpty() && MONTH.in(text, 0, LONGEST_BRAND);
        return placed ? matching(PLACED, text) : branded;
    }

    private static Optional<Matcher> matching(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<String> place(Matcher marker) {
        String place = marker.pattern().equals(PLACED) ? marker.group(2) : marker.group(3);
        return place == null ? Optional.empty() : Countries.within(place);
    }

    private static String window(String printed) {
        String head = printed.length() > WINDOW ? printed.substring(0, WINDOW) : printed;
        return HalfWidth.of(head);
    }
}
