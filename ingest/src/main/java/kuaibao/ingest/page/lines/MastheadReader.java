package kuaibao.ingest.page.lines;

import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Letters;

/** Knows lines of the page's head and foot: the paper's name, 2019年5月6日 星期一, weather, page numbers, staff, web links. */
public final class MastheadReader {

    private static final int LONGEST = 90;
    private static final Cues DEGREES = Cues.of("℃", "°C", "摄氏度", "级");
    private static final Pattern NAME = Pattern.compile(
            "[\\p{IsHan}]{2,10}(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|快报|导报|新报|党报|(?<![简公通捷预警海情汇年月季喜])报|周刊|电子报|数字报|数字报刊|手机报)(?:\\s?[·|]?\\s?(?:数字报|电子版|电子报|手机版|客户端))?|[\\p{IsHan}]{2,10}(?:报|新闻)\\s{1,6}[A-Z][A-Z\\s]{3,40}");
    private static final String SECTION =
            "(?:要闻|综合|时政|经济|社会|民生|文化|体育|教育|专题|副刊|国内|国际|本地|县区|区县|乡镇|园区|法治|政法|健康|卫生|科技|生活|视点|关注|理论|评论|财经|城事|农业|三农|旅游|专版|广告)(?:新闻|版)?";
    private static final String SECTIONS = SECTION + "(?:[·/|、\\s]" + SECTION + "){0,3}";
    private static final Pattern ISSUE = Pattern.compile(
            "(?:[\\p{IsHan}·|\\s]{0,16})(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})"
                    + "(?:[\\s,|·/]{0,4}(?:星期|周|农历|第|总|今日|共|[A-Z]?\\d{1,3}版|版|[甲乙丙丁戊己庚辛壬癸]|\\(|\\d{2}:\\d{2}|来源|责|编|校)[^。]{0,60})?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)[一二三四五六日天](?:\\s.{0,30})?");
    private static final Pattern WEATHER =
            Pattern.compile("(?=.{0,60}(?:℃|°C|摄氏度|级))(?=.{0,50}(?:晴|多云|阴|雨|雪|雾|霾|气温|天气)).{4,80}");
    private static final Pattern PAGE = Pattern.compile(
            "(?:第?\\s?[A-Z]?\\d{1,3}\\s?版|[A-Z]\\d{1,2}|\\d{2}|第[一二三四五六七八九十]{1,3}版|版次|今日\\d{1,3}版|第\\d{1,6}期.{0,30}|总第\\s?\\d{1,6}\\s?期.{0,30})(?:\\s?[::·|/—]?\\s?[\\p{IsHan}·/]{2,8})?(?:\\s{1,4}第?\\s?[A-Z]?\\d{1,3}\\s?版(?:\\s?[::·|/—]\\s?[\\p{IsHan}·/]{2,8})?)?");
    private static final Pattern SECTION_PAGE =
            Pattern.compile("[\\p{IsHan}·]{2,8}\\s?[|/·]?\\s?(?:第?\\s?[A-Z]?\\d{1,3}版|[A-Z]\\d{1,2})");
    private static final Pattern STAFF = Pattern.compile(
            "[(\\[【]?(?:本版|值班|执行|责任|本期|总)?(?:责编|责任编辑|编辑|编委|美编|校对|校检|校审|版式|组版|审读|审核|终审|统筹|策划|排版|制图|视觉|总值班|监制|主编|值班主任|值班总编)\\s?[/::|\\s].{0,80}");
    private static final Pattern IMPRINT = Pattern.compile(
            "(?:国内统一(?:连续出版物|刊)号|邮发代号|中共.{2,20}(?:主管|主办|机关报)|.{2,20}(?:主管|主办|出版)$|新闻热线|广告热线|发行热线|投稿邮箱|地址[::]|电话[::]|网址[::]|邮箱[::]|https?://|www\\.|CN\\s?\\d{2}).{0,80}|.{0,30}(?:微信公众号|官方微博)[::].{0,40}");
    /** 青江日报 要闻·综合: the paper and what its page is for. */
    private static final Pattern PAPER_SECTION =
            Pattern.compile("[\\p{IsHan}]{2,8}(?:报|周刊|新闻)\\s{1,4}(?:第?[A-Z]?\\d{1,3}版?\\s{0,2})?" + SECTIONS
                    + "(?:\\s{0,2}第?[A-Z]?\\d{1,3}版?)?|" + SECTION + "[·/|]" + SECTIONS);
    /** A word of each form of the imprint. */
    private static final Cues IMPRINTS = Cues.of(
            "刊号", "出版物", "代号", "主管", "主办", "机关报", "出版", "热线", "邮箱", "地址", "电话", "网址", "http", "www", "CN", "公众号",
            "官方微博");

    private static final Pattern WEB = Pattern.compile(
            "(?:(?:上一[版篇期页]|下一[版篇期页]|返回目录|返回首页|放大|缩小|默认|字号|打印|收藏|分享(?:到)?|版面导航|标题导航|版面概览|往期回顾|首页|朗读|全文复制|复制链接|关闭|关注我们|关于我们|版权所有|联系我们)[\\s|/·>+\\-]{0,4}){1,12}");
    private static final Pattern MOTTO = Pattern.compile("(?:标题新闻|图片新闻|新闻|版面)?(?:第\\d{1,6}期)");

    /** First characters of the forms of their names. */
    private static final Cues WEEKDAYS = Cues.ofCharacters("星周");

    private static final Cues PAGES = Cues.ofCharacters("第版今总0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static final Cues WEBS = Cues.ofCharacters("上下返放缩默字打收分版标往首朗全复关联");
    /** A character of each task, which stands near the line's head. */
    private static final Cues STAFFS = Cues.ofCharacters("编校版审筹划制视班");

    private static final Cues STAFF_WORDS = Cues.of(
            "责编/", "责编:", "编辑/", "编辑:", "美编/", "美编:", "校对/", "校对:", "校检/", "校检:", "版式/", "版式:", "组版/", "组版:", "审读/",
            "审读:", "制图/", "制图:", "视觉/", "视觉:");
    private static final int STAFF_HEAD = 12;
    private static final int LONGEST_COUNTY_PAPER = 6;
    private static final int LONGEST_PERIODICAL = 8;
    private static final int LONGEST_PAPER = 16;
    private static final int YEAR = 4;
    private static final Cues WEATHERS = Cues.of("晴", "多云", "阴", "雨", "雪", "雾", "霾", "气温", "天气");
    private static final Cues PAPER_ENDS = Cues.ofCharacters("报刊版端闻ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static final Cues SECTION_JOINTS = Cues.ofCharacters("·/| ");
    /** First characters of the sections that may stand without the paper's name. */
    private static final Cues SECTION_FIRST = Cues.ofCharacters("要综时经社民文体教专副国本县区乡园法政健卫科生视关理评财城事农三旅广");

    private static final int LONGEST_SECTION_PAGE = 18;
    private static final int LONGEST_SECTION = 30;

    private MastheadReader() {}

    /** @param signs of the line that the text is or is a part of */
    static boolean matches(String printed, int signs) {
        if (printed.length() > LONGEST || (Signs.STOP.in(signs) && printed.indexOf('。') >= 0)) {
            return false;
        }
        String text = printed.strip();
        return isPageHead(text, signs)
                || (STAFFS.in(text, 0, STAFF_HEAD) && STAFF.matcher(text).matches())
                || namesStaff(text)
                || (WEBS.in(text, 0, 1) && WEB.matcher(text).matches())
                || (Signs.PAPER.in(signs)
                        && PAPER_ENDS.in(text, text.length() - 1, text.length())
                        && NAME.matcher(closedUp(text)).matches())
                || (text.length() <= LONGEST_SECTION
                        && SECTION_JOINTS.in(text)
                        && (Signs.PAPER.in(signs) || SECTION_FIRST.in(text, 0, 1))
                        && PAPER_SECTION.matcher(text).matches())
                || (Signs.IMPRINT.in(signs)
                        && IMPRINTS.in(text)
                        && IMPRINT.matcher(text).matches())
                || (Signs.DEGREE.in(signs)
                        && DEGREES.in(text)
                        && WEATHERS.in(text)
                        && WEATHER.matcher(text).matches());
    }

    /** A03 要闻 责编/水云 美编/左岸: two of the staff behind the page's name. */
    private static boolean namesStaff(String text) {
        if (text.indexOf('/') < 0 && text.indexOf(':') < 0) {
            return false;
        }
        int first = STAFF_WORDS.first(text, 0);
        return first >= 0 && STAFF_WORDS.first(text, first + 1) >= 0;
    }

    /** 今日栎川, set as the page's first line, is a county paper's name; elsewhere 今日 begins headlines. */
    static boolean isNameAtHead(String line) {
        return line.startsWith("今日") && line.length() <= LONGEST_COUNTY_PAPER && Letters.isHan(line);
    }

    /** 青江之窗 above its day of issue is a paper's name too. */
    static boolean isNameAbove(String line, String below) {
        return line.length() <= LONGEST_PERIODICAL && Letters.isHan(line) && isIssueDay(below);
    }

    /** 青 江 日 报 is set apart; 青江 日报 is not. */
    private static String closedUp(String text) {
        for (int at = 1; at < text.length(); at += 2) {
            if (text.charAt(at) != ' ') {
                return text;
            }
        }
        return text.replace(" ", "");
    }

    private static boolean isPageHead(String text, int signs) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean numbered = last == '版' || Character.isDigit(last);
        return (Signs.FIGURE.in(signs)
                        && mayTellIssue(text)
                        && ISSUE.matcher(text).matches())
                || (WEEKDAYS.in(text, 0, 1) && WEEKDAY.matcher(text).matches())
                || (PAGES.in(text, 0, 1) && PAGE.matcher(text).matches())
                || (numbered
                        && text.length() <= LONGEST_SECTION_PAGE
                        && SECTION_PAGE.matcher(text).matches())
                || (last == '期' && MOTTO.matcher(text).matches());
    }

    /** The first figures of a day of issue are its year, with the paper's name at most before it. */
    private static boolean mayTellIssue(String text) {
        int longest = Math.min(text.length() - YEAR, LONGEST_PAPER + 1);
        for (int at = 0; at < longest; at++) {
            if (isFigure(text.charAt(at))) {
                return isFigure(text.charAt(at + YEAR - 1));
            }
        }
        return false;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the line is a day of issue with its year. */
    public static boolean isIssueDay(String printed) {
        return printed.length() <= LONGEST
                && ISSUE.matcher(HalfWidth.of(printed).strip()).matches();
    }
}
