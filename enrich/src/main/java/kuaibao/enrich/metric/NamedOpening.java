package kuaibao.enrich.metric;

import java.util.List;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;

/** Says what a name is that opens a clause, and whether the clause speaks of it. */
final class NamedOpening {
    private static final Pattern SPEAKS = Pattern.compile(".*(?:公司|集团|合作社|联合社|厂|学校|中学|小学|医院|大学|银行|研究院|学院|协会|商会|队|剧团)");
    private static final List<String> DEEDS =
            List.of("参加", "出席", "主办", "承办", "协办", "陪同", "运营", "执行", "冠名", "创排", "排演", "观摩");
    private static final WordList ATTENDING = new WordList(DEEDS);
    private static final Pattern ATTENDS = Pattern.compile(".{0,80}(?:等单位|等部门|等)?(?:" + String.join("|", DEEDS) + ")");
    /** {@code 要求，区民政局、区房管局要…}: who is told to act does not have the figures. */
    private static final Pattern ORDERED = Pattern.compile("(?:、[^、要]{2,12})*+(?:要|应|须|需)(?!求)");

    private static final Pattern LISTED = Pattern.compile("等(?:\\d|[一二三四五六七八九十]{1,3}[家个所名支位])");
    private static final int APPOSITION = 16;

    private final Heads heads;

    NamedOpening(Heads heads) {
        this.heads = heads;
    }

    Topic topic(Line line, int begin, int end, Topic.Role role) {
        String text = line.printed().substring(begin, end);
        Topic.Kind named = line.mentionsFrom(begin, begin + 1).stream()
                        .anyMatch(mention -> mention.type() == EntityType.PLACE
                                && mention.span().end() == end)
                ? Topic.Kind.PLACE
                : Topic.Kind.BODY;
        return new Topic(
                begin, end, text, heads.kind(line.text().substring(begin, end)).orElse(named), role);
    }

    /**
     * A name before a person's post tells who speaks, and is the topic only where it can speak of itself: a firm, not
     * an office. {@code 在青禾集团的带动下} sets no topic either, and of {@code 青禾集团、柳湾重工等9家企业} none has the figure.
     */
    boolean opensTopic(Line line, int begin, int nameEnd, int end) {
        String rest = line.text().substring(nameEnd, end);
        if (rest.startsWith("的") && (rest.endsWith("下") || rest.endsWith("中"))) {
            return false;
        }
        boolean list = rest.startsWith("、") || rest.startsWith("等");
        boolean attends = ATTENDING.lengthBefore(rest, 0, rest.length()) > 0
                && ATTENDS.matcher(rest).matches();
        if (attends || (list && LISTED.matcher(rest).find())) {
            return false;
        }
        boolean ofPerson = Speech.startsPost(rest) || namesPerson(line, nameEnd, Math.min(end, nameEnd + APPOSITION));
        return !ofPerson
                || (SPEAKS.matcher(line.text().substring(begin, nameEnd)).matches()
                        && Speech.tells(
                                line.text(), nameEnd, Math.min(line.text().length(), end + 1)));
    }

    boolean isOrdered(String text, int nameEnd, int end) {
        return ORDERED.matcher(text).region(nameEnd, end).lookingAt();
    }

    static boolean namesPerson(Line line, int begin, int end) {
        return line.mentionsFrom(begin, end).stream().anyMatch(mention -> mention.type() == EntityType.PERSON);
    }
}
