package kuaibao.enrich.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.event.Vocabulary.Hit;

/**
 * Tells what kind of event a noun names. In Chinese the last word says it: {@code 临河市春季招聘会} is a 招聘会,
 * {@code 临河市工商联合会} is no 会 at all.
 */
final class HeadNouns {
    private static final int LONGEST_NAME = 12;
    private static final Pattern BEFORE_CEREMONY =
            Pattern.compile("(?<signing>签约|签字|签署)|(?<launch>启动|开工|动工|奠基|开幕|启幕|揭幕|揭牌|"
                    + "挂牌|开园|开馆|开机|开班|开营|开镇|开村|开业|开航|首航|首飞|复航|通航|通车|通水|并网|投产|投用|投运|启用|上线|下线|首发|发车|开行|启程|开赛|开跑|起跑|开镜|"
                    + "封顶|合龙|贯通|竣工|落成|点火|亮灯|开犁|开镰|开渔|开采|开耕|开秧|开捕|开榨|开窖|交付|成立|首播|开诊|开通|试运行)");

    private final Vocabulary nouns = new Vocabulary("conference", "activity", "drill", "meeting", "none");

    /** A noun that names an event. */
    record Head(EventType type, int begin, int end) {}

    /** The event's name that ends before {@code end}. */
    Optional<Head> to(String text, int end) {
        return nouns.to(text, end).flatMap(hit -> type(text, hit).map(type -> new Head(type, hit.begin(), end)));
    }

    private static Optional<EventType> type(String text, Hit hit) {
        return switch (hit.list()) {
            case "conference" -> Optional.of(conference(text, hit));
            case "drill" -> Optional.of(EventType.DRILL);
            case "meeting" -> Optional.of(EventType.MEETING);
            case "activity" -> Optional.of(ceremony(text, hit));
            default -> Optional.empty();
        };
    }

    /** {@code 重大项目集中开工|动员会}: the meeting is held to begin the work. */
    private static EventType conference(String text, Hit hit) {
        return text.startsWith("开工", hit.begin() - 2) ? EventType.LAUNCH : EventType.CONFERENCE;
    }

    /** {@code 签约暨揭牌仪式}: what comes first names the ceremony. */
    private static EventType ceremony(String text, Hit hit) {
        char last = text.charAt(hit.end() - 1);
        if (last != '式' && last != '礼') {
            return text.startsWith("签约", hit.begin() - 2) ? EventType.SIGNING : EventType.ACTIVITY;
        }
        return ceremony(text, hit.begin()).orElse(EventType.ACTIVITY);
    }

    /** What is begun or signed with a ceremony, from the words before the place: {@code 项目开工仪式}. */
    static Optional<EventType> ceremony(String text, int at) {
        int from = Math.max(Math.max(0, at - LONGEST_NAME), Clause.begin(text, at));
        Matcher matcher = BEFORE_CEREMONY.matcher(text).region(from, at);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group("signing") != null ? EventType.SIGNING : EventType.LAUNCH);
    }
}
