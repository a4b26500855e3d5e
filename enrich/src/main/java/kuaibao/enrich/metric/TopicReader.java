package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;

/**
 * Finds the topics of a line: names and project or event phrases at a clause's beginning, after its time and opener.
 * {@code 据介绍，青禾水泵厂扩建项目总投资…} has the topic 青禾水泵厂扩建项目.
 */
final class TopicReader {
    private static final Pattern OPENING = Pattern.compile(
            "本报.{0,4}讯|另讯|据.{1,8}?,|其间|会上|随后|接着|当前|同时|此外|这些年|[\\d年月日上下午晚时起~至-]{2,16}|作为|[在来到走进入深赴]{1,2}|[、, ]");
    private static final Pattern PROJECT = Pattern.compile(
            "[^,;:。、!?的]{2,30}?(?:项目|工程|活动|大赛|招聘会|博览会|展览会|交易会|洽谈会|论坛|演练|比赛|锦标赛|马拉松|运动会|艺术节|文化节|美食节|旅游节|赛事|改造|大会)"
                    + "(?=在|总投资|占地|计划|规划|将|已|是|正式|举行|启动|开赛|举办|共|累计|建成|投产|达产|建设|吸引|设|$)");
    private static final Pattern FOUNDED = Pattern.compile(
            "(?:建设|设立|新建|打造|筹建|共建|兴建|启动|建起|建成)(?<what>[^,;:。、!?的\\d]{2,20}(?:项目|基地|产业园|园区|中心|工程|工厂|研究院|研究所|总部|学校|医院|公园))$");
    private static final Pattern REFERRING = Pattern.compile("(?:该|此次|本次|这个|此|本届)?(?:项目|活动|工程|比赛|赛事|演练)");
    private static final Pattern SPEAKS = Pattern.compile(".*(?:公司|集团|合作社|联合社|厂|学校|中学|小学|医院|大学|银行|研究院|学院|协会|商会)");
    private static final Pattern SAYS = Pattern.compile("说|表示|介绍|告诉|坦言|算|透露");
    private static final Pattern ATTENDS = Pattern.compile(".{0,40}(?:等单位|等部门|等)?(?:参加|出席|主办|承办|协办|陪同)");
    private static final int APPOSITION = 16;

    private TopicReader() {}

    static List<Topic> readAll(LineContext context) {
        List<Topic> topics = new ArrayList<>();
        String text = context.line().text();
        int clause = 0;
        while (clause < text.length()) {
            int end = Math.max(clause + 1, Clauses.end(text, clause, text.length()));
            addTopic(topics, context, clause, end);
            clause = end;
        }
        return topics;
    }

    private static void addTopic(List<Topic> topics, LineContext context, int clause, int end) {
        Line line = context.line();
        int begin = opened(context, clause, end);
        int nameEnd = line.nameEnd(begin, end);
        Matcher project = PROJECT.matcher(line.text()).region(begin, end).useTransparentBounds(true);
        boolean names = project.lookingAt() && !namesPerson(line, begin, project.end());
        if (names
                && !REFERRING
                        .matcher(line.text().substring(begin, project.end()))
                        .matches()) {
            topics.add(topic(line, begin, project.end()));
        } else if (nameEnd == begin && Anaphors.lengthAt(line.text(), begin) > 0) {
            addReferring(topics, line, begin, end);
        } else if (nameEnd > begin && opensTopic(line, begin, nameEnd, end)) {
            topics.add(topic(line, begin, nameEnd));
        }
        addFounded(topics, line, begin, end);
    }

    /** {@code 双方将设立商品集散中心，总投资…}: what is founded is what the next clause speaks of. */
    private static void addFounded(List<Topic> topics, Line line, int begin, int end) {
        Matcher founded = FOUNDED.matcher(line.text()).region(begin, end);
        if (founded.find()) {
            topics.add(topic(line, founded.start("what"), founded.end("what")));
        }
    }

    /** {@code 公司总投资…}: a noun that stands for a name opens the clause. */
    private static void addReferring(List<Topic> topics, Line line, int begin, int end) {
        int wordEnd = begin + Anaphors.lengthAt(line.text(), begin);
        if (!namesPerson(line, wordEnd, end) && !Character.isDigit(line.charAt(wordEnd))) {
            topics.add(topic(line, begin, wordEnd));
        }
    }

    private static Topic topic(Line line, int begin, int end) {
        return new Topic(begin, end, line.printed().substring(begin, end));
    }

    /**
     * A name before a person's post tells who speaks, and is the topic only where it can speak of itself: a firm, not an
     * office. {@code 在青禾集团的带动下} sets no topic either.
     */
    private static boolean opensTopic(Line line, int begin, int nameEnd, int end) {
        String rest = line.text().substring(nameEnd, end);
        if (rest.startsWith("的") && (rest.endsWith("下") || rest.endsWith("中"))) {
            return false;
        }
        if (ATTENDS.matcher(rest).matches()) {
            return false;
        }
        return !namesPerson(line, nameEnd, Math.min(end, nameEnd + APPOSITION))
                || (SPEAKS.matcher(line.text().substring(begin, nameEnd)).matches()
                        && SAYS.matcher(line.text())
                                .region(nameEnd, Math.min(line.text().length(), end + 1))
                                .find());
    }

    private static boolean namesPerson(Line line, int begin, int end) {
        return line.mentionsFrom(begin, end).stream().anyMatch(mention -> mention.type() == EntityType.PERSON);
    }

    private static int opened(LineContext context, int clause, int end) {
        Matcher opening = OPENING.matcher(context.line().text());
        int begin = clause;
        while (begin < end && Clauses.isMark(context.line().text().charAt(begin))) {
            begin++;
        }
        boolean moved = true;
        while (moved && begin < end) {
            int from = begin;
            begin = Math.min(end, context.timeAt(begin).map(TimeExpression::end).orElse(begin));
            if (begin < end
                    && !startsName(context.line(), begin)
                    && opening.region(begin, end).lookingAt()) {
                begin = opening.end();
            }
            moved = begin > from;
        }
        return begin;
    }

    private static boolean startsName(Line line, int at) {
        return !line.mentionsFrom(at, at + 1).isEmpty();
    }
}
