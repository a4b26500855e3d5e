package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.metric.Topic.Kind;
import kuaibao.enrich.metric.Topic.Role;

/** Finds the phrases of a clause that end with the noun of a project, an event or a body: 青禾水泵厂|扩建项目. */
final class NamedTopics {
    private static final int APPOSITION = 16;
    private static final int YEAR = 5;
    private static final int BRIEF = 2;

    /** {@code 由丝厂改造而成的文创园}: the clause opens with what describes its subject. */
    private static final WordList DESCRIBING = new WordList(List.of("由", "位于", "坐落于", "坐落在", "占地"));

    private static final WordList DOABLE =
            new WordList(List.of("活动", "比赛", "演出", "展览", "展销", "演练", "演习", "徒步", "长跑", "采风", "首演", "展演", "竞赛", "骑行"));
    private static final WordList HOUSES = new WordList(List.of("中心", "广场", "基地", "场地", "场馆"));

    private static final WordList TAKING_PLACE = new WordList(
            List.of("举行", "举办", "召开", "开幕", "启动", "开工", "奠基", "揭牌", "签约", "成功举", "隆重举", "顺利举", "进行", "启幕", "收官", "落幕"));
    private static final WordList PREDICATES = new WordList(List.of("成为", "是", "成了", "变成"));
    private static final String NUMERALS = "0123456789一二三四五六七八九十百千万多余几";

    private final WordList located;
    private final WordList visiting;
    private final WordList holding;
    private final WordList founding;
    private final WordList generic;
    private final Heads heads;
    private final Phrases phrases;
    private final NamedOpening opening;

    NamedTopics(Vocabulary vocabulary) {
        located = vocabulary.list("located");
        visiting = vocabulary.list("visiting");
        holding = vocabulary.list("holding");
        founding = vocabulary.list("founding");
        generic = vocabulary.list("generic");
        heads = new Heads(vocabulary);
        phrases = new Phrases(vocabulary);
        opening = new NamedOpening(heads);
    }

    List<Topic> find(LineContext context, int begin, int end) {
        List<Topic> found = new ArrayList<>();
        Line line = context.line();
        for (int at = begin + 2; at <= end; at++) {
            int head = heads.lengthBefore(line.text(), begin, at);
            int phrase = head > 0 && !isInside(line, at)
                    ? withEdition(context, phrases.begin(context, begin, at, head), at)
                    : at;
            if (phrase + head < at) {
                Topic topic = opening.topic(line, phrase, at, role(line, begin, phrase));
                boolean longer = !found.isEmpty() && found.get(found.size() - 1).begin() == phrase;
                if (longer) {
                    found.remove(found.size() - 1);
                }
                if (mayBe(line, topic, end) && !isCounted(context, topic)) {
                    found.add(topic);
                }
            }
        }
        return found;
    }

    /**
     * {@code 2024年临河市春季招聘会}, {@code 2024临河半程马拉松}, {@code 第二届水泵节}: the year and the number belong to the name of
     * what is held.
     */
    private int withEdition(LineContext context, int begin, int end) {
        int edition = Math.min(withYear(context, begin), withNumber(context.line(), begin));
        boolean held = edition < begin
                && heads.kind(context.line().text().substring(begin, end))
                        .filter(kind -> kind == Kind.EVENT)
                        .isPresent();
        return held ? edition : begin;
    }

    private static int withYear(LineContext context, int begin) {
        String text = context.line().text();
        int time = context.timeBefore(Math.max(0, begin - YEAR), begin);
        if (time < begin) {
            return begin - time >= YEAR - 1 && Character.isDigit(text.charAt(time)) ? time : begin;
        }
        int digits = begin;
        while (digits > 0 && begin - digits < YEAR && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return begin - digits == YEAR - 1 && text.startsWith("20", digits) ? digits : begin;
    }

    /** The phrase was cut before 届 or behind it. */
    private static int withNumber(Line line, int begin) {
        int unit = line.charAt(begin) == '届' ? begin : line.charAt(begin - 1) == '届' ? begin - 1 : -1;
        int at = unit;
        while (at > 0 && NUMERALS.indexOf(line.charAt(at - 1)) >= 0) {
            at--;
        }
        return at < unit && line.charAt(at - 1) == '第' ? at - 1 : begin;
    }

    /** A noun inside the name of something longer ends nothing: 公司 in 青禾公司党委. */
    private static boolean isInside(Line line, int at) {
        return line.mentionsFrom(at - APPOSITION, at).stream()
                .anyMatch(mention -> mention.type() == EntityType.ORGANIZATION
                        && mention.span().begin() < at
                        && mention.span().end() > at
                        && !line.text().startsWith("组委会", at));
    }

    private Role role(Line line, int clause, int begin) {
        boolean located = begin > 0 && "在于".indexOf(line.charAt(begin - 1)) >= 0;
        if (begin <= clause) {
            return located ? Role.NAMED : Role.OPENING;
        }
        boolean described = line.charAt(begin - 1) == '的' && DESCRIBING.lengthAt(line.text(), clause) > 0;
        if (described) {
            return Role.OPENING;
        }
        if (line.charAt(begin - 1) == '的' && line.nameEnd(clause, begin - 1) == begin - 1) {
            return Role.OPENING; // 青石镇柳湾村的|种植基地
        }
        int before = owned(line, clause, begin);
        String word = line.text().substring(line.words().beginBefore(before), before);
        if (visiting.contains(word)) {
            return Role.VISITED;
        }
        return holding.contains(word) ? Role.HELD : founding.contains(word) ? Role.FOUNDED : Role.NAMED;
    }

    /** Where the names begin that own the phrase: 走进|青石镇的种植基地. */
    private static int owned(Line line, int clause, int begin) {
        int at = begin;
        int last = -1;
        while (at > clause && at != last) {
            last = at;
            at = "的了".indexOf(line.charAt(at - 1)) >= 0 ? at - 1 : line.nameBegin(clause, at);
        }
        return at;
    }

    private boolean mayBe(Line line, Topic topic, int end) {
        if (isGeneric(topic) || isDone(line, topic) || isPart(line, topic) || isPredicate(line, topic)) {
            return false;
        }
        boolean speaks = topic.kind() != Kind.BODY || opening.opensTopic(line, topic.begin(), topic.end(), end);
        boolean where = topic.role() == Role.NAMED
                && (located.lengthBefore(line.text(), 0, topic.begin()) > 0 || isVenue(line, topic));
        return speaks
                && !where
                && (!NamedOpening.namesPerson(line, topic.begin(), topic.end()) || isCalledSo(line, topic));
    }

    /** {@code 安平|钢铁改造工程}: what looks like a person is the first word of a longer name. */
    private static boolean isCalledSo(Line line, Topic topic) {
        List<Mention> people = line.mentionsFrom(topic.begin(), topic.end()).stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .toList();
        int end = people.get(0).span().end();
        return topic.kind() == Kind.PROJECT
                && people.size() == 1
                && people.get(0).span().begin() == topic.begin()
                && end - topic.begin() == 2
                && line.words().tagAt(end).startsWith("n")
                && line.words().endAt(end) - end > 1;
    }

    /** {@code 奠基仪式在青禾产业园举行}: where something is held is not what is told of. */
    private static boolean isVenue(Line line, Topic topic) {
        return line.charAt(topic.begin() - 1) == '在' && TAKING_PLACE.lengthAt(line.text(), topic.end()) > 0;
    }

    /** {@code 成为临河第9家书房}: what somebody becomes is no one else. */
    private static boolean isPredicate(Line line, Topic topic) {
        return PREDICATES.lengthBefore(line.text(), 0, topic.begin()) > 0
                || (NUMERALS.indexOf(line.charAt(topic.begin() - 1)) >= 0
                        && "家个座所条项处".indexOf(line.charAt(topic.begin())) >= 0);
    }

    /** {@code 竞赛部}, {@code 田径等三个项目}: the noun is that of an office, or its things are counted. */
    private static boolean isPart(Line line, Topic topic) {
        boolean office =
                "部局处科办委馆室站".indexOf(line.charAt(topic.end())) >= 0 || HOUSES.lengthAt(line.text(), topic.end()) > 0;
        boolean counted = topic.text().indexOf("个项目", 1) > 0
                || topic.text().indexOf("项活动", 1) > 0
                || topic.text().indexOf("场活动", 1) > 0;
        boolean listed = topic.kind() == Kind.EVENT
                && topic.role() != Role.OPENING
                && (line.charAt(topic.end()) == '、' || line.charAt(topic.begin() - 1) == '、');
        boolean formula = topic.text().indexOf('+') >= 0 || topic.text().indexOf('＋') >= 0;
        return office || counted || listed || formula;
    }

    /** {@code 重点项目}, {@code 一批好项目}: a kind, not one of it. */
    private boolean isGeneric(Topic topic) {
        int end = topic.text().length()
                - heads.lengthBefore(topic.text(), 0, topic.text().length());
        if (topic.kind() == Kind.EVENT && end > 0 && topic.text().length() - end > BRIEF) {
            return false; // 投资|推介会
        }
        int at = end;
        while (at > 0 && generic.lengthBefore(topic.text(), 0, at) > 0) {
            at -= generic.lengthBefore(topic.text(), 0, at);
        }
        return at == 0;
    }

    /** {@code 下床活动}: what somebody does is not held; {@code 跟着学会}: a verb that is written like a body. */
    private static boolean isDone(Line line, Topic topic) {
        int head = line.words().beginBefore(topic.end());
        boolean acts = topic.kind() == Kind.BODY && Phrases.isVerb(line.words().tagAt(head));
        int before = line.words().beginBefore(head);
        String tag = line.words().tagAt(before);
        boolean doable = DOABLE.contains(line.text(), head, topic.end()); // 科技创新|大会 is held
        return acts || (topic.kind() == Kind.EVENT && doable && before < head && Phrases.isVerb(tag));
    }

    /** {@code 半程马拉松8000人}, {@code 6个项目}: what a figure counts is its indicator. */
    private static boolean isCounted(LineContext context, Topic topic) {
        boolean classifier =
                topic.end() - topic.begin() < YEAR + 1 && context.hasFigure(topic.begin(), topic.begin() + 1);
        return classifier || context.hasFigure(topic.end(), topic.end() + 1);
    }
}
