package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the topics of a line: names and project or event phrases at a clause's beginning, after its time and opener.
 * {@code 据介绍，青禾水泵厂扩建项目总投资…} has the topic 青禾水泵厂扩建项目.
 */
final class TopicReader {
    private static final Pattern OPENING = Pattern.compile(
            "本报.{0,4}讯|另讯|据.{1,8}?,|其间|会上|随后|接着|当前|同时|此外|这些年|[\\d年月日上下午晚时起~至-]{2,16}|作为|[在来到走进入深赴]{1,2}|[、, ]");
    private static final String OPENING_BEGINS = "本另据其会随接当同此这0123456789年月日上下午晚时起~至-作在来到走进入深赴、, ";

    private static final WordList CONDITIONS = new WordList(List.of(
            "配合下", "帮助下", "支持下", "指导下", "带领下", "带动下", "领导下", "关心下", "努力下", "推动下", "引领下", "陪同下", "协助下", "见证下", "影响下"));

    private final NamedTopics named;
    private final OpeningTopics opening;

    TopicReader(Vocabulary vocabulary) {
        named = new NamedTopics(vocabulary);
        opening = new OpeningTopics(vocabulary);
    }

    List<Topic> readAll(LineContext context) {
        List<Topic> topics = new ArrayList<>();
        String text = context.line().text();
        int clause = 0;
        while (clause < text.length()) {
            int end = Math.max(clause + 1, Clauses.end(text, clause, text.length()));
            addTopics(topics, context, clause, end);
            clause = end;
        }
        return topics;
    }

    private void addTopics(List<Topic> topics, LineContext context, int clause, int end) {
        if (isQuotedWord(context.line().text(), clause)) {
            return;
        }
        int first = topics.size();
        int begin = opened(context, clause, end);
        if (begin >= end) {
            OpeningTopics.during(context.line().text(), firstWord(context.line().text(), clause, end), end)
                    .ifPresent(topics::add);
        }
        if (begin >= end || isCondition(context.line().text(), clause, begin, end)) {
            return;
        }
        List<Topic> inside = named.find(context, begin, end);
        boolean opens = !inside.isEmpty() && inside.get(0).begin() <= begin;
        if (!opens) {
            opening.find(context, firstWord(context.line().text(), clause, end), begin, end)
                    .ifPresent(topics::add);
        }
        if (opens && isPredicate(context.line().text(), inside.get(0).end())) {
            topics.add(inside.get(0));
            return;
        }
        int covered = topics.size() > first ? topics.get(first).end() : begin;
        if (topics.size() > first && isPredicate(context.line().text(), covered)) {
            return;
        }
        inside.stream().filter(topic -> topic.end() > covered).forEach(topics::add);
        FoundedTopics.find(context.line(), clause, end).ifPresent(topics::add);
    }

    /** {@code 在青石、柳湾两地警方配合下，}: under what something is done is not what does it. */
    private static boolean isCondition(String text, int clause, int begin, int end) {
        int first = firstWord(text, clause, end);
        boolean under = text.charAt(first) == '在' && CONDITIONS.lengthBefore(text, begin, end) > 0;
        return under && end < text.length() && text.charAt(end) == ',';
    }

    /** {@code 青石医院|是两级政府兴建的综合医院}: what it is is not another thing. */
    private static boolean isPredicate(String text, int at) {
        return text.startsWith("是", at) || text.startsWith("作为", at) || text.startsWith("成为", at);
    }

    /** {@code 采取“合作社+基地”模式}: what is quoted inside a clause opens none. */
    private static boolean isQuotedWord(String text, int clause) {
        return clause > 0 && text.charAt(clause) == '“' && !Clauses.isMark(text.charAt(clause - 1));
    }

    private static int firstWord(String text, int clause, int end) {
        int begin = clause;
        while (begin < end
                && Clauses.isMark(text.charAt(begin))
                && text.charAt(begin) != '“'
                && text.charAt(begin) != '《') {
            begin++;
        }
        return begin;
    }

    private static int opened(LineContext context, int clause, int end) {
        int begin = firstWord(context.line().text(), clause, end);
        boolean moved = true;
        while (moved && begin < end) {
            int from = begin;
            begin = Math.min(end, context.timeAt(begin).map(TimeExpression::end).orElse(begin));
            begin += begin > from && begin < end && context.line().charAt(begin) == '的' ? 1 : 0;
            if (begin < end
                    && OPENING_BEGINS.indexOf(context.line().charAt(begin)) >= 0
                    && !startsName(context.line(), begin)) {
                Matcher opening = OPENING.matcher(context.line().text()).region(begin, end);
                begin = opening.lookingAt() ? opening.end() : begin;
            }
            moved = begin > from;
        }
        return begin;
    }

    private static boolean startsName(Line line, int at) {
        return !line.mentionsFrom(at, at + 1).isEmpty();
    }
}
