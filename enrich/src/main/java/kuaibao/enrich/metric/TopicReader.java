package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
    private static final Pattern SPEAKS = Pattern.compile(".*(?:公司|集团|合作社|联合社|厂|学校|中学|小学|医院|大学|银行|研究院|学院|协会|商会|队|剧团)");
    private static final Pattern SAYS = Pattern.compile("说|表示|介绍|告诉|坦言|算|透露");
    private static final Pattern ATTENDS =
            Pattern.compile(".{0,40}(?:等单位|等部门|等)?(?:参加|出席|主办|承办|协办|陪同|运营|执行|冠名|创排|排演|观摩)");
    private static final Pattern POST = Pattern.compile(
            "(?:党组|党委|工会)?(?:副|总)?(?:书记|局长|主任|市长|县长|区长|镇长|乡长|省长|主席|常委|董事|经理|部长|所长|院长|校长|总裁|会长|理事长|秘书长|裁|工程师|首席|教练|队长|团长|负责人|相关负责人)");
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
        String text = line.text();
        int begin = opened(context, clause, end);
        int nameEnd = line.nameEnd(begin, end);
        OptionalInt project = UnmarkedNames.projectEnd(text, begin, end);
        OptionalInt body = UnmarkedNames.bodyEnd(text, begin, end);
        OptionalInt location = UnmarkedNames.locationBegin(text, firstWord(text, clause, end), end);
        if (project.isPresent() && !namesPerson(line, begin, project.getAsInt())) {
            topics.add(topic(line, begin, project.getAsInt()));
        } else if (nameEnd == begin && Anaphors.lengthAt(text, begin) > 0) {
            addReferring(topics, line, begin, end);
        } else if (nameEnd > begin) {
            addNamed(topics, line, begin, nameEnd, end);
        } else if (body.isPresent() && !namesPerson(line, begin, body.getAsInt())) {
            topics.add(topic(line, begin, body.getAsInt()));
        } else if (location.isPresent() && !namesPerson(line, begin, end)) {
            topics.add(topic(line, location.getAsInt(), end));
        }
        OptionalInt founded = UnmarkedNames.foundedBegin(text, begin, end);
        founded.ifPresent(at -> topics.add(topic(line, at, end)));
        UnmarkedNames.visitedBegin(text, begin, end).ifPresent(at -> topics.add(topic(line, at, end)));
    }

    private static int firstWord(String text, int clause, int end) {
        int begin = clause;
        while (begin < end && Clauses.isMark(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static void addNamed(List<Topic> topics, Line line, int begin, int nameEnd, int end) {
        if (opensTopic(line, begin, nameEnd, end)) {
            topics.add(topic(line, begin, nameEnd));
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
        boolean ofPerson =
                POST.matcher(rest).lookingAt() || namesPerson(line, nameEnd, Math.min(end, nameEnd + APPOSITION));
        return !ofPerson
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
        int begin = firstWord(context.line().text(), clause, end);
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
