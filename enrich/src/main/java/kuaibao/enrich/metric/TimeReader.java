package kuaibao.enrich.metric;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.metric.TimeExpression.Kind;
import kuaibao.enrich.number.ChineseNumber;

/** Finds the times of a line, the year of yearless ones taken from the article. */
final class TimeReader {
    private static final String SPAN_OF_YEAR =
            "(?:(?:国庆|春节|五一|中秋|端午|清明|元旦)(?:小长假|长假|假期|黄金周)|前?[一二三四]季度|[上下]半年|前[一二三四五六七八九十\\d]{1,2}个?(?:月|季度)|全年|年初|年底前?|年末|年内)";
    private static final Pattern TIME = Pattern.compile("(?<since>自)?(?<to>到|至|截至|截止到?)?"
            + "(?:(?<year>\\d{4}|[一二][〇零○一二三四五六七八九]{3})(?:年度?(?!来|前)|届(?=[\\u4e00-\\u9fff]))"
            + "|(?<relative>今年(?!第)|去年|(?:刚刚)?过去的?一年|(?<![\\u4e00-\\u9fff])前年|明年|(?<!以)上年|本年度|当年|本[届次](?=[\\u4e00-\\u9fff])))?"
            + "(?:(?<month>\\d{1,2})(?:月?[-—~至到](?:\\d{1,2}))?月份?(?:(?<day>\\d{1,2})(?:日|号))?"
            + "|(?<bareday>(?<!\\d)\\d{1,2})日"
            + "|(?<part>" + SPAN_OF_YEAR + "))?"
            + "(?:[上下]午|晚|凌晨|底前?|末|初|中旬|上旬|下旬|前|间)?"
            + "(?<behind>以来|起|开始)?");
    private static final Pattern PLAN =
            Pattern.compile("[“\"]?十(?<number>[一二三四五六])五[”\"]?(?:末|期末|期间|时期|规划)?(?<since>以来|开局以来|前[一二三四]年)?");
    private static final Pattern NOW = Pattern.compile(
            "截至目前|目前|至今|迄今|如今|现在|近年来|近[一二三四五六七八九十几\\d]{1,2}年来?|[一二三四五六七八九十两\\d]{1,2}年内|当[天日](?:[上下]午)?|[今昨][天日晚](?:[上下]午)?");
    private static final Pattern TODAY = Pattern.compile("当[天日].{0,2}|今[天日].{0,2}");
    private static final String PLAN_BEGINS = "“\"十";
    private static final String NOW_BEGINS = "截目至迄如现近一二三四五六七八九十两年当今昨";
    private static final int TENTH_PLAN_END = 2005;
    private static final WordList IS = new WordList(List.of("年是"));
    private static final int PREDICATE = 5;
    private static final int LONGEST_RANGE = 31;

    private final OptionalInt year;
    private final Optional<LocalDate> day;
    private final String dayText;
    private final Optional<DateRange> range;

    TimeReader(ArticleText article) {
        Optional<LocalDate> from = article.date().map(range -> range.from());
        this.year = article.year().isPresent()
                ? article.year()
                : from.map(date -> OptionalInt.of(date.getYear())).orElse(OptionalInt.empty());
        this.range = article.date();
        this.day =
                article.date().filter(range -> range.from().equals(range.to())).map(range -> range.from());
        this.dayText = day.map(LocalDate::toString).orElse("");
    }

    /** The single day of the report. */
    Optional<LocalDate> day() {
        return day;
    }

    OptionalInt year() {
        return year;
    }

    List<TimeExpression> readAll(String text) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = TIME.matcher(text);
        int at = 0;
        while (at < text.length()) {
            Optional<TimeExpression> expression =
                    TimeOpening.mayBegin(text, at) ? read(text, at, matcher) : Optional.empty();
            if (expression.isPresent()) {
                add(text, found, thatYear(text, expression.get(), found));
                at = expression.get().end();
            } else {
                at++;
            }
        }
        return found;
    }

    /** {@code 9月1日至3日}: several days are no date of a figure. */
    private static void add(String text, List<TimeExpression> found, TimeExpression time) {
        TimeExpression last = found.isEmpty() ? time : found.get(found.size() - 1);
        boolean range = last.kind() == Kind.DAY
                && last.end() == time.begin()
                && "至到-—~".indexOf(text.charAt(time.begin())) >= 0;
        if (range) {
            found.set(found.size() - 1, new TimeExpression(last.begin(), time.end(), "", Kind.NOW, true));
        } else {
            found.add(time);
        }
    }

    /** {@code 2015年上山种茶，当年亩产…}: 当年 is the year named before. */
    private static TimeExpression thatYear(String text, TimeExpression time, List<TimeExpression> before) {
        TimeExpression last = before.isEmpty() ? time : before.get(before.size() - 1);
        boolean past = text.startsWith("当年", time.begin()) && last.isPast();
        return past ? new TimeExpression(time.begin(), time.end(), last.value(), Kind.YEAR, false) : time;
    }

    private Optional<TimeExpression> read(String text, int begin, Matcher matcher) {
        char first = text.charAt(begin);
        if (PLAN_BEGINS.indexOf(first) >= 0) {
            Optional<TimeExpression> plan = plan(text, begin);
            if (plan.isPresent()) {
                return plan;
            }
        }
        if (NOW_BEGINS.indexOf(first) >= 0 || Character.isDigit(first)) {
            Optional<TimeExpression> now = now(text, begin);
            if (now.isPresent()) {
                return now;
            }
        }
        matcher.region(begin, text.length()).useTransparentBounds(true);
        char before = begin > 0 ? text.charAt(begin - 1) : ' ';
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        char after = matcher.end() < text.length() ? text.charAt(matcher.end()) : ' ';
        return dated(matcher, before, after);
    }

    private static Optional<TimeExpression> plan(String text, int begin) {
        Matcher plan = PLAN.matcher(text).region(begin, text.length());
        if (!plan.lookingAt()) {
            return Optional.empty();
        }
        if (plan.group("since") != null) {
            return Optional.of(new TimeExpression(begin, plan.end(), "", Kind.SINCE, true));
        }
        if (isNamedAsSuch(text, begin)) {
            return Optional.of(new TimeExpression(begin, plan.end(), "", Kind.NOW, true));
        }
        int number =
                ChineseNumber.read(plan.group("number")).orElseThrow().value().intValueExact();
        String last = String.valueOf(TENTH_PLAN_END + 5 * number);
        return Optional.of(new TimeExpression(begin, plan.end(), last, Kind.GOAL, false));
    }

    private Optional<TimeExpression> now(String text, int begin) {
        Matcher now = NOW.matcher(text).region(begin, text.length());
        if (!now.lookingAt()) {
            return Optional.empty();
        }
        boolean today = day.isPresent() && TODAY.matcher(now.group()).matches();
        return Optional.of(
                new TimeExpression(begin, now.end(), today ? dayText : "", today ? Kind.DAY : Kind.NOW, today));
    }

    /** {@code 今年是“十四五”开局之年}: the plan tells what the year is, not when something is to be reached. */
    private static boolean isNamedAsSuch(String text, int begin) {
        int is = IS.lastIn(text, Math.max(0, begin - PREDICATE), begin);
        return is >= 0;
    }

    private Optional<TimeExpression> dated(Matcher match, char before, char after) {
        boolean anything = match.start("year") >= 0
                || match.start("relative") >= 0
                || match.start("month") >= 0
                || match.start("bareday") >= 0
                || match.start("part") >= 0;
        if (match.end() == match.start() || !anything) {
            return Optional.empty();
        }
        OptionalInt ownYear = yearOf(match);
        String value = ownYear.isPresent() ? String.valueOf(ownYear.getAsInt()) : "";
        Kind kind = kind(match, ownYear);
        if (isCompared(match, before) || after == '同') {
            return Optional.of(new TimeExpression(match.start(), match.end(), "", Kind.NOW, false));
        }
        if (match.group("year") == null && match.group("relative") == null && kind == Kind.YEAR) {
            kind = match.group("day") != null || match.group("bareday") != null ? Kind.DAY : Kind.PART;
        }
        if (kind == Kind.PART && match.group("month") != null && after == '的') {
            return Optional.of(new TimeExpression(match.start(), match.end(), "", Kind.NOW, false));
        }
        Optional<LocalDate> date = dateOf(match, ownYear);
        if (date.isPresent() && kind != Kind.SINCE) {
            return Optional.of(new TimeExpression(
                    match.start(), match.end(), date.get().toString(), Kind.DAY, ownYear.equals(year)));
        }
        String meant = kind == Kind.DAY ? "" : value;
        return Optional.of(new TimeExpression(match.start(), match.end(), meant, kind, ownYear.equals(year)));
    }

    /** {@code 比去年多收45公斤}, {@code 恢复到2019年同期的八成}: the year is what is compared with. */
    private static boolean isCompared(Matcher match, char before) {
        return match.start() > 0 && "比较于与".indexOf(before) >= 0;
    }

    private Kind kind(Matcher match, OptionalInt ownYear) {
        boolean thisYear = ownYear.isPresent() && ownYear.equals(year);
        boolean since = match.group("since") != null || match.group("behind") != null;
        boolean meant = match.group("since") == null && (thisYear || "以来".equals(match.group("behind")));
        if (since && !meant) {
            return Kind.SINCE;
        }
        boolean later = ownYear.isPresent() && year.isPresent() && ownYear.getAsInt() > year.getAsInt();
        String to = match.group("to");
        boolean goal = to != null && !to.startsWith("截") && ownYear.isPresent() && later;
        return goal || later ? Kind.GOAL : Kind.YEAR;
    }

    private OptionalInt yearOf(Matcher match) {
        String printed = match.group("year");
        if (printed != null) {
            return OptionalInt.of(
                    ChineseNumber.read(printed).orElseThrow().value().intValueExact());
        }
        String relative = match.group("relative");
        if (relative == null || year.isEmpty()) {
            return year;
        }
        int shift = switch (relative) {
            case "去年", "上年", "过去一年", "过去的一年", "刚刚过去的一年" -> -1;
            case "前年" -> -2;
            case "明年" -> 1;
            default -> 0;
        };
        return OptionalInt.of(year.getAsInt() + shift);
    }

    private Optional<LocalDate> dateOf(Matcher match, OptionalInt ownYear) {
        String bareDay = match.group("bareday");
        if (bareDay != null) {
            return range.flatMap(days -> days.from()
                    .datesUntil(days.to().plusDays(1))
                    .limit(LONGEST_RANGE)
                    .filter(date -> date.getDayOfMonth() == Integer.parseInt(bareDay))
                    .findFirst());
        }
        if (match.group("day") == null || ownYear.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    ownYear.getAsInt(), Integer.parseInt(match.group("month")), Integer.parseInt(match.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
