package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stops of a trip and the meetings around an event: a later sentence in which the party goes to, meets or
 * talks with somebody, or holds or signs something. {@code 4月9日下午，考察团一行拜访了…}
 */
final class StopReader {
    private static final double SURE = 0.85;
    private static final double STOPPED = 0.7;
    private static final double LIKELY = 0.6;
    private static final Pattern STOP = Pattern.compile("(?<meeting>拜访|拜会|会见|会谈|座谈|会晤|洽谈|交换意见)(?!后|前|时|会|结束|中，)"
            + "|(?<inspection>走访|调研|实地考察|考察|实地查看|实地踏勘|看望|慰问|参观)(?!团|组|者|人员|活动|期间|结束|中|后|时)|(?<visit>访问)(?!团|期间|中|后|时)");
    private static final Pattern ARRIVAL =
            Pattern.compile("(?:考察团|代表团|访问团|参观团|观摩团|推介团|一行|调研组|视察组|客商)[^，。]{0,6}(?:走进|来到|前往|抵达|参观|深入)");
    private static final Pattern TALKS = Pattern.compile("与[^。]{0,40}?(?:交换意见|会谈)");
    private static final Pattern AND_TALKS = Pattern.compile("，(?:并|还|随后)[^，。]{0,4}[与同和][^，。]{1,50}?(?:座谈|会谈|洽谈|会面)");
    private static final Pattern NOT_A_STOP = Pattern.compile(
            "(?:通过|此次|本次|这次|后续|将|希望|欢迎|愿|要|座谈中|走访中|调研中|会谈中|考察中|考察期间)[^，]{0,6}$|(?:参加|陪同|随同|参与)(?:上述|相关|有关)?$");
    private static final Pattern LATER = Pattern.compile("下一步|今后|接下来|未来");
    private static final Pattern UNNAMED_HOST = Pattern.compile(
            "[与同和](?:企业|相关|有关|当地|园区|部门|单位|公司|商户|村)?(?:主要)?(?:负责人|负责同志|代表|企业家|干部|员工|师生|群众)(?:等)?(?:进行|举行|开展|深入)?(?:亲切|深入)?(?:座谈|交流|洽谈|会谈)?");
    private static final Pattern TALK = Pattern.compile("(?:召开|主持|举行)[^，。]{0,6}座谈会|^[^，。]{0,6}座谈会上");
    private static final Pattern OTHER_SIDE = Pattern.compile("企业家|企业|客商|群众|专家|商会|职工|双方|两地");
    private static final Pattern ATTENDS = Pattern.compile("参加|出席");

    private final Readings readings;

    StopReader(Readings readings) {
        this.readings = readings;
    }

    /**
     * The stops of a trip that a sentence tells of, in order.
     *
     * @param visited whether guests came: those who sit together then are two sides
     */
    List<Trigger> ofTrip(Passage passage, boolean visited) {
        List<Trigger> stops = new ArrayList<>(held(passage, visited));
        Optional<Trigger> stop = stop(passage).or(() -> stops.isEmpty() ? arrival(passage) : Optional.empty());
        if (stop.isPresent() && !leadsTo(passage, stop.get(), stops)) {
            stops.removeIf(other -> other.type() == stop.get().type());
            stops.add(stop.get());
            secondTalk(passage, stop.get()).ifPresent(stops::add);
            stops.sort(Comparator.comparingInt(Trigger::begin));
        }
        return stops;
    }

    /**
     * What a sentence says was held or signed, one of a kind.
     *
     * @param visited whether guests came: those who sit together then are two sides
     */
    List<Trigger> held(Passage passage, boolean visited) {
        List<Trigger> held = new ArrayList<>();
        for (Trigger trigger : readings.of(passage)) {
            boolean counts = trigger.confidence() >= SURE
                    && (trigger.isHeld()
                            || trigger.isAgreement()
                            || trigger.isCeremony()
                            || (visited && isUnveiled(passage, trigger)));
            if (counts && held.stream().noneMatch(other -> other.type() == trigger.type())) {
                held.add(
                        trigger.type() == EventType.CONFERENCE
                                        && TALK.matcher(passage.text()).find()
                                ? closingTalk(passage)
                                        .map(talk -> visited ? talk.as(EventType.MEETING) : talk)
                                        .orElse(trigger)
                                : trigger);
            }
        }
        return held;
    }

    /** {@code 代表团来到青石医院，为会诊中心揭牌}: the guests begin it themselves. */
    private static boolean isUnveiled(Passage passage, Trigger trigger) {
        int clause = Clause.begin(passage.text(), trigger.begin());
        return trigger.type() == EventType.LAUNCH
                && passage.text().startsWith("为", clause)
                && passage.text().startsWith("揭", trigger.begin());
    }

    /** Where a sentence says that the party went, or whom it met. */
    static Optional<Trigger> stop(Passage passage) {
        String text = passage.text();
        Matcher matcher = STOP.matcher(text);
        if (passage.mentions().isEmpty() || !matcher.find()) {
            return Optional.empty();
        }
        int told = toldBefore(text);
        int arrived = first(ARRIVAL, text);
        do {
            boolean meant = NOT_A_STOP
                    .matcher(text)
                    .region(Clause.begin(text, matcher.start()), matcher.start())
                    .find();
            if (!meant && matcher.start() < told && !(arrived < matcher.start() && isUnnamed(text, matcher))) {
                String rule = matcher.group().equals("参观") ? Trigger.ARRIVAL : "event/stop";
                return Optional.of(new Trigger(type(passage, matcher), matcher.start(), matcher.end(), rule, STOPPED));
            }
        } while (matcher.find());
        return Optional.empty();
    }

    /** Where a sentence begins to tell of the time to come or to repeat what somebody says. */
    private static int toldBefore(String text) {
        int said = Telling.said(text, text.length());
        return Math.min(first(LATER, text), said < 0 ? text.length() : said);
    }

    private static int first(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }

    /** {@code 参观车间，并与企业负责人座谈}: a talk with nobody who is named belongs to the look around. */
    private static boolean isUnnamed(String text, Matcher talk) {
        return talk.group("meeting") != null
                && UNNAMED_HOST
                        .matcher(text)
                        .region(Clause.begin(text, talk.start()), talk.end())
                        .find();
    }

    /** {@code 走访云岭市，参加在当地举行的推介会}: they came for what was held. */
    private static boolean leadsTo(Passage passage, Trigger stop, List<Trigger> held) {
        return stop.type() != EventType.MEETING
                && held.stream()
                        .filter(other -> other.begin() > stop.end())
                        .anyMatch(other -> ATTENDS.matcher(passage.text())
                                .region(stop.end(), other.begin())
                                .find());
    }

    /** {@code 考察了松涛园区，并与苏远山座谈}. */
    private static Optional<Trigger> secondTalk(Passage passage, Trigger stop) {
        Matcher matcher = AND_TALKS.matcher(passage.text());
        return stop.type() != EventType.MEETING
                        && matcher.find(stop.end())
                        && !UNNAMED_HOST
                                .matcher(passage.text())
                                .region(matcher.start(), matcher.end())
                                .find()
                ? Optional.of(new Trigger(EventType.MEETING, matcher.start() + 1, matcher.end(), "event/stop", STOPPED))
                : Optional.empty();
    }

    /** {@code 10日上午，考察团走进云岭技师学院}: on the way a party looks at this and that. */
    static Optional<Trigger> arrival(Passage passage) {
        Matcher matcher = ARRIVAL.matcher(passage.text());
        return !passage.mentions().isEmpty() && matcher.find()
                ? Optional.of(
                        new Trigger(EventType.INSPECTION, matcher.start(), matcher.end(), Trigger.ARRIVAL, LIKELY))
                : Optional.empty();
    }

    /** {@code 走访文化馆，与馆长交换意见} is a talk. */
    private static EventType type(Passage passage, Matcher matcher) {
        boolean talks = TALKS.matcher(passage.text())
                .region(matcher.end(), passage.text().length())
                .find();
        boolean comes = matcher.group().equals("走访") || matcher.group("visit") != null;
        if (matcher.group("meeting") != null || (talks && comes)) {
            return EventType.MEETING;
        }
        return matcher.group("visit") != null ? EventType.VISIT : EventType.INSPECTION;
    }

    /** {@code 随后召开座谈会}: a conference, a talk where the other side came to be heard ({@code 企业家座谈会}). */
    static Optional<Trigger> closingTalk(Passage passage) {
        Matcher matcher = TALK.matcher(passage.text());
        if (!passage.text().contains("座谈会") || !matcher.find()) {
            return Optional.empty();
        }
        boolean talk = OTHER_SIDE
                .matcher(passage.text())
                .region(matcher.start(), passage.text().length())
                .find();
        EventType type = talk ? EventType.MEETING : EventType.CONFERENCE;
        return Optional.of(new Trigger(type, matcher.start(), matcher.end(), Trigger.CLOSING_TALK, LIKELY));
    }
}
