package kuaibao.enrich.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stops of a trip and the meetings around an event: a later sentence in which the party goes to, meets or
 * talks with somebody. {@code 4月9日下午，考察团一行拜访了…}
 */
final class StopReader {
    private static final Pattern STOP = Pattern.compile("(?<meeting>拜访|拜会|会见|会谈|座谈|会晤|洽谈|交换意见)(?!后|前|时|中[,，])"
            + "|(?<inspection>走访|调研|实地考察|考察|实地查看)(?!团|组|人员|活动|期间|中|后|时)|(?<visit>访问)(?!团|期间|中|后|时)");
    private static final Pattern ARRIVAL =
            Pattern.compile("(?:考察团|代表团|访问团|参观团|观摩团|一行|调研组|客商)[^,，。]{0,6}(?:走进|来到|前往|抵达|参观)");
    private static final Pattern TALKS = Pattern.compile("与[^。]{0,40}?(?:交换意见|会谈)");
    private static final Pattern LOOKS = Pattern.compile("(?:来到|前往|深入|走进)[^。]{0,30}?(?:查看|察看|检查|督导|看望|慰问)");
    private static final Pattern NOT_A_STOP =
            Pattern.compile(".*(?:通过|此次|本次|这次|后续|将|希望|欢迎|愿|要|座谈中|走访中|调研中|会谈中|考察中|考察期间)[^,，]{0,6}");
    private static final Pattern AROUND =
            Pattern.compile("^(?:[^,，。]{0,12}(?:会见后|会谈后|座谈后|签约前|签约后|仪式前|仪式后|会前|会后|活动前|活动后|赴[^,，。]{1,10}前))[,，]");
    private static final Pattern BEFORE = Pattern.compile("^[^,，。]{1,16}前[,，]");
    private static final Pattern TALK = Pattern.compile("(?:召开|主持|举行)[^,，。]{0,6}座谈会");
    private static final int LONGEST_CLAUSE = 60;

    private StopReader() {}

    /** A stop of a trip. */
    static Optional<Trigger> ofTrip(Passage passage) {
        Matcher matcher = STOP.matcher(passage.text());
        while (matcher.find()) {
            String before = passage.text().substring(Math.max(0, matcher.start() - LONGEST_CLAUSE), matcher.start());
            String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf('，')) + 1);
            boolean names = !passage.mentions().isEmpty();
            if (names && !NOT_A_STOP.matcher(clause).matches()) {
                return Optional.of(
                        new Trigger(type(passage, matcher), matcher.start(), matcher.end(), "event/stop", 0.7));
            }
        }
        return arrival(passage);
    }

    /** {@code 10日上午，考察团走进云岭技师学院}: a party that is led somewhere visits. */
    private static Optional<Trigger> arrival(Passage passage) {
        Matcher matcher = ARRIVAL.matcher(passage.text());
        return matcher.find() && !passage.mentions().isEmpty()
                ? Optional.of(new Trigger(EventType.VISIT, matcher.start(), matcher.end(), "event/arrival", 0.6))
                : Optional.empty();
    }

    /** What happened before or behind the event itself: {@code 会见后，…实地考察}. */
    static Optional<Trigger> aroundEvent(Passage passage) {
        return AROUND.matcher(passage.text()).find()
                ? ofTrip(passage).map(StopReader::asJourney).or(() -> look(passage))
                : Optional.empty();
    }

    /** {@code 会后，林一帆来到青石水库查看水位}: an inspection on the spot. */
    private static Optional<Trigger> look(Passage passage) {
        Matcher matcher = LOOKS.matcher(passage.text());
        return matcher.find()
                ? Optional.of(new Trigger(EventType.INSPECTION, matcher.start(), matcher.end(), "event/look", 0.6))
                : Optional.empty();
    }

    private static Trigger asJourney(Trigger stop) {
        boolean journey = stop.type() == EventType.INSPECTION;
        return journey
                ? new Trigger(EventType.VISIT, stop.begin(), stop.end(), "event/around", stop.confidence())
                : new Trigger(stop.type(), stop.begin(), stop.end(), "event/around", stop.confidence());
    }

    /** {@code 走访文化馆，与馆长交换意见} is a talk. */
    private static EventType type(Passage passage, Matcher matcher) {
        boolean talks = TALKS.matcher(passage.text())
                .region(matcher.end(), passage.text().length())
                .find();
        if (matcher.group("meeting") != null || (talks && matcher.group().equals("走访"))) {
            return EventType.MEETING;
        }
        return matcher.group("visit") != null ? EventType.VISIT : EventType.INSPECTION;
    }

    /** {@code 随后召开座谈会}: a talk that ends an inspection. */
    static Optional<Trigger> closingTalk(Passage passage) {
        Matcher matcher = TALK.matcher(passage.text());
        return matcher.find()
                ? Optional.of(new Trigger(EventType.MEETING, matcher.start(), matcher.end(), "event/closing-talk", 0.6))
                : Optional.empty();
    }

    /** {@code 赴越南前，…}: what happened before the event does not have its date. */
    static boolean isBefore(Passage passage) {
        return BEFORE.matcher(passage.text()).find();
    }
}
