package kuaibao.enrich.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;

/**
 * Says who took part: the people of the lead, and those whom a later sentence says to have attended, spoken, presided or
 * come along. {@code 林一帆出席。} Whoever is only quoted took no part, unless it was a meeting.
 */
final class ParticipantReader {
    private static final Pattern ATTENDS = Pattern.compile(
            "出席|参加|致辞|致词|主持|陪同|宣布|见证|到场|讲话|发言|汇报|观摩|指挥|揭牌|揭幕|授牌|颁奖|授旗|鸣枪|发令|点火|致欢迎辞|致答谢辞|一行|欢聚|会见时在座|参与|随行|随同|参观了|作交流|作报告|作推介|主审|巡河|督战|"
                    + "点评|分享|主演|领唱|演唱|演奏|观看|在座|就座|代表双方|签字|签约|通报|表态|宣读|主讲|授课|作了?专题|带领|率领|带队|领誓|开球|剪彩|推杆|开赛|答记者问|与会|到会|祝贺|送行");
    private static final Pattern REPORTS = Pattern.compile("报告|就座|列席|应邀|培训|讲解|作了|宣讲");
    private static final Pattern ACTS = Pattern.compile("示范|演示|讲解|启动|点评|推介|带领|带着|听讲");
    private static final Pattern MEETS = Pattern.compile("介绍|汇报|说[，：。]|表示|告诉|建议|叮嘱|交谈|了解|走访|走进|看望|慰问|询问");
    private static final Pattern HOSTS = Pattern.compile("介绍|表示|说[，：。]|陪同|汇报");
    private static final Pattern YEARS = Pattern.compile("近年来|今年以来|过去|自(?:去年|20\\d\\d年|[^，。]{0,8}以来)|年来");
    private static final Pattern SPEAKS = Pattern.compile("介绍|表示|说|指出|认为|强调|要求|提出|建议|部署|传达|解读|总结|回应");
    private static final Pattern QUOTES = Pattern.compile("(?:介绍|表示|说|认为|告诉记者|坦言|透露)[，。：]");
    private static final Pattern HEARD = Pattern.compile("听取[^。]{0,50}(?:汇报|介绍)|建议");
    private static final Pattern WINS = Pattern.compile("夺得|夺冠|获得|荣获|斩获|摘得|冠军|[一二三]等奖|率先冲|参赛");
    private static final Pattern ACCOMPANIES =
            Pattern.compile("陪同|随同|随访|随团|同行|一同|参加(?:上述|相关|有关)?(?:考察|调研|活动|访问)(?:[，。；]|$)");
    private static final Pattern JOINS = Pattern.compile("(?:参加|随同|陪同)(?:上述|相关|有关)?(?:考察|调研|活动|访问)[。；]?$");
    private static final Pattern COMPETES = Pattern.compile("[赛展]|马拉松|运动会|汇演|比武|骑行|开跑");
    private static final Pattern PLAYED = Pattern.compile("比赛|[公邀决联竞锦标]{1,2}赛|运动会");
    private static final Pattern LONG_AGO =
            Pattern.compile("去年|前年|" + Telling.ONCE + "|(?:19|20)\\d\\d年(?:[，以底初]|\\d{1,2}月(?!\\d))");
    private static final Pattern AS_SOURCE = Pattern.compile(
            "(?:同志)?(?:总书记|主席)?(?:关于[^，。]{0,24}(?:重要|论述|思想)|新时代|思想|强军|外交|生态|法治|殷殷|为核心|重要讲话|重要论述|重要指示|(?:视察|考察)[^，。]{0,12}(?:重要|讲话|指示)|(?:总书记|主席)(?:“|[对在][^，。]{1,30}(?:讲话|指示|嘱托|要求|关怀|批示|精神)|的)|执导|编剧|作词|作曲)");

    private ParticipantReader() {}

    /**
     * Whether a later sentence names people who took part in what the lead tells.
     *
     * @param met whether the paragraph tells of a stop of those who inspect
     */
    static boolean attends(Passage passage, Passage lead, EventType type, boolean met) {
        if (type == EventType.PUBLICATION || !passage.has(EntityType.PERSON)) {
            return false;
        }
        boolean there = switch (type) {
            case CONFERENCE -> tells(passage, SPEAKS) || tells(passage, REPORTS);
            case INSPECTION -> tells(passage, HEARD) || (met && tells(passage, MEETS));
            case VISIT -> tells(passage, HOSTS);
            case ACTIVITY ->
                tells(passage, ACTS)
                        || (speaksOfIt(passage) && !PLAYED.matcher(lead.text()).find());
            case DRILL -> tells(passage, ACTS);
            case LAUNCH, MEETING, SIGNING, PUBLICATION -> false;
        };
        return there
                || tells(passage, ATTENDS)
                || (tells(passage, WINS) && COMPETES.matcher(lead.text()).find());
    }

    /** Whether a sentence says so of now: {@code 去年，苏远山参加…} does not, {@code 苏远山介绍，去年…} does. */
    private static boolean tells(Passage passage, Pattern words) {
        Matcher matcher = words.matcher(passage.text());
        return matcher.find()
                && !LONG_AGO.matcher(passage.text())
                        .region(0, matcher.start())
                        .useTransparentBounds(true)
                        .find();
    }

    /** Who speaks in the report of a gathering was there, unless it is of the years before: {@code 近年来，…}. */
    private static boolean speaksOfIt(Passage passage) {
        return tells(passage, QUOTES) && !YEARS.matcher(passage.text()).find();
    }

    /** Whether a sentence only quotes people, which makes them none of those who opened or signed something. */
    static boolean isQuoted(Passage passage, EventType type) {
        boolean asks = type == EventType.LAUNCH
                || type == EventType.SIGNING
                || type == EventType.PUBLICATION
                || (type == EventType.ACTIVITY && !speaksOfIt(passage));
        return asks
                && QUOTES.matcher(passage.text()).find()
                && !ATTENDS.matcher(passage.text()).find();
    }

    /** Whether a sentence names only those who were asked about what it tells: {@code 种植户陶满仓说，…}. */
    static boolean isAside(Passage passage) {
        return SPEAKS.matcher(passage.text()).find()
                && !ATTENDS.matcher(passage.text()).find();
    }

    /** Whether a later sentence names people who came along on a journey. */
    static boolean accompanies(Passage passage) {
        return ACCOMPANIES.matcher(passage.text()).find();
    }

    /** {@code 苏远山参加考察。}: whoever is named last came along on the whole journey. */
    static boolean joins(Passage passage) {
        return JOINS.matcher(passage.text()).find();
    }

    /**
     * Whether a sentence behind a stop says who was met there.
     *
     * @param met whether the paragraph tells of a stop of those who inspect
     */
    static boolean isThere(Passage passage, boolean met) {
        return (met && MEETS.matcher(passage.text()).find())
                || ATTENDS.matcher(passage.text()).find()
                || SPEAKS.matcher(passage.text()).find();
    }

    /** The people named in the headings. */
    static List<String> titled(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && mention.span().part() == Part.TITLE)
                .map(Mention::name)
                .distinct()
                .toList();
    }

    /** The people of one sentence, those aside whose words or thought are only referred to. */
    static List<String> people(Passage passage) {
        return passage.of(EntityType.PERSON).stream()
                .filter(mention -> !isSource(passage, mention))
                .map(Mention::name)
                .distinct()
                .toList();
    }

    /** {@code 苏远山一行}: whom a party goes by. */
    static List<String> leaders(Passage passage) {
        return passage.of(EntityType.PERSON).stream()
                .filter(mention -> passage.behind(mention).startsWith("一行"))
                .map(Mention::name)
                .toList();
    }

    private static boolean isSource(Passage passage, Mention mention) {
        return AS_SOURCE.matcher(passage.behind(mention)).lookingAt();
    }
}
