package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.event.Vocabulary.Hit;

/** Reads what a verb alone tells of: {@code 会见}, {@code 调研}, {@code 正式通车}, {@code 印发《…》}. */
final class VerbReader {
    private static final double VERB = 0.85;
    private static final double WITH_OBJECT = 0.8;
    private static final double GLANCED = 0.6;
    private static final Pattern ASKS = Pattern.compile("检查|巡查|[查察]看|看望|了解");
    private static final Pattern GLANCE = Pattern.compile("(?:实地|详细)?(?:[查察]看|了解)");
    private static final int NEAR = 40;
    private static final int FAR = 80;
    private static final String ENDS = "，。；！？”）";
    private static final Pattern NO_TALK = Pattern.compile("[的会厅室]|(?:中外)?记者|时|后|前|纪要|在座|活动|中[，,]");
    private static final Pattern NO_VISIT = Pattern.compile("[团组的者会]|人员|群众|时[，]|后|期间|报告|中[，,]|路线|点|线路");
    /** {@code 巡察工作会议召开}: the verb stands in the name of a meeting. */
    private static final Pattern IN_A_NAME = Pattern.compile("[^，。“]{0,14}会议?(?:[在于召举]|暨)");

    private static final Pattern INSPECTS = Pattern.compile("调研|督导|检查|走访|慰问|督查|视察|看望");
    private static final Pattern EXPLORES = Pattern.compile("考察|招商|推介|学习|交流|访问|对接");
    private static final Pattern NO_INSPECTION =
            Pattern.compile("[组团队站点金品]|员(?!工)|出(?!席)|报告|发现|结果|时[，]|后[，]|期间|中[，,]|座谈会|情况|专员|口[，。]|仪|演出|制度|机制|力度");
    private static final Pattern ACCOMPANIES = Pattern.compile("(?:参加|陪同|出席|接受|迎接|配合|在座|一同|随同)$");
    private static final Pattern REPORTER = Pattern.compile("记者(?:[^，。）：]{0,6}|(?:走进|来到|深入|前往|走访)[^。）：]*)$");
    private static final Pattern GOES = Pattern.compile(
            "[到赴对率向]|深入|前来|来我|开展|进行|组织|带领|带队|联合|一行|走进|先后|前往|专程|看望|走访|调研|督导|检查组|督查组|视察组|现场|实地|专题|领导|书记|[市县区镇省]长|主任|局长|主席");
    private static final Pattern PUBLISHED = Pattern.compile(
            "[《》]|白皮书|蓝皮书|报告|方案|名单|榜|新闻|结果|名录|办法|措施|意见|规划|标准|指南|新政|政策|公告|通告|通知|条例|指数|手册|运行情况|运行数据|经济数据|公报|地图|标识|吉祥物|主题曲|倡议书|细则|清单|图册|举措|条(?=[，。]|$)");
    private static final Pattern NEWS = Pattern.compile("预警|信号|消息|数据|信息|情况|统计|演讲|报道|招聘|岗位");
    private static final Pattern NO_PUBLICATION = Pattern.compile("[会的署社物业者量商厅]|后|以来|前|时|单位|工作|平台|渠道");
    private static final Pattern NO_BEGINNING = Pattern.compile("后|前|以来|之[际日初时]|时|期间|至今|于|仪式|日期|资金|运营商|率|量|大会|的?条件");
    private static final Pattern TAKES_OBJECT = Pattern.compile("启动|开通|启用|上线|首发");
    private static final Pattern NO_OBJECT = Pattern.compile("了?(?:应急预案|预案|仪式|资金|区|机制|程序)|[的、]");
    private static final Pattern STAGED = Pattern.compile("[携在为到]|演员|剧|团");
    private static final Pattern NO_DEED = Pattern.compile("[的会人者团员款]|仪式|活动|物资|站|现场");
    private static final Pattern NO_SHOW = Pattern.compile("[季团者服费的]|市场|经费|人员|活动");

    private final Vocabulary verbs =
            new Vocabulary("talk", "visit", "inspect", "publish", "show", "end", "deed", "begin");
    private final Vocabulary adverbs = new Vocabulary("adverb");
    private final HeadNouns nouns = new HeadNouns();

    void read(String text, List<Trigger> triggers) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Hit> verb = verbs.from(text, i);
            if (verb.isPresent()) {
                if (!Clause.isQuoted(text, i)) {
                    read(text, verb.get()).ifPresent(triggers::add);
                }
                i = verb.get().end() - 1;
            }
        }
    }

    private Optional<Trigger> read(String text, Hit verb) {
        return switch (verb.list()) {
            case "talk" -> talk(text, verb);
            case "visit" -> visit(text, verb);
            case "inspect" -> inspection(text, verb);
            case "publish" -> publication(text, verb);
            case "show" -> show(text, verb);
            case "end" -> ending(text, verb);
            case "deed" -> deed(text, verb);
            default -> beginning(text, verb);
        };
    }

    /** {@code 参加会见} tells who was there, {@code 会见时} when something else was. */
    private static Optional<Trigger> talk(String text, Hit verb) {
        boolean told =
                !follows(text, verb, NO_TALK) && !follows(text, verb, IN_A_NAME) && !precedes(text, verb, ACCOMPANIES);
        return trigger(told, EventType.MEETING, "event/meeting", VERB, verb);
    }

    private static Optional<Trigger> visit(String text, Hit verb) {
        boolean told = !follows(text, verb, NO_VISIT)
                && !follows(text, verb, IN_A_NAME)
                && !precedes(text, verb, ACCOMPANIES)
                && !inspects(text, verb);
        return trigger(told, EventType.VISIT, "event/journey", VERB, verb);
    }

    /** {@code 率队赴青石镇，就春耕开展调研}: how they went says nothing of what for. */
    private static boolean inspects(String text, Hit verb) {
        int end = Math.min(text.length(), verb.end() + FAR);
        return text.charAt(verb.end() - 1) == '赴'
                && INSPECTS.matcher(text).region(verb.end(), end).find()
                && !EXPLORES.matcher(text).region(verb.end(), end).find();
    }

    /** Somebody goes and looks: {@code 到松涛园区检查}; a patient who is examined (检查) does not. */
    private static Optional<Trigger> inspection(String text, Hit verb) {
        boolean glance = GLANCE.matcher(text).region(verb.begin(), verb.end()).matches();
        boolean asks = ASKS.matcher(text).region(verb.begin(), verb.end()).find();
        boolean told = !follows(text, verb, NO_INSPECTION)
                && !follows(text, verb, IN_A_NAME)
                && !precedes(text, verb, ACCOMPANIES)
                && !REPORTER.matcher(text)
                        .region(Math.max(0, verb.begin() - NEAR), verb.begin())
                        .find()
                && (!asks
                        || GOES.matcher(text)
                                .region(Math.max(0, verb.begin() - NEAR), verb.end())
                                .find());
        return trigger(told, EventType.INSPECTION, "event/journey", glance ? GLANCED : VERB, verb);
    }

    private static Optional<Trigger> publication(String text, Hit verb) {
        int begin = Clause.begin(text, verb.begin());
        int end = Math.min(text.length(), Clause.end(text, verb.end()) + 1);
        boolean named = PUBLISHED.matcher(text).region(begin, end).find();
        boolean announced = "发布公布".contains(text.substring(verb.begin(), verb.end()))
                && !isFinal(text, verb.end())
                && !NEWS.matcher(text).region(verb.end(), end).find();
        boolean told = !follows(text, verb, NO_PUBLICATION) && (named || announced);
        return trigger(told, EventType.PUBLICATION, "event/publication", named ? VERB : WITH_OBJECT, verb);
    }

    private static Optional<Trigger> show(String text, Hit verb) {
        boolean told = !follows(text, verb, NO_SHOW)
                && STAGED.matcher(text)
                        .region(Math.max(0, verb.begin() - NEAR), verb.begin())
                        .find();
        return trigger(told, EventType.ACTIVITY, "event/show", VERB, verb);
    }

    private static Optional<Trigger> deed(String text, Hit verb) {
        return trigger(!follows(text, verb, NO_DEED), EventType.ACTIVITY, "event/deed", GLANCED, verb);
    }

    /** {@code 龙舟赛落幕}, {@code 全市人代会闭幕}: the noun before says what ended. */
    private Optional<Trigger> ending(String text, Hit verb) {
        Optional<EventType> named = named(text, verb);
        if (named.isPresent()) {
            EventType type = named.get() == EventType.CONFERENCE ? EventType.CONFERENCE : EventType.ACTIVITY;
            return trigger(isFinal(text, verb.end()), type, "event/ending", VERB, verb);
        }
        boolean plain = verb.end() - verb.begin() > 2;
        return trigger(isFinal(text, verb.end()) && !plain, EventType.ACTIVITY, "event/ending", VERB, verb);
    }

    private Optional<Trigger> beginning(String text, Hit verb) {
        boolean listed = verb.begin() > 0 && text.charAt(verb.begin() - 1) == '、';
        if (listed || follows(text, verb, NO_BEGINNING)) {
            return Optional.empty();
        }
        boolean stressed = adverbs.to(text, verb.begin()).isPresent() || text.startsWith("正式", verb.begin());
        boolean told = isFinal(text, verb.end()) || (stressed && !text.startsWith("的", verb.end()));
        if (told) {
            return trigger(true, opened(text, verb), "event/beginning", VERB, verb);
        }
        boolean object =
                TAKES_OBJECT.matcher(text).region(verb.begin(), verb.end()).find() && !follows(text, verb, NO_OBJECT);
        return trigger(object, EventType.LAUNCH, "event/beginning", WITH_OBJECT, verb);
    }

    /** {@code 产业发展大会开幕}: a congress is a conference from its first day on; {@code 讲座开讲} is held. */
    private EventType opened(String text, Hit verb) {
        if (text.startsWith("开讲", verb.begin())) {
            return EventType.ACTIVITY;
        }
        int curtain = text.indexOf('幕', verb.begin());
        boolean conference = curtain >= 0
                && curtain < verb.end()
                && named(text, verb).filter(EventType.CONFERENCE::equals).isPresent();
        return conference ? EventType.CONFERENCE : EventType.LAUNCH;
    }

    /** What the noun before a verb names. */
    private Optional<EventType> named(String text, Hit verb) {
        for (int at = verb.begin(); at > Math.max(0, verb.begin() - NEAR); at--) {
            Optional<HeadNouns.Head> head =
                    nouns.to(text, at).filter(noun -> HeldReader.near(text, noun.end(), verb.begin()));
            if (head.isPresent()) {
                return head.map(HeadNouns.Head::type);
            }
        }
        return Optional.empty();
    }

    private static boolean isFinal(String text, int end) {
        return end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean follows(String text, Hit verb, Pattern what) {
        return what.matcher(text).region(verb.end(), text.length()).lookingAt();
    }

    private static boolean precedes(String text, Hit verb, Pattern what) {
        return what.matcher(text)
                .region(Math.max(0, verb.begin() - 2), verb.begin())
                .find();
    }

    private static Optional<Trigger> trigger(boolean told, EventType type, String rule, double confidence, Hit verb) {
        return told ? Optional.of(new Trigger(type, verb.begin(), verb.end(), rule, confidence)) : Optional.empty();
    }
}
