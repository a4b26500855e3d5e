package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;

/**
 * Finds what happened around an event that is no trip, and where whoever inspects for days went: {@code 会见前，…参观},
 * {@code 10日，…来到松涛园区}.
 */
final class AroundReader {
    private static final double LIKELY = 0.6;
    private static final Pattern LOOKS =
            Pattern.compile("(?:来到|前往|深入|走进|[到赴])[^。]{0,30}?(?:查看|察看|检查|督导|看望|慰问|巡查|督查|了解|听取|询问)");
    private static final Pattern COMES = Pattern.compile("来到|走进|深入|前往");
    private static final Pattern DURING = Pattern.compile("(?:考察|调研|走访|参观)时，");
    private static final Pattern GUESTS = Pattern.compile("(?:参观|考察|踏勘|观摩)(?!团|组|人员)");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:[^，。]{0,12}(?:会见|会谈|座谈|签约|仪式|式|赛|会|活动|演练|考察|调研|揭牌|开工)(?:结束)?[前后]|[^，。]{0,6}赴[^，。]{1,10}前|当[日天晚](?:上午|下午|晚上|中午)?)，");
    private static final Pattern BEFORE_OR_AFTER = Pattern.compile("^[^，。]{0,16}[前后]，");
    private static final Pattern UNNAMED = Pattern.compile("^[^，]{1,12}，与会");
    private static final Pattern ABROAD = Pattern.compile("^[^，。]{0,6}赴[^，。]{1,12}前，");
    private static final Pattern DEED = Pattern.compile("义诊|植树|捐赠|捐款|慰问演出|颁奖");

    private final StopReader stops;

    AroundReader(StopReader stops) {
        this.stops = stops;
    }

    /** The same of a sentence in the lead, where {@code 当天} is only the day of the event. */
    List<Trigger> aroundLead(Passage passage) {
        return BEFORE_OR_AFTER.matcher(passage.text()).find() ? aroundEvent(passage) : List.of();
    }

    /** What happened before or behind the event itself: {@code 会见后，…实地考察}. */
    List<Trigger> aroundEvent(Passage passage) {
        boolean somebody = passage.has(EntityType.PERSON) || passage.text().contains("一行");
        if (!(somebody || passage.text().indexOf('还') >= 0)
                || UNNAMED.matcher(passage.text()).find()
                || !AROUND.matcher(passage.text()).find()) {
            return List.of();
        }
        List<Trigger> held = stops.held(passage, false);
        return held.isEmpty()
                ? StopReader.stop(passage)
                        .filter(stop -> stop.type() != EventType.INSPECTION)
                        .or(() -> find(passage, GUESTS, EventType.VISIT, "event/around"))
                        .or(() -> find(passage, LOOKS, EventType.INSPECTION, "event/look"))
                        .or(() -> StopReader.stop(passage))
                        .or(() -> find(passage, DEED, EventType.ACTIVITY, "event/deed"))
                        .stream()
                        .toList()
                : held;
    }

    /** A day of an inspection that goes on for days: {@code 16日下午，调研组来到青石水库}. */
    static Optional<Trigger> ofInspection(Passage passage) {
        return StopReader.arrival(passage)
                .or(() -> find(passage, LOOKS, EventType.INSPECTION, "event/look"))
                .or(() -> passage.has(EntityType.PERSON)
                        ? find(passage, COMES, EventType.INSPECTION, Trigger.ARRIVAL)
                        : Optional.empty());
    }

    private static Optional<Trigger> find(Passage passage, Pattern words, EventType type, String rule) {
        Matcher matcher = words.matcher(passage.text());
        return matcher.find()
                ? Optional.of(new Trigger(type, matcher.start(), matcher.end(), rule, LIKELY))
                : Optional.empty();
    }

    /** {@code 10日，考察团在青石集团考察时，林一帆希望…}: the day says that it is a stop of its own. */
    static Optional<Trigger> during(Passage passage) {
        return find(passage, DURING, EventType.INSPECTION, "event/stop");
    }

    /** {@code 赴越南前，…}: what happened before a journey does not have its date. */
    static boolean isBefore(Passage passage) {
        return ABROAD.matcher(passage.text()).find();
    }
}
