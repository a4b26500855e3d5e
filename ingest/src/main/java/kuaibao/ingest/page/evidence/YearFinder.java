package kuaibao.ingest.page.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Words;
import kuaibao.ingest.page.script.YearFigures;

/**
 * Finds the year that a page proves: its head, a report's full date, an event named with its year, 2019年以来, a finished
 * year followed by the running year's target, a quarter that has just passed. Without proof there is no year; today's is never taken.
 */
public final class YearFinder {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern FULL_DAY = Pattern.compile(YEAR + "年\\s?" + NUMBER + "月\\s?" + NUMBER + "日");
    private static final Pattern SINCE = Pattern.compile("(?:自|从|成立于|建于|生于|创办于|始于)$");
    private static final Pattern RUNNING = Pattern.compile(YEAR + "年(?:以来|伊始|开年|新春|春节期间|新年)");
    private static final Pattern EVENT = Pattern.compile(
            "(?<![\\d\\-—~至.到])" + YEAR
                    + "(?:年度?(?!会))?+(?:[“《]|[\\p{IsHan}A-Z·()”》]){1,22}?(?:赛|会|节|展|周|论坛|马拉松|演练|峰会|行动|典礼|仪式|月活动|比赛|活动|签约|开放日|庆典|协议|责任书)");
    private static final Pattern NOT_OF_THE_DAY =
            Pattern.compile("(?:继|迎接|备战|筹备|申办|即将|将于|自|从|回顾|曾|去年|上届|明年|到|至)[^。]{0,6}$");
    private static final Pattern TO_COME = Pattern.compile("[^,。;]{0,12}?(?:将|拟|预计|计划|有望|力争|申办|筹备)");
    private static final Pattern LOOKING_BACK = Pattern.compile("年度[^,。;]{0,16}(?:总结|表彰|表扬|考核|述职|颁奖|盘点|回顾)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "年");
    private static final Pattern ACTUAL_BEHIND = Pattern.compile(
            "(?:\\d{1,2}月)?(?!以?前|底前|末前|起)[^。;]{0,30}?(?:完成|实现|达|增至|总产|产值|新增|签订|签约|启动|落户|投产|建成|出口|占|收入|的)");
    private static final Pattern TARGET_BEFORE = Pattern.compile("(?:力争|预计|计划|确保|争取|将|拟|目标|有望|预期)[^。;]{0,12}?$");
    private static final Pattern TARGET_BEHIND = Pattern.compile("[^。;]{0,6}?(?:力争|预计|计划|确保|将|有望|目标)");
    private static final Pattern PLANNED_BEFORE = Pattern.compile("(?:力争|预计|计划|确保|争取|将|拟|目标|到|有望)[在到于]?$");
    private static final Pattern PLANNED_INSIDE = Pattern.compile("[^,。]{0,3}(?:力争|预计|计划|确保|将|有望)");
    private static final Pattern ANNIVERSARY =
            Pattern.compile("(?:(新中国|中华人民共和国|建国)|(中国共产党|建党)|(改革开放)|(中国人民解放军|建军))[^。,]{0,4}?(\\d{2,3})周年");
    private static final Pattern OPENING_YEAR = Pattern.compile("(?:“(十[二三四五])五”|(十[二三四五])五)(?:规划)?的?(开局|收官|起步)之?年");
    private static final Pattern ELAPSED =
            Pattern.compile("(?<!\\d)(\\d{1,2}|[一二三四五六七八九十])年前[,,][^\\d]{2,60}?" + YEAR + "年(?:起|,|开始)");
    private static final Pattern THIS_YEAR_NEXT = Pattern.compile(YEAR
            + "年[^。;\\d]{0,12}?(?:完成|实现|达|增至|总产|产值|新增|签订|签约|出口|收入)[^。]{0,60}?今年[^。,]{0,4}?(?:力争|预计|计划|确保|争取|有望|将|目标)");
    private static final Pattern PERIOD =
            Pattern.compile(YEAR + "年(?:第?[一二三]季度|上半年|前三季度|1(?:月份?)?[至到\\-—~](?:[2-9]|1[01])月)");
    private static final Pattern UNTIL = Pattern.compile(YEAR + "年(?:[1-9]|1[01])月(?:底|末|\\d{1,2}日)?[,,]?");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|与|跟|于)$");
    private static final Cues EVENTS =
            Cues.of("赛", "会", "节", "展", "周", "论坛", "马拉松", "演练", "行动", "典礼", "仪式", "活动", "签约", "开放日", "庆典", "协议", "责任书");
    private static final int LONGEST_EVENT = 36;
    /** What stands right behind the figures of a running year, and of a part of a year. */
    private static final Cues RUNNINGS = Cues.of("年以来", "年伊始", "年开年", "年新春", "年春节", "年新年");

    private static final int LONGEST_RUNNING = 7;
    private static final Cues PERIODS = Cues.of("年第", "年一", "年二", "年三", "年上", "年前", "年1");
    private static final int LONGEST_PERIOD = 6;
    private static final Cues TURNS = Cues.of("周年", "之年", "年年");
    private static final Cues ACTUALS =
            Cues.of("完成", "实现", "达", "增至", "总产", "产值", "新增", "签订", "签约", "启动", "落户", "投产", "建成", "出口", "占", "收入", "的");
    private static final int WINDOW = 400_000;
    private static final int DATELINE = 60;

    private final List<Found> found = new ArrayList<>();

    private YearFinder() {}

    /**
     * The year of the page and its proof.
     *
     * @param published the day of issue, where it was given with the page
     * @param issueLine the line of the page's head that prints the day of issue
     * @param texts the titles and paragraphs of each article, in half width
     */
    public static Optional<Proof> find(
            Optional<LocalDate> published, Optional<String> issueLine, List<List<String>> texts) {
        if (published.isPresent()) {
            int year = published.get().getYear();
            return Optional.of(
                    new Proof(year, new YearEvidence(Kind.GIVEN, published.get().toString())));
        }
        YearFinder finder = new YearFinder();
        issueLine.ifPresent(line -> finder.take(FULL_OR_DASHED.matcher(HalfWidth.of(line)), Kind.MASTHEAD));
        texts.forEach(finder::readArticle);
        return finder.best().or(() -> hinted(texts));
    }

    private static final Pattern FULL_OR_DASHED = Pattern.compile(YEAR + "(?:年|[-/.])");

    private void take(Matcher matcher, Kind kind) {
        while (matcher.find()) {
            add(kind, matcher.group(1), matcher.group());
        }
    }

    private void readArticle(List<String> printed) {
        List<String> texts = new ArrayList<>(printed.size());
        List<String> dated = new ArrayList<>();
        boolean mayTellDay = false;
        for (String text : printed) {
            String figures = YearFigures.of(Words.head(text, WINDOW));
            texts.add(figures);
            int[] years = YearMatcher.years(figures);
            if (years.length > 0) {
                dated.add(figures);
                mayTellDay |= years[0] < DATELINE;
                readYears(figures, years);
            }
            readTurns(figures);
        }
        if (mayTellDay) {
            texts.stream()
                    .filter(DatelineReader::opens)
                    .findFirst()
                    .ifPresent(text -> takeDays(Words.head(text, DATELINE)));
        }
        readTargets(dated);
    }

    /** The factory that 成立于2015年5月6日 is of no report's date. */
    private void takeDays(String head) {
        Matcher day = FULL_DAY.matcher(head);
        while (day.find()) {
            if (!SINCE.matcher(head.substring(0, day.start())).find()) {
                add(Kind.DATELINE, day.group(1), day.group());
            }
        }
    }

    private static Optional<Proof> hinted(List<List<String>> articles) {
        return articles.stream()
                .flatMap(printed ->
                        YearHints.of(printed.stream()
                                        .map(text -> YearFigures.of(Words.head(text, WINDOW)))
                                        .toList())
                                .stream())
                .min(Comparator.comparing(YearHints.Hint::kind)
                        .thenComparing(YearHints.Hint::year, Comparator.reverseOrder()))
                .map(hint -> new Proof(hint.year(), new YearEvidence(hint.kind(), hint.words())));
    }

    private void readYears(String text, int[] years) {
        readRunning(text, years);
        readEvents(text, years);
        readPeriods(text, years);
        readThisYear(text, years);
        if (text.contains("截")) {
            readUntil(text, years);
        }
        if (text.contains("年前")) {
            readElapsed(text);
        }
    }

    /** 2019年以来 is said of the running year, 自2016年以来 of any time since. */
    private void readRunning(String text, int[] yearsOfText) {
        YearMatcher years = new YearMatcher(RUNNING, text, yearsOfText, RUNNINGS, LONGEST_RUNNING);
        while (years.find()) {
            int begin = years.match().start();
            if (begin == 0 || "自从".indexOf(text.charAt(begin - 1)) < 0) {
                add(Kind.RUNNING_YEAR, years.match().group(1), years.match().group());
            }
        }
    }

    /** Years that no figures name: 新中国成立70周年, “十四五”开局之年. */
    private void readTurns(String text) {
        if (TURNS.in(text)) {
            readAnniversaries(text);
        }
    }

    private void readEvents(String text, int[] years) {
        YearMatcher events = new YearMatcher(EVENT, text, years, EVENTS, LONGEST_EVENT);
        while (events.find()) {
            Matcher event = events.match();
            String before = text.substring(Math.max(0, event.start() - 8), event.start());
            String words = event.group() + text.substring(event.end(), Math.min(text.length(), event.end() + 16));
            if (!NOT_OF_THE_DAY.matcher(before).find()
                    && !LOOKING_BACK.matcher(words).find()) {
                int year = Integer.parseInt(event.group(1));
                found.add(new Found(Kind.EVENT, year, event.group(), isToCome(event.group(), words)));
            }
        }
    }

    private void readPeriods(String text, int[] yearsOfText) {
        YearMatcher periods = new YearMatcher(PERIOD, text, yearsOfText, PERIODS, LONGEST_PERIOD);
        while (periods.find()) {
            Matcher period = periods.match();
            String before = text.substring(Math.max(0, period.start() - 4), period.start());
            String behind = text.substring(period.end(), Math.min(text.length(), period.end() + 44));
            boolean passed = ACTUAL_BEHIND.matcher(behind).lookingAt()
                    && !PLANNED_BEFORE.matcher(before).find()
                    && !PLANNED_INSIDE.matcher(behind).lookingAt();
            if (passed && !COMPARED.matcher(before).find() && !behind.startsWith("同期")) {
                add(Kind.PERIOD, period.group(1), period.group());
            }
        }
    }

    /** 截至2019年8月底,全县已有书屋93家. December says nothing: the report may be of the next year. */
    private void readUntil(String text, int[] yearsOfText) {
        YearMatcher months = new YearMatcher(UNTIL, text, yearsOfText);
        while (months.find()) {
            String before = text.substring(
                    Math.max(0, months.match().start() - 2), months.match().start());
            if (before.equals("截至") || before.equals("截止")) {
                add(
                        Kind.PERIOD,
                        months.match().group(1),
                        before + months.match().group());
            }
        }
    }

    /** 2018年完成3亿元,今年力争完成4亿元 tells of 2019. */
    private void readThisYear(String text, int[] yearsOfText) {
        if (text.contains("今年")) {
            YearMatcher years = new YearMatcher(THIS_YEAR_NEXT, text, yearsOfText);
            while (years.find()) {
                int next = Integer.parseInt(years.match().group(1)) + 1;
                found.add(new Found(Kind.TARGET, next, years.match().group(), false));
            }
        }
    }

    private static boolean isToCome(String event, String words) {
        return TO_COME.matcher(words).lookingAt()
                || TO_COME.matcher(words.substring(event.length())).lookingAt();
    }

    /** The running year is the one behind the last finished one, if the page sets itself a target for it. */
    private void readTargets(List<String> texts) {
        int lastFinished =
                texts.stream().mapToInt(YearFinder::lastFinished).max().orElse(0);
        for (String text : lastFinished == 0 ? List.<String>of() : texts) {
            YearMatcher years = new YearMatcher(ANY_YEAR, text);
            while (years.find()) {
                Matcher year = years.match();
                if (Integer.parseInt(year.group(1)) == lastFinished + 1 && isTarget(text, year)) {
                    add(Kind.TARGET, year.group(1), around(text, year));
                }
            }
        }
    }

    private static boolean isTarget(String text, Matcher year) {
        String before = text.substring(Math.max(0, year.start() - 16), year.start());
        String behind = text.substring(year.end(), Math.min(text.length(), year.end() + 12));
        return TARGET_BEFORE.matcher(before).find()
                || TARGET_BEHIND.matcher(behind).lookingAt();
    }

    private static String around(String text, Matcher year) {
        return text.substring(Math.max(0, year.start() - 4), Math.min(text.length(), year.end() + 6));
    }

    private static int lastFinished(String text) {
        int last = 0;
        YearMatcher years = new YearMatcher(ANY_YEAR, text);
        while (years.find()) {
            Matcher year = years.match();
            String before = text.substring(Math.max(0, year.start() - 6), year.start());
            String behind = text.substring(year.end(), Math.min(text.length(), year.end() + 44));
            boolean actual = ACTUALS.in(behind)
                    && !PLANNED_BEFORE.matcher(before).find()
                    && !PLANNED_INSIDE.matcher(behind).lookingAt()
                    && ACTUAL_BEHIND.matcher(behind).lookingAt();
            last = actual ? Math.max(last, Integer.parseInt(year.group(1))) : last;
        }
        return last;
    }

    private void readAnniversaries(String text) {
        Matcher matcher = ANNIVERSARY.matcher(text);
        while (matcher.find()) {
            int birth = matcher.group(1) != null
                    ? 1949
                    : matcher.group(2) != null ? 1921 : matcher.group(3) != null ? 1978 : 1927;
            found.add(new Found(Kind.ANNIVERSARY, birth + Integer.parseInt(matcher.group(5)), matcher.group(), false));
        }
        Matcher plan = OPENING_YEAR.matcher(text);
        while (plan.find()) {
            String which = plan.group(1) != null ? plan.group(1) : plan.group(2);
            int end = 2010 + 5 * "一二三四五".indexOf(which.charAt(1));
            boolean opens = !plan.group(3).equals("收官");
            found.add(new Found(Kind.ANNIVERSARY, opens ? end - 4 : end, plan.group(), false));
        }
    }

    /** 五年前,这里是荒滩。2012年起… tells of 2017. */
    private void readElapsed(String text) {
        Matcher matcher = ELAPSED.matcher(text);
        while (matcher.find()) {
            int digit = "一二三四五六七八九十".indexOf(matcher.group(1)) + 1;
            int years = digit > 0 ? digit : Integer.parseInt(matcher.group(1));
            found.add(new Found(Kind.ELAPSED, Integer.parseInt(matcher.group(2)) + years, matcher.group(), false));
        }
    }

    private void add(Kind kind, String year, String words) {
        found.add(new Found(kind, Integer.parseInt(year), words, false));
    }

    /**
     * The strongest sort of proof decides, within it the latest year, since papers look back more than ahead; an event to
     * come (2020年大赛拟扩大) only where there is no other proof.
     */
    private Optional<Proof> best() {
        return found.stream()
                .min(Comparator.comparing(Found::toCome)
                        .thenComparing(Found::kind)
                        .thenComparing(Found::year, Comparator.reverseOrder()))
                .map(best -> new Proof(best.year(), new YearEvidence(best.kind(), best.words())));
    }

    private record Found(Kind kind, int year, String words, boolean toCome) {}

    /** A year and why. */
    public record Proof(int year, YearEvidence evidence) {}
}
