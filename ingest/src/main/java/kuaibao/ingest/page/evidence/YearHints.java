package kuaibao.ingest.page.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Words;

/** What only implies a page's year; asked where nothing proves it. */
final class YearHints {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final int LEAD = 48;
    private static final int BEFORE = 8;

    /** 2018年,全县产值达3亿元。今年1至7月… tells of 2019; a plant opened in 2015 tells nothing. */
    private static final Pattern THEN_THIS_YEAR = Pattern.compile(
            YEAR + "年(?!以?来|起|[^,。]{0,4}(?:前|级))(?:(?:12月|全年|底|末)[^。;]{0,24}?(?:[。;,][^。;]{0,12})?今年"
                 + "|[^。;年月]{0,30}?(?:达|完成|实现|收入|产值|营收|销售|出口|接待|投入|利润|总额|人均|产量|增长)[^。;年]{0,40}?[。;,][^。;年]{0,12}?今年)");

    /** 去年(2018年) · 2018年,也就是去年. */
    private static final Pattern LAST_YEAR = Pattern.compile(YEAR + "年\\)?(?:[,,]?(?:也|即)?就?是?去年)");

    /** 今年(2019年) · 2019年是项目建设年 · 2019年高考 · 2019级新生. */
    private static final Pattern NAMED = Pattern.compile(YEAR
            + "(?:级新生|年(?![^。,;]{0,20}(?:总结|表彰|表扬|考核|述职|颁奖|盘点|回顾))(?:度)?(?:是[^。]{1,40}?年|\\)?(?:秋季学期|春季学期|秋季征兵|春季征兵|高考|中考|春运|高招|招生|征兵|防汛|三夏|“三夏”"
            + "|[^,。;\\d]{0,12}?(?:民生实事|政府工作报告|招聘|招录|重点项目|重点工程|一号文件|工作要点))))");

    /** 2019年二季度“青江好人”榜发布 · 2019年前7个月 · 2019年7月,全县物价上涨. */
    private static final Pattern PART =
            Pattern.compile(YEAR + "年(?:(?:第?[一二三]季度|上半年|前三季度)[^。,;]{0,20}?(?:发布|揭晓|公布|会|榜|通报|评选|运行|形势|开工|签约|活动|仪式)"
                    + "|前(?:[2-9]|1[01]|[二三四五六七八九十]|十一)个月|(?:[1-9]|1[01])月份?,[^。;年]{0,40}?(?:上涨|下降|增长|同比|环比))");

    /** 2019年4月印发 · 2019年5月5日出台. */
    private static final Pattern ISSUED =
            Pattern.compile(YEAR + "年\\s?\\d{1,2}月(?:\\s?\\d{1,2}日)?(?:正式|联合)?(?:印发|出台|下发|发布|公布|颁布)");

    /** 三年行动方案(2019—2021年): a plan is told of when it begins. */
    private static final Pattern SPAN = Pattern.compile("(?<=[(])" + YEAR + "年?\\s?[-—~至]{1,2}\\s?20\\d{2}年?\\)");

    /** 青政发〔2019〕12号. */
    private static final Pattern NUMBERED = Pattern.compile(YEAR + "[\\]〕)】]\\s?第?\\d{1,4}号");

    private static final Pattern FULL_DAY =
            Pattern.compile(YEAR + "年\\s?[\\d一二三四五六七八九十]{1,3}月\\s?[\\d一二三四五六七八九十]{1,3}日(?!以?[前来]|起|出生|成立|生|至今)");
    private static final Pattern EARLIER = Pattern.compile("(?:自|从|于|至|到|曾|截止|生于|较|比|与)$");
    private static final Pattern THIS_YEAR = Pattern.compile("今年\\($");
    private static final Pattern LAST_YEAR_BEFORE = Pattern.compile("去年\\($");
    private static final Pattern YEAR_OF = Pattern.compile(YEAR + "年");
    private static final Pattern BRACKETED = Pattern.compile(YEAR + "年\\)");

    /** 1996年,他进厂当了学徒。23年来 tells of 2019. */
    private static final Pattern YEARS_SINCE =
            Pattern.compile(YEAR + "年(?!代)[^年]{2,60}?(?<![近数连续\\d多])(\\d{1,2})年(?:来|间)");

    private static final Pattern CONGRESS = Pattern.compile("(?:喜迎|迎接)(?:中国共产党第|党的)(十[六七八九]|二十)(?:大|次全国代表大会)");
    private static final Cues WELCOME = Cues.of("喜迎", "迎接");
    private static final List<String> CONGRESSES = List.of("十六", "十七", "十八", "十九", "二十");
    private static final int FIRST_CONGRESS = 2002;
    private static final int TERM = 5;
    private static final int WINDOW = 110;

    private final List<Hint> hints = new ArrayList<>();

    private YearHints() {}

    /** The hints of an article's texts, in half width. */
    static List<Hint> of(List<String> texts) {
        YearHints hints = new YearHints();
        boolean lead = true;
        for (String text : texts) {
            hints.read(text);
            if (lead && text.indexOf('。') >= 0) {
                hints.readLead(Words.head(text, LEAD));
                lead = false;
            }
        }
        return hints.hints;
    }

    private void read(String text) {
        int[] years = YearMatcher.years(text);
        for (int at : years) {
            String before = text.substring(Math.max(0, at - BEFORE), at);
            String window = text.substring(at, Math.min(text.length(), at + WINDOW));
            readAt(before, window);
        }
        if (WELCOME.in(text)) {
            readCongress(text);
        }
    }

    private void readAt(String before, String window) {
        if (before.endsWith("招聘") || before.endsWith("招录")) {
            take(YEAR_OF, window, Kind.NAMED, 0);
        }
        boolean earlier = EARLIER.matcher(before).find();
        if (!earlier) {
            take(THEN_THIS_YEAR, window, Kind.LOOKING_BACK, 1);
            take(NAMED, window, Kind.NAMED, 0);
            take(PART, window, Kind.NAMED, 0);
        }
        take(LAST_YEAR, window, Kind.LOOKING_BACK, 1);
        take(ISSUED, window, Kind.ISSUED, 0);
        takeSince(window);
        readBracketed(before, window);
    }

    private void readBracketed(String before, String window) {
        if (before.isEmpty()) {
            return;
        }
        char open = before.charAt(before.length() - 1);
        if (open == '(' && THIS_YEAR.matcher(before).find()) {
            take(BRACKETED, window, Kind.NAMED, 0);
        } else if (open == '(' && LAST_YEAR_BEFORE.matcher(before).find()) {
            take(BRACKETED, window, Kind.LOOKING_BACK, 1);
        }
        if ("([〔【".indexOf(open) >= 0) {
            take(NUMBERED, window, Kind.ISSUED, 0);
            Matcher span =
                    SPAN.matcher(open + window).region(1, window.length() + 1).useTransparentBounds(true);
            if (span.lookingAt()) {
                add(Kind.ISSUED, span, 0);
            }
        }
    }

    private void readLead(String lead) {
        Matcher day = FULL_DAY.matcher(lead);
        while (day.find()) {
            if (!EARLIER.matcher(lead.substring(0, day.start())).find()) {
                add(Kind.ISSUED, day, 0);
            }
        }
    }

    private void take(Pattern form, String window, Kind kind, int later) {
        Matcher matcher = form.matcher(window);
        if (matcher.lookingAt()) {
            add(kind, matcher, later);
        }
    }

    private void takeSince(String window) {
        Matcher since = YEARS_SINCE.matcher(window);
        if (since.lookingAt()) {
            add(Kind.LOOKING_BACK, since, Integer.parseInt(since.group(2)));
        }
    }

    private void readCongress(String text) {
        Matcher congress = CONGRESS.matcher(text);
        while (congress.find()) {
            int year = FIRST_CONGRESS + TERM * CONGRESSES.indexOf(congress.group(1));
            hints.add(new Hint(Kind.NAMED, year, congress.group()));
        }
    }

    private void add(Kind kind, Matcher matcher, int later) {
        hints.add(new Hint(kind, Integer.parseInt(matcher.group(1)) + later, matcher.group()));
    }

    /** A year and the words that hint at it. */
    record Hint(Kind kind, int year, String words) {}
}
