package kuaibao.enrich.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what kind of event a sentence tells of. The patterns are tried in order: a ceremony names its kind best
 * ({@code 开工仪式举行}), a verb of travel less, 活动 least.
 */
final class TriggerReader {
    private static final String BEGINNING =
            "启动|开工|奠基|开幕|揭牌|开园|通车|发车|首发|下线|投产|开业|开赛|开跑|开机|点火|封顶|落成|启用|投用|开通|开班|首航|首飞|开建|开馆|开镇|竣工|投运|上线";
    private static final String MEETINGS =
            "会议|大会|调度会|推进会|工作会|动员会|部署会|座谈会|例会|研讨会|发布会|新闻发布会|常委会|全会|培训会|现场会|通报会|论坛|年会|述职会|讲评会|视频会|专题会|恳谈会|交流会|协调会|评审会|听证会|报告会|表彰会";
    private static final String HOLD = "(?:召开|举行|举办|主持)";
    private static final String SIGNING_WORDS = "(?:签署|签订)[^。]{0,40}?(?:协议|合同|备忘录|意向书)|成功签约";
    private static final String GATHERINGS =
            "招聘会|分享会|展览会|博览会|运动会|音乐会|晚会|庙会|联欢会|游园会|品鉴会|交易会|展销会|订货会|读书会|文化节|艺术节|美食节|旅游节|采摘节|电影节|大赛|比赛|竞赛|联赛|锦标赛|马拉松|活动|书展|画展|展演|义诊|宣讲";
    private static final List<Rule> CEREMONIES = List.of(
            rule(EventType.SIGNING, "event/ceremony", 0.95, "(?:签约|签字|签署)[^,，。]{0,8}仪式"),
            rule(EventType.LAUNCH, "event/ceremony", 0.95, "(?:" + BEGINNING + ")[^,，。、]{0,8}仪式"),
            rule(EventType.DRILL, "event/drill", 0.95, "演练|演习"));
    private static final List<Rule> VERBS = List.of(
            rule(EventType.MEETING, "event/meeting", 0.9, "举行[^,，。]{0,8}会谈|会见|拜会|拜访|会谈|会晤"),
            rule(EventType.CONFERENCE, "event/conference", 0.9, HOLD + "[^。]{0,40}?(?:" + MEETINGS + ")"),
            rule(EventType.CONFERENCE, "event/conference", 0.9, "(?:" + MEETINGS + ")[^。]{0,20}?" + HOLD),
            rule(
                    EventType.ACTIVITY,
                    "event/gathering",
                    0.85,
                    "(?:" + GATHERINGS + ")[^,，。]{0,20}?(?:" + HOLD + "|拉开帷幕)"),
            rule(
                    EventType.ACTIVITY,
                    "event/gathering",
                    0.85,
                    "(?:开展|组织|" + HOLD + ")[^。]{0,40}?(?<!调研|考察|走访|检查)(?:" + GATHERINGS + ")"),
            rule(
                    EventType.ACTIVITY,
                    "event/show",
                    0.85,
                    "展”?在[^。]{0,40}?(?:举行|举办|开展|开幕)|(?:[携在])[^,，。]{0,40}?演出(?!季|团)|上演|公演|首演"),
            rule(
                    EventType.LAUNCH,
                    "event/beginning",
                    0.85,
                    "(?:正式|鸣枪|同步|顺利|集中|全面)(?:" + BEGINNING + ")|(?:" + BEGINNING + ")(?=[。,，!！]|$)"),
            rule(EventType.VISIT, "event/journey", 0.85, "考察|率团|率队赴|访问|观摩学习"),
            rule(EventType.INSPECTION, "event/journey", 0.85, "调研|走访|督导|督查|检查|巡查|视察|暗访|看望慰问"),
            rule(EventType.SIGNING, "event/signing", 0.85, SIGNING_WORDS));
    private static final List<Rule> OTHERS = List.of(
            rule(EventType.PUBLICATION, "event/publication", 0.85, "出炉|印发|出台|》[^,，。]{0,8}发布|发布《"),
            rule(EventType.ACTIVITY, "event/activity", 0.7, "活动"));
    private static final int LONGEST_CLAUSE = 60;
    private static final Pattern MEANT = Pattern.compile("将|拟|力争|希望|计划|推动|要求|有望|准备");

    private TriggerReader() {}

    private record Rule(EventType type, String name, double confidence, Pattern words) {}

    private static Rule rule(EventType type, String name, double confidence, String words) {
        return new Rule(type, name, confidence, Pattern.compile(words));
    }

    /** The trigger that names the event of a sentence best. */
    static Optional<Trigger> read(String sentence) {
        return firstOf(CEREMONIES, sentence)
                .or(() -> earliestOf(VERBS, sentence))
                .or(() -> firstOf(OTHERS, sentence));
    }

    /** The signing that a sentence tells of, whatever else it tells. */
    static Optional<Trigger> readSigning(String sentence) {
        return firstOf(VERBS.subList(VERBS.size() - 1, VERBS.size()), sentence);
    }

    private static Optional<Trigger> firstOf(List<Rule> rules, String sentence) {
        return rules.stream()
                .map(rule -> find(rule, sentence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Trigger> earliestOf(List<Rule> rules, String sentence) {
        return rules.stream()
                .map(rule -> find(rule, sentence))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Trigger::begin));
    }

    private static Optional<Trigger> find(Rule rule, String sentence) {
        Matcher matcher = rule.words().matcher(sentence);
        while (matcher.find()) {
            if (!isMeant(sentence, matcher.start())) {
                return Optional.of(
                        new Trigger(rule.type(), matcher.start(), matcher.end(), rule.name(), rule.confidence()));
            }
        }
        return Optional.empty();
    }

    /** {@code 双方将签署协议} tells of nothing that happened. */
    private static boolean isMeant(String sentence, int at) {
        int clause = at;
        while (clause > Math.max(0, at - LONGEST_CLAUSE) && ",，;；".indexOf(sentence.charAt(clause - 1)) < 0) {
            clause--;
        }
        return MEANT.matcher(sentence.substring(clause, at)).find();
    }
}
