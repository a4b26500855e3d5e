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
    private static final Vocabulary ATTENDS = new Vocabulary("there");
    private static final Vocabulary REPORTS = new Vocabulary("report");
    private static final Vocabulary ACTS = new Vocabulary("act");
    private static final Vocabulary MEETS = new Vocabulary("met");
    private static final Vocabulary HOSTS = new Vocabulary("host");
    private static final Vocabulary SPEAKS = new Vocabulary("speak");
    private static final Vocabulary WINS = new Vocabulary("win");
    private static final Past LONG_AGO = new Past("ago");
    private static final Pattern YEARS = Pattern.compile("近年来|今年以来|过去|自(?:去年|20\\d\\d年|[^，。]{0,8}以来)|年来");
    private static final Pattern QUOTES = Pattern.compile("(?:介绍|表示|说|认为|告诉记者|坦言|透露)[，。：]");
    private static final Pattern HEARD = Pattern.compile("听取[^。]{0,50}(?:汇报|介绍)|建议");
    private static final Pattern ACCOMPANIES =
            Pattern.compile("陪同|随同|随访|随团|同行|一同|参加(?:上述|相关|有关)?(?:考察|调研|活动|访问)(?:[，。；]|$)");
    private static final Pattern JOINS = Pattern.compile("(?:参加|随同|陪同)(?:上述|相关|有关)?(?:考察|调研|活动|访问)[。；]?$");
    private static final Pattern COMPETES = Pattern.compile("[赛展]|马拉松|运动会|汇演|比武|骑行|开跑");
    private static final Pattern PLAYED = Pattern.compile("比赛|[公邀决联竞锦标]{1,2}赛|运动会");
    private static final Pattern AS_SOURCE = Pattern.compile(
            "(?:同志)?(?:总书记|主席)?(?:关于[^，。]{0,24}(?:重要|论述|思想)|新时代|思想|强军|外交|生态|法治|殷殷|为核心|重要讲话|重要论述|重要指示|(?:视察|考察)[^，。]{0,12}(?:重要|讲话|指示)|(?:总书记|主席)(?:“|[对在][^，。]{1,30}(?:讲话|指示|嘱托|要求|关怀|批示|精神)|的)|(?:同志|烈士|先生|院士)?(?:精神|先进事迹|事迹|诞辰|逝世|故居|故里|纪念馆|纪念园|塑像|雕像|陵园|为榜样)|执导|编剧|作词|作曲)");

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
            case INSPECTION -> hears(passage) || (met && tells(passage, MEETS));
            case VISIT -> tells(passage, HOSTS);
            case ACTIVITY ->
                tells(passage, ACTS)
                        || (speaksOfIt(passage) && !PLAYED.matcher(lead.text()).find());
            case DRILL -> tells(passage, ACTS);
            case LAUNCH, MEETING, SIGNING, PUBLICATION -> false;
        };
        return there
                || isPresent(passage)
                || (tells(passage, WINS) && COMPETES.matcher(lead.text()).find());
    }

    /** Whether a sentence says so of now: {@code 去年，苏远山参加…} does not, {@code 苏远山介绍，去年…} does. */
    private static boolean tells(Passage passage, Vocabulary words) {
        return isNow(passage, words.first(passage.text()));
    }

    /** What somebody speaks of is nothing that they do there: {@code 苏远山说，从签约到开工只用了百天}. */
    private static boolean isPresent(Passage passage) {
        int at = ATTENDS.first(passage.text());
        return isNow(passage, at) && Telling.said(passage.text(), at) < 0;
    }

    private static boolean isNow(Passage passage, int at) {
        return at >= 0 && LONG_AGO.first(passage.text(), at) < 0;
    }

    private static boolean hears(Passage passage) {
        Matcher matcher = HEARD.matcher(passage.text());
        return matcher.find() && isNow(passage, matcher.start());
    }

    /** Who speaks in the report of a gathering was there, unless it is of the years before: {@code 近年来，…}. */
    private static boolean speaksOfIt(Passage passage) {
        return quotes(passage) && !YEARS.matcher(passage.text()).find();
    }

    private static boolean quotes(Passage passage) {
        Matcher matcher = QUOTES.matcher(passage.text());
        return matcher.find() && isNow(passage, matcher.start());
    }

    /** Whether a sentence only quotes people, which makes them none of those who opened or signed something. */
    static boolean isQuoted(Passage passage, EventType type) {
        boolean asks = type == EventType.LAUNCH
                || type == EventType.SIGNING
                || type == EventType.PUBLICATION
                || (type == EventType.ACTIVITY && !speaksOfIt(passage));
        return asks && QUOTES.matcher(passage.text()).find() && !isPresent(passage);
    }

    /** Whether a sentence names only those who were asked about what it tells: {@code 种植户陶满仓说，…}. */
    static boolean isAside(Passage passage) {
        return SPEAKS.isIn(passage.text()) && !ATTENDS.isIn(passage.text());
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
        return (met && MEETS.isIn(passage.text())) || ATTENDS.isIn(passage.text()) || SPEAKS.isIn(passage.text());
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
