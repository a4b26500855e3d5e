package kuaibao.enrich.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.Part;
import kuaibao.enrich.date.DateMention;

/** Says when an event was, from the dates that its sentence prints: {@code 2月1日下午}, {@code 9月8日至9日}, {@code 6日}. */
final class DayReader {
    private static final Pattern VAGUE = Pattern.compile("日前|近日|近期|连日来|不久前|前不久|这几天|最近");
    private static final Pattern SAME_DAY = Pattern.compile("当[天日晚]|今[天日晚]|昨[天日晚]|同日|同一天");
    private static final String NOT_BEHIND = "讯电止前起";

    private final Optional<DateRange> own;
    private final Map<Integer, List<DateMention>> byParagraph;

    DayReader(ArticleText article, List<DateMention> dates) {
        this.own = article.date();
        this.byParagraph = dates.stream()
                .filter(date -> date.span().part() == Part.PARAGRAPH)
                .collect(Collectors.groupingBy(date -> date.span().paragraph()));
    }

    /** The date of the report. */
    Optional<DateRange> own() {
        return own;
    }

    /** The last day that a sentence names between two of its places. */
    Optional<DateRange> between(Passage passage, int from, int to) {
        return byParagraph.getOrDefault(passage.paragraph(), List.of()).stream()
                .filter(date -> date.span().begin() >= passage.begin() + from
                        && date.span().end() <= passage.begin() + to
                        && isOfEvent(passage, date))
                .map(DateMention::range)
                .reduce((earlier, later) -> later);
    }

    /** {@code 4月9日讯} is when the report was filed, {@code 截至4月9日} the end of a count, {@code 1号机组} no day. */
    private static boolean isOfEvent(Passage passage, DateMention date) {
        int begin = date.span().begin() - passage.begin();
        int end = date.span().end() - passage.begin();
        String text = passage.text();
        boolean numbered =
                text.startsWith("号", end - 1) && text.substring(begin, end).indexOf('月') < 0;
        boolean counts = begin > 0 && "至到自从".indexOf(text.charAt(begin - 1)) >= 0;
        return !counts && !numbered && (end >= text.length() || NOT_BEHIND.indexOf(text.charAt(end)) < 0);
    }

    /** Whether a sentence says before a place that it tells of the report's day: {@code 当天}, {@code 昨日}, its date. */
    boolean isSameDay(Passage passage, int to) {
        return SAME_DAY.matcher(passage.text()).region(0, to).find()
                || between(passage, 0, to)
                        .filter(day -> own.filter(day::equals).isPresent())
                        .isPresent();
    }

    /** Whether a sentence names a day, as a date or as {@code 当天}. */
    boolean names(Passage passage) {
        return between(passage, 0, passage.text().length()).isPresent()
                || SAME_DAY.matcher(passage.text()).find();
    }

    /** Whether a sentence names any day before a place, a vague one included: {@code 近日}. */
    static boolean namesDay(String text, int to) {
        return SAME_DAY.matcher(text).region(0, to).find()
                || VAGUE.matcher(text).region(0, to).find();
    }

    /** When the lead's own event was: the day before its trigger where it is earlier than the day of the dateline. */
    Optional<DateRange> lead(Passage passage, int before) {
        if (isVague(passage, before)) {
            return Optional.empty();
        }
        return between(passage, 0, before)
                .filter(day -> own.isEmpty()
                        || own.filter(filed -> filed.from().equals(filed.to())
                                        && day.to().isBefore(filed.from()))
                                .isPresent())
                .or(() -> own);
    }

    /** {@code 日前} between the dateline and the event: nobody knows the day. */
    private boolean isVague(Passage passage, int before) {
        Matcher matcher = VAGUE.matcher(passage.text()).region(0, before);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last >= 0 && between(passage, last, before).isEmpty();
    }
}
