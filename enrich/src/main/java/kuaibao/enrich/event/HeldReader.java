package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.event.HeadNouns.Head;
import kuaibao.enrich.event.Vocabulary.Hit;

/**
 * Reads what was held, by the verb and the noun that names the event: {@code 临河市召开防汛工作会议}, {@code
 * 防汛工作会议在临河召开}, {@code 在临河举行的推介会上}.
 */
final class HeldReader {
    private static final double SURE = 0.9;
    private static final double THERE = 0.7;
    private static final int LONGEST_NAME = 60;
    private static final String BEHIND_SCENE = "上中，";
    private static final String BEHIND_NAME = "上中、和暨及并以”》）（，";
    private static final Pattern BETWEEN = Pattern.compile(
            "[”》）]?(?:（[^）]{0,20}）)?，?(?:(?:[在于以用昨今昔日近首分陆相先正全胜隆盛顺成圆如同火热也又均都已再0-9]|采取|通过|联合|上午|下午|晚).{0,50})?");
    private static final Pattern MODIFIES =
            Pattern.compile("(?:之际|以来|前夕|前[，的]|后|期间|时[，]|过|的[^，。]{0,12}(?:精神|经验|要求|部署))");

    private final Vocabulary verbs = new Vocabulary("hold", "do", "attend");
    private final HeadNouns nouns = new HeadNouns();

    void read(String text, List<Trigger> triggers) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Hit> verb = verbs.from(text, i);
            if (verb.isPresent()) {
                read(text, verb.get()).ifPresent(triggers::add);
                i = verb.get().end() - 1;
            }
        }
    }

    private Optional<Trigger> read(String text, Hit verb) {
        if (MODIFIES.matcher(text).region(verb.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        boolean holds = "hold".equals(verb.list());
        boolean attends = "attend".equals(verb.list());
        return object(text, verb)
                .map(head ->
                        trigger(head.type(), verb.begin(), attends ? head.end() : verb.end(), attends ? THERE : SURE))
                .or(() -> holds || opens(text, verb) ? subject(text, verb) : Optional.empty());
    }

    /** {@code 摄影展在文化馆开展}: an exhibition is opened with the verb that elsewhere means to carry out. */
    private static boolean opens(String text, Hit verb) {
        return text.startsWith("开展", verb.begin()) && Clause.end(text, verb.end()) == verb.end();
    }

    /** The noun behind the verb; in {@code 文联举办的书画展在临河开幕} the verb at the end tells what happened. */
    private Optional<Head> object(String text, Hit verb) {
        int end = Clause.end(text, verb.end());
        String behind = text.startsWith("的", verb.end()) ? BEHIND_SCENE : BEHIND_NAME;
        for (int at = end; at > verb.end() + 1; at--) {
            boolean ends = at == end || behind.indexOf(text.charAt(at)) >= 0;
            Optional<Head> head =
                    ends ? nouns.to(text, at).filter(noun -> noun.begin() >= verb.end()) : Optional.empty();
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private Optional<Trigger> subject(String text, Hit verb) {
        for (int at = verb.begin(); at > Math.max(0, verb.begin() - LONGEST_NAME); at--) {
            Optional<Trigger> held = nouns.to(text, at)
                    .filter(noun -> near(text, noun.end(), verb.begin()))
                    .map(noun -> trigger(noun.type(), noun.begin(), verb.end(), SURE));
            if (held.isPresent()) {
                return held;
            }
            if ("。；！？".indexOf(text.charAt(at - 1)) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether only the place, the day and the manner stand between a name and its verb. */
    static boolean near(String text, int from, int to) {
        return BETWEEN.matcher(text).region(from, to).matches();
    }

    private static Trigger trigger(EventType type, int begin, int end, double confidence) {
        return new Trigger(type, begin, end, Trigger.HELD, confidence);
    }
}
