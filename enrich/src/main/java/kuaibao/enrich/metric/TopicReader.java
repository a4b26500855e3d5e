package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.metric.Topic.Role;

/**
 * Finds the topics of a line: names and project or event phrases at a clause's beginning, after its time and opener.
 * {@code 据介绍，青禾水泵厂扩建项目总投资…} has the topic 青禾水泵厂扩建项目.
 */
final class TopicReader {
    private static final Pattern OPENING = Pattern.compile(
            "本报.{0,4}讯|另讯|据.{1,8}?,|其间|会上|随后|接着|当前|同时|此外|这些年|[\\d年月日上下午晚时起~至-]{2,16}|作为|[在来到走进入深赴]{1,2}|[、, ]");
    private static final String OPENING_BEGINS = "本另据其会随接当同此这0123456789年月日上下午晚时起~至-作在来到走进入深赴、, ";
    private static final Pattern SPEAKS = Pattern.compile(".*(?:公司|集团|合作社|联合社|厂|学校|中学|小学|医院|大学|银行|研究院|学院|协会|商会|队|剧团)");
    private static final Pattern ATTENDS =
            Pattern.compile(".{0,80}(?:等单位|等部门|等)?(?:参加|出席|主办|承办|协办|陪同|运营|执行|冠名|创排|排演|观摩)");
    private static final Pattern LISTED = Pattern.compile("等\\d");

    /** {@code 东至杨柳湾}: where a line ends is not what is spoken of. */
    private static final Pattern DIRECTION = Pattern.compile("[东西南北][至起临接连靠]");

    private static final int APPOSITION = 16;
    /** {@code 由丝厂改造而成的文创园}: the clause opens with what describes its subject. */
    private static final WordList DESCRIBING = new WordList(List.of("由", "位于", "坐落于", "坐落在", "占地"));

    private static final int YEAR = 5;
    private static final int RULE = 24;
    private static final WordList GIVING = new WordList(List.of("给予", "发放", "奖励", "补助", "补贴", "减免"));
    private static final WordList PERSONS = new WordList(List.of("他", "她"));
    private static final WordList NOBODY = new WordList(List.of(
            "记者", "本报记者", "市民", "客商", "读者", "网友", "群众", "专家", "学生们", "人们", "会议", "双方", "代表们", "委员们", "大家", "与会人员", "一行",
            "近年来", "今年以来", "下一步", "方案", "报告", "通知", "意见", "活动现场", "现场", "会上", "仪式"));

    private final WordList holding;
    private final WordList founding;
    private final WordList generic;
    private final Heads heads;
    private final Phrases phrases;

    TopicReader(Vocabulary vocabulary) {
        holding = vocabulary.list("holding");
        founding = vocabulary.list("founding");
        generic = vocabulary.list("generic");
        heads = new Heads(vocabulary);
        phrases = new Phrases(vocabulary);
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
        List<Topic> named = named(context, begin, end);
        boolean opens = !named.isEmpty() && named.get(0).begin() <= begin;
        if (!opens) {
            opening(context, clause, begin, end).ifPresent(topics::add);
        }
        int covered = topics.size() > first ? topics.get(first).end() : begin;
        named.stream().filter(topic -> topic.end() > covered).forEach(topics::add);
    }

    /** {@code 采取“合作社+基地”模式}: what is quoted inside a clause opens none. */
    private static boolean isQuotedWord(String text, int clause) {
        return clause > 0 && text.charAt(clause) == '“' && !Clauses.isMark(text.charAt(clause - 1));
    }

    /** The phrases of the clause that end with the noun of a project, an event or a body. */
    private List<Topic> named(LineContext context, int begin, int end) {
        List<Topic> found = new ArrayList<>();
        Line line = context.line();
        int floor = begin;
        for (int at = begin + 2; at <= end; at++) {
            int head = heads.lengthBefore(line.text(), floor, at);
            int phrase = head > 0 && !isInside(line, at)
                    ? withYear(context, phrases.begin(context, floor, at, head), at)
                    : at;
            if (phrase + head < at) {
                Topic topic = topic(line, phrase, at, role(line, begin, phrase));
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

    /** {@code 2024年临河市春季招聘会}: the year belongs to the name of what is held in it. */
    private int withYear(LineContext context, int begin, int end) {
        String text = context.line().text();
        int first = Math.max(0, begin - YEAR);
        int time = context.timeBefore(first, begin);
        boolean year = time < begin && begin - time >= YEAR - 1 && Character.isDigit(text.charAt(time));
        boolean held = year
                && heads.kind(text.substring(begin, end))
                        .filter(kind -> kind == Topic.Kind.EVENT)
                        .isPresent();
        return held ? time : begin;
    }

    /** A noun inside the name of something longer ends nothing: 公司 in 青禾公司党委. */
    private static boolean isInside(Line line, int at) {
        for (Mention mention : line.mentionsFrom(at - APPOSITION, at)) {
            if (mention.type() == EntityType.ORGANIZATION
                    && mention.span().begin() < at
                    && mention.span().end() > at
                    && !line.text().startsWith("组委会", at)) {
                return true;
            }
        }
        return false;
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
        int before = begin;
        while (before > clause && "的了".indexOf(line.charAt(before - 1)) >= 0) {
            before--;
        }
        int word = line.words().beginBefore(before);
        boolean held = holding.contains(line.text(), word, before);
        boolean founded = !held && founding.contains(line.text(), word, before);
        return held ? Role.HELD : founded ? Role.FOUNDED : Role.NAMED;
    }

    /** {@code 重点项目}, {@code 一批好项目}: a kind, not one of it. */
    private boolean isGeneric(Topic topic) {
        int end = topic.text().length()
                - heads.lengthBefore(topic.text(), 0, topic.text().length());
        int at = end;
        while (at > 0 && generic.lengthBefore(topic.text(), 0, at) > 0) {
            at -= generic.lengthBefore(topic.text(), 0, at);
        }
        return at == 0;
    }

    /** {@code 下床活动}: what somebody does is not held. */
    private static boolean isDone(Line line, Topic topic) {
        int head = line.words().beginBefore(topic.end());
        int before = line.words().beginBefore(head);
        String tag = line.words().tagAt(before);
        return topic.kind() == Topic.Kind.EVENT && before < head && Phrases.isVerb(tag);
    }

    /** {@code 半程马拉松8000人}, {@code 6个项目}: what a figure counts is its indicator. */
    private static boolean isCounted(LineContext context, Topic topic) {
        boolean classifier =
                topic.end() - topic.begin() < YEAR + 1 && context.hasFigure(topic.begin(), topic.begin() + 1);
        return classifier || context.hasFigure(topic.end(), topic.end() + 1);
    }

    private boolean mayBe(Line line, Topic topic, int end) {
        if (isGeneric(topic) || isDone(line, topic)) {
            return false;
        }
        boolean speaks = topic.kind() != Topic.Kind.BODY || opensTopic(line, topic.begin(), topic.end(), end);
        return speaks && !namesPerson(line, topic.begin(), topic.end());
    }

    private Optional<Topic> opening(LineContext context, int clause, int begin, int end) {
        Line line = context.line();
        String text = line.text();
        int nameEnd = line.nameEnd(begin, end);
        if ("东西南北".indexOf(line.charAt(begin)) >= 0
                && DIRECTION.matcher(text).region(begin, end).lookingAt()) {
            return Optional.empty();
        }
        if (nameEnd > begin) {
            return opensTopic(line, begin, nameEnd, end)
                    ? Optional.of(topic(line, begin, nameEnd, Role.OPENING))
                    : Optional.empty();
        }
        boolean firms =
                text.startsWith("企业", begin) && line.words().tagAt(begin + 2).startsWith("v");
        if (Anaphors.lengthAt(text, begin) > 0 && !firms) {
            return referring(line, begin, end);
        }
        Optional<Topic> person = person(line, begin, end);
        if (person.isPresent()) {
            return person;
        }
        Optional<Topic> favoured = favoured(line, begin, end);
        if (favoured.isPresent()) {
            return favoured;
        }
        OptionalInt location = UnmarkedNames.locationBegin(text, firstWord(text, clause, end), end);
        if (location.isPresent() && !namesPerson(line, location.getAsInt(), end)) {
            return Optional.of(topic(line, location.getAsInt(), end, Role.OPENING));
        }
        return thing(context, begin, end);
    }

    /** {@code 记者苏远山|跑完全程}: who does something has its figures; who only speaks has none. */
    private Optional<Topic> person(Line line, int begin, int end) {
        int pronoun = PERSONS.lengthAt(line.text(), begin);
        if (pronoun > 0 && line.charAt(begin + pronoun) != '们') {
            return Optional.of(new Topic(
                    begin,
                    begin + pronoun,
                    line.printed().substring(begin, begin + pronoun),
                    Topic.Kind.REFERRING,
                    Role.OPENING));
        }
        List<Mention> mentions = line.mentionsFrom(begin, end);
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention -> mention.span().begin() <= begin + APPOSITION
                        && mention.span().end() <= end)
                .findFirst()
                .filter(mention -> !Speech.speaks(line.text(), mention.span().end(), end))
                .filter(mention ->
                        !Speech.holdsPost(line.text(), begin, mention.span().begin()))
                .map(mention -> new Topic(
                        mention.span().begin(), mention.span().end(), mention.name(), Topic.Kind.PERSON, Role.OPENING));
    }

    /** {@code 对新引进的博士，给予5万元补贴}: whom a rule favours has what it gives. */
    private static Optional<Topic> favoured(Line line, int begin, int end) {
        boolean rule = line.charAt(begin) == '对' && line.charAt(end) == ',';
        int last = Math.min(line.text().length(), end + RULE);
        if (!rule || GIVING.lastIn(line.text(), end, last) < 0) {
            return Optional.empty();
        }
        int of = line.text().lastIndexOf('的', end - 1);
        int from = of > begin && of < end - 2 ? of + 1 : begin + 1;
        return Optional.of(new Topic(from, end, line.printed().substring(from, end), Topic.Kind.THING, Role.OPENING));
    }

    /** {@code 首列车|采用四节编组}: any noun before a verb, where the clause holds no figure. */
    private Optional<Topic> thing(LineContext context, int begin, int end) {
        Line line = context.line();
        int phraseEnd = phrases.end(line, begin, end);
        boolean predicate = phraseEnd < end
                && (Phrases.isVerb(line.words().tagAt(phraseEnd))
                        || line.words().tagAt(phraseEnd).startsWith("d"));
        boolean sized = phraseEnd - begin >= 2
                && phraseEnd - begin <= APPOSITION
                && line.words().tagAt(begin).startsWith("n");
        if (!predicate
                || !sized
                || NOBODY.contains(line.text(), begin, phraseEnd)
                || context.hasFigure(begin, end)
                || namesPerson(line, begin, phraseEnd)) {
            return Optional.empty();
        }
        return Optional.of(new Topic(
                begin, phraseEnd, line.printed().substring(begin, phraseEnd), Topic.Kind.THING, Role.OPENING));
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

    /** {@code 公司总投资…}: a noun that stands for a name opens the clause. */
    private static Optional<Topic> referring(Line line, int begin, int end) {
        int wordEnd = begin + Anaphors.lengthAt(line.text(), begin);
        boolean names = !namesPerson(line, wordEnd, end) && !Character.isDigit(line.charAt(wordEnd));
        return names
                ? Optional.of(new Topic(
                        begin, wordEnd, line.printed().substring(begin, wordEnd), Topic.Kind.REFERRING, Role.OPENING))
                : Optional.empty();
    }

    private Topic topic(Line line, int begin, int end, Role role) {
        String text = line.printed().substring(begin, end);
        Topic.Kind named = Topic.Kind.BODY;
        for (Mention mention : line.mentionsFrom(begin, begin + 1)) {
            boolean place = mention.type() == EntityType.PLACE && mention.span().end() == end;
            named = place ? Topic.Kind.PLACE : named;
        }
        return new Topic(
                begin, end, text, heads.kind(line.text().substring(begin, end)).orElse(named), role);
    }

    /**
     * A name before a person's post tells who speaks, and is the topic only where it can speak of itself: a firm, not
     * an office. {@code 在青禾集团的带动下} sets no topic either.
     */
    private static boolean opensTopic(Line line, int begin, int nameEnd, int end) {
        String rest = line.text().substring(nameEnd, end);
        if (rest.startsWith("的") && (rest.endsWith("下") || rest.endsWith("中"))) {
            return false;
        }
        if (ATTENDS.matcher(rest).matches()
                || (rest.startsWith("、") && LISTED.matcher(rest).find())) {
            return false;
        }
        boolean ofPerson = Speech.startsPost(rest) || namesPerson(line, nameEnd, Math.min(end, nameEnd + APPOSITION));
        return !ofPerson
                || (SPEAKS.matcher(line.text().substring(begin, nameEnd)).matches()
                        && Speech.tells(
                                line.text(), nameEnd, Math.min(line.text().length(), end + 1)));
    }

    private static boolean namesPerson(Line line, int begin, int end) {
        for (Mention mention : line.mentionsFrom(begin, end)) {
            if (mention.type() == EntityType.PERSON) {
                return true;
            }
        }
        return false;
    }

    private static int opened(LineContext context, int clause, int end) {
        int begin = firstWord(context.line().text(), clause, end);
        boolean moved = true;
        while (moved && begin < end) {
            int from = begin;
            begin = Math.min(end, context.timeAt(begin).map(TimeExpression::end).orElse(begin));
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
