package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what kinds of events a sentence tells of. Thread-safe. */
final class TriggerReader {
    private static final double CEREMONY = 0.95;
    private static final double WEAK = 0.6;
    private static final Pattern CEREMONY_NAME = Pattern.compile("(?:仪式|典礼|式(?=[在举上，。、于]))(?![前后]|新闻|发布会)");
    /** {@code 采摘节设开幕式、书画展等活动}: what a programme holds has not been held yet. */
    private static final Pattern SET_UP = Pattern.compile("(?:设|设有|设置|包括)(?:了)?[^，。]{0,8}$");

    private static final Pattern AGREEMENT = Pattern.compile(
            "(?:签署|签订|签下|签)了?[^。]{0,40}?(?:协议|合同|备忘录|意向书|责任书|责任状|承诺书|订单|协定|框架)|(?:成功|集中|现场|正式|双双|代表双方|共同)签约(?!项目\\d)|签约(?=[。，；]|$|(?:落户|落地|入驻)(?![的项]))");
    private static final double AGREED = 0.85;
    private static final int NEAR = 8;
    private static final Pattern HIRES = Pattern.compile("就业|录用|用工|意向[^，。]{0,3}\\d+[余多]?份");
    private static final Pattern LEARNED = Pattern.compile(
            "[从在][^，。]{0,30}(?:发布|通气|通报|推进|工作|通风|新闻|例)会[上中]，?(?:记者)?(?:获悉|了解到|得知)|在[^，。]{2,30}会议?上(?:强调|指出|要求|表示|说|讲话|作)");
    private static final Pattern JOURNEY = Pattern.compile(
            "(?:赴(?![约任宴])|(?:团|一行)[^，。]{0,4}[来到])(?![^，。]{0,30}(?:调研|督导|检查|走访|慰问|督查|视察|演出|帮扶|捐赠|义诊))[^，。]{1,30}(?:开展|进行|参加|对接|拜访|推介|学习|交流|招商|洽谈|观摩|考察)|赴[^，。]{1,16}，(?:先后|分别)?(?:拜访|考察|对接|招商)|(?:考察|参访|访问|参观|代表|采访|观光)团[^，。]{0,6}(?:走进|抵达|莅临)|率[^，。]{1,24}团(?:一行)?[^，。]{0,8}赴(?![^。]{0,40}演出)");
    private static final Pattern WON = Pattern.compile(
            "在[^，。]{2,40}(?:比赛|大赛|锦标赛|联赛|公开赛|邀请赛|决赛|运动会|杯赛)[^，。]{0,16}[中上]，?[^。]{1,60}(?:夺得|摘得|斩获|夺冠|摘金|勇夺)|\\d(?:比|：|∶)\\d{1,3}[^，。]{0,6}(?:[战险大完]胜|击败|力克|负于|不敌|[战逼]平|败给)");
    /** {@code 首列货运班列缓缓驶出车站}. */
    private static final Pattern DEPARTS = Pattern.compile("首[班趟列条架艘次][^。]{0,60}驶[出离向]");

    private static final Pattern LESSON = Pattern.compile("上了?[^，。]{0,6}[堂节][^，。]{0,16}课");
    private static final Pattern GIVES = Pattern.compile("送去?[^，。]{0,20}(?:慰问|清凉|温暖|问候|祝福)");
    private static final Pattern BRINGS =
            Pattern.compile("送[去上]了?[^，。]{0,16}(?:书包|文具|图书|书籍|衣物|药品|物资|爱心|关爱|演出|节目|文化|政策|岗位)");
    private static final Pattern REHEARSAL = Pattern.compile("演练|演习");
    private static final Pattern ACTIVITY = Pattern.compile(
            "(?:[”》]|主题|宣传|志愿|服务|公益|庆祝|纪念|文化|体验|教育|实践|创建|促销|帮扶|捐赠|惠民|系列)活动(?!期间|中心|室|的|要|.{0,3}(?:即将|将[于在]))");

    /** {@code 市林业局4月9日发布造林数据}: an office makes figures or a warning known. */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?<=[局厅委台办院署关])(?:(?:\\d{1,2}月)?\\d{1,2}日|昨[日天]|今[日天]|日前|近日)?(?:正式|联合|对外)?(?:发布|通报|公布)了?(?!会)[^，。：]{0,24}?(?:数据|情况|状况|预警|成绩单|运行)");

    private static final double ANNOUNCED = 0.8;

    private final HeldReader held = new HeldReader();
    private final VerbReader verbs = new VerbReader();

    /** Everything that the sentence tells as happened, in order. */
    List<Trigger> readAll(String text) {
        List<Trigger> triggers = new ArrayList<>();
        if (text.indexOf('式') >= 0 || text.indexOf('礼') >= 0) {
            ceremonies(text, triggers);
        }
        if (text.indexOf('签') >= 0) {
            agreements(text, triggers);
        }
        if (text.indexOf('赴') >= 0 || text.indexOf('团') >= 0 || text.contains("一行")) {
            find(text, JOURNEY, EventType.VISIT, "event/journey", 0.85, triggers);
        }
        if (text.indexOf('送') >= 0) {
            find(text, GIVES, EventType.INSPECTION, "event/gives", WEAK, triggers);
            find(text, BRINGS, EventType.ACTIVITY, "event/gives", WEAK, triggers);
        }
        if (text.indexOf('驶') >= 0) {
            find(text, DEPARTS, EventType.LAUNCH, "event/beginning", 0.8, triggers);
        }
        if (text.indexOf('课') >= 0) {
            find(text, LESSON, EventType.ACTIVITY, "event/lesson", 0.8, triggers);
        }
        if (text.indexOf('演') >= 0) {
            find(text, REHEARSAL, EventType.DRILL, "event/drill", WEAK, triggers);
        }
        if (text.contains("会上") || text.contains("会议上")) {
            find(text, LEARNED, EventType.CONFERENCE, "event/learned", 0.85, triggers);
        }
        if (text.indexOf('赛') >= 0 || text.indexOf('队') >= 0 || text.contains("运动会")) {
            find(text, WON, EventType.ACTIVITY, "event/won", WEAK, triggers);
        }
        if (text.contains("发布") || text.contains("通报") || text.contains("公布")) {
            find(text, ANNOUNCES, EventType.PUBLICATION, "event/announced", ANNOUNCED, triggers);
        }
        held.read(text, triggers);
        verbs.read(text, triggers);
        if (text.contains("活动")) {
            find(text, ACTIVITY, EventType.ACTIVITY, "event/activity", WEAK, triggers);
        }
        triggers.sort(Comparator.comparingInt(Trigger::begin));
        if (!triggers.isEmpty()) {
            Telling telling =
                    new Telling(text, triggers.get(triggers.size() - 1).begin());
            triggers.removeIf(trigger -> !telling.isTold(trigger));
        }
        return triggers;
    }

    /** What names the event of a sentence best: a ceremony, else what stands first. */
    static Optional<Trigger> best(List<Trigger> triggers) {
        return triggers.stream()
                .filter(Trigger::isCeremony)
                .findFirst()
                .or(() -> triggers.stream().filter(Trigger::isStrong).findFirst())
                .or(() -> triggers.stream().findFirst());
    }

    private static void ceremonies(String text, List<Trigger> triggers) {
        Matcher matcher = CEREMONY_NAME.matcher(text);
        while (matcher.find()) {
            boolean listed = SET_UP.matcher(text)
                    .region(Clause.begin(text, matcher.start()), matcher.start())
                    .find();
            HeadNouns.ceremony(text, matcher.start())
                    .filter(type -> !listed)
                    .map(type -> new Trigger(type, matcher.start(), matcher.end(), "event/ceremony", CEREMONY))
                    .ifPresent(triggers::add);
        }
    }

    /** Whoever finds work at a fair signs too, which is no agreement between bodies: {@code 签订就业意向书97份}. */
    private static void agreements(String text, List<Trigger> triggers) {
        Matcher matcher = AGREEMENT.matcher(text);
        while (matcher.find()) {
            int behind = Math.min(text.length(), matcher.end() + NEAR);
            boolean hires = HIRES.matcher(text).region(matcher.start(), behind).find();
            if (!hires && !Clause.isQuoted(text, matcher.start())) {
                triggers.add(new Trigger(EventType.SIGNING, matcher.start(), matcher.end(), Trigger.AGREEMENT, AGREED));
            }
        }
    }

    private static void find(
            String text, Pattern words, EventType type, String rule, double confidence, List<Trigger> triggers) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            if (!Clause.isQuoted(text, matcher.start())) {
                triggers.add(new Trigger(type, matcher.start(), matcher.end(), rule, confidence));
            }
        }
    }
}
