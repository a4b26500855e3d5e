package kuaibao.enrich.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.words.Widening;

/**
 * Finds the days and ranges of days in an article: {@code 2023年7月2日}, {@code 7月2日}, {@code 6月29日至30日}, {@code 6日上午}.
 * What is missing comes from the article's date and year; where they are unknown, an incomplete date is no mention.
 * {@code 昨日} is the article's own date if no other date stands before it. Thread-safe.
 */
public final class DateFinder {
    private static final String NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DAY = "(" + NUMBER + ")[日号]";
    private static final CuedMatcher DATE = cued(
            "月",
            8,
            "(?:([0-9]{4}|[〇○零一二三四五六七八九]{4})年|(今年|去年|明年|本年|同年))?(" + NUMBER + ")月(?:" + DAY + "(?:[至到~～—–-]{1,2}(?:("
                    + NUMBER + ")月)?" + DAY + ")?)?");
    private static final CuedMatcher LONE_DAY =
            cued("日号", 3, "(?<![0-9一二三四五六七八九十月年第每])" + DAY + "(?:[至到~～—–-]{1,2}" + DAY + ")?(?![0-9线志报])");
    private static final CuedMatcher YESTERDAY = cued("昨", 0, "昨[日天晚夜]");

    private static CuedMatcher cued(String cues, int before, String pattern) {
        return new CuedMatcher(Pattern.compile(pattern), cues, before);
    }

    /** The dates of the titles, then those of the paragraphs, in the order of the text. */
    public List<DateMention> find(ArticleText text) {
        List<DateMention> mentions = new ArrayList<>();
        Calendar calendar = new Calendar(text);
        for (int i = 0; i < text.titles().size(); i++) {
            new Reader(calendar, Part.TITLE, i, text.titles().get(i)).read(mentions);
        }
        for (int i = 0; i < text.paragraphs().size(); i++) {
            new Reader(calendar, Part.PARAGRAPH, i, text.paragraphs().get(i)).read(mentions);
        }
        return mentions;
    }

    /** Reads one title or paragraph. */
    private record Reader(Calendar calendar, Part part, int index, String text) {
        Reader {
            text = Widening.widen(text);
        }

        void read(List<DateMention> mentions) {
            List<DateMention> own = new ArrayList<>();
            DATE.each(text, date -> range(date).ifPresent(range -> own.add(mention(date, range))));
            addDays(own);
            if (mentions.isEmpty()) {
                YESTERDAY.each(text, yesterday -> addYesterday(own, yesterday));
            }
            own.sort((one, other) ->
                    Integer.compare(one.span().begin(), other.span().begin()));
            mentions.addAll(own);
        }

        private void addYesterday(List<DateMention> own, Matcher yesterday) {
            boolean alone = own.stream().noneMatch(one -> one.span().begin() < yesterday.start());
            calendar.day().filter(day -> alone).ifPresent(day -> own.add(mention(yesterday, new DateRange(day, day))));
        }

        private void addDays(List<DateMention> own) {
            List<DateMention> found = new ArrayList<>();
            LONE_DAY.each(text, days -> {
                Span span = new Span(part, index, days.start(), days.end());
                if (own.stream().noneMatch(one -> one.span().overlaps(span))) {
                    Optional<LocalDate> from = calendar.nearest(DayNumber.of(days.group(1)));
                    Optional<LocalDate> to = days.group(2) == null
                            ? from
                            : from.flatMap(day ->
                                    Calendar.day(day.getYear(), day.getMonthValue(), DayNumber.of(days.group(2))));
                    ordered(from, to).ifPresent(range -> found.add(mention(days, range)));
                }
            });
            own.addAll(found);
        }

        private DateMention mention(Matcher matcher, DateRange range) {
            return new DateMention(matcher.group(), range, new Span(part, index, matcher.start(), matcher.end()));
        }

        private Optional<DateRange> range(Matcher date) {
            Optional<Integer> year = year(date);
            int month = DayNumber.of(date.group(3));
            if (date.group(4) == null) {
                boolean dated = date.group(1) != null || date.group(2) != null;
                return year.filter(any -> dated)
                        .flatMap(one -> Calendar.month(one, month).findFirst());
            }
            Optional<LocalDate> from = day(year, date, month, DayNumber.of(date.group(4)));
            if (date.group(6) == null) {
                return ordered(from, from);
            }
            int lastMonth = date.group(5) == null ? month : DayNumber.of(date.group(5));
            return ordered(from, from.flatMap(day -> last(day, lastMonth, DayNumber.of(date.group(6)))));
        }

        /** The end of a range lies in the year of its beginning, or in the next: 12月30日至1月2日. */
        private static Optional<LocalDate> last(LocalDate from, int month, int day) {
            int year = month < from.getMonthValue() ? from.getYear() + 1 : from.getYear();
            return Calendar.day(year, month, day);
        }

        private Optional<LocalDate> day(Optional<Integer> year, Matcher date, int month, int day) {
            boolean dated = date.group(1) != null || date.group(2) != null;
            return dated ? year.flatMap(one -> Calendar.day(one, month, day)) : calendar.inYear(month, day);
        }

        private Optional<Integer> year(Matcher date) {
            if (date.group(1) != null) {
                return Optional.of(DayNumber.of(date.group(1)));
            }
            int offset = "去年".equals(date.group(2)) ? -1 : "明年".equals(date.group(2)) ? 1 : 0;
            return calendar.year().map(year -> year + offset);
        }

        private static Optional<DateRange> ordered(Optional<LocalDate> from, Optional<LocalDate> to) {
            return from.flatMap(
                    first -> to.filter(last -> !last.isBefore(first)).map(last -> new DateRange(first, last)));
        }
    }
}
