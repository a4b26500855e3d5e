package kuaibao.enrich.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;

/**
 * Says who took part: the people of the lead, and those whom a later sentence says to have attended, spoken, presided or
 * come along. {@code 林一帆出席。} Whoever is only quoted took no part.
 */
final class ParticipantReader {
    private static final Pattern ATTENDS = Pattern.compile(
            "出席|参加|致辞|主持|陪同|宣布|见证|到场|讲话|发言|汇报|观摩|指挥|揭牌|授牌|颁奖|授旗|鸣枪|点火|致欢迎辞|一行|欢聚|会见时在座|参与|随行|参观了|作交流|主审|巡河|督战");
    private static final Pattern AS_SOURCE =
            Pattern.compile("(?:同志)?(?:总书记|主席)?(?:关于|新时代|思想|强军|外交|生态|法治|殷殷|重要讲话|重要论述|重要指示|视察|考察.{1,4}重要)");

    private ParticipantReader() {}

    static List<String> read(List<Passage> passages, int lead, EventType type) {
        Set<String> names = new LinkedHashSet<>();
        for (Passage passage : passages) {
            boolean first = passage.paragraph() == lead;
            boolean stop = type == EventType.VISIT && StopReader.ofTrip(passage).isPresent();
            if (first || (!stop && ATTENDS.matcher(passage.text()).find())) {
                names.addAll(people(passage));
            }
        }
        return List.copyOf(names);
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

    private static boolean isSource(Passage passage, Mention mention) {
        return AS_SOURCE.matcher(passage.behind(mention)).lookingAt();
    }
}
