package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.metric.Topic.Kind;
import kuaibao.enrich.metric.Topic.Role;

/** Finds what opens a clause without ending in the noun of a project, an event or a body: a name, a person, 该公司. */
final class OpeningTopics {
    /** {@code 东至杨柳湾}: where a line ends is not what is spoken of. */
    private static final Pattern DIRECTION = Pattern.compile("[东西南北][至起临接连靠]");

    private static final int APPOSITION = 16;
    private static final int RULE = 24;
    private static final WordList GIVING = new WordList(List.of("给予", "发放", "奖励", "补助", "补贴", "减免"));
    /** {@code 会议期间，286名代表…}: what there is at an event is the event's. */
    private static final WordList DURING = new WordList(List.of(
            "会议期间", "大会期间", "活动期间", "赛事期间", "比赛期间", "展会期间", "节会期间", "汇演期间", "演出期间", "活动现场", "比赛现场", "大会现场", "演练现场",
            "招聘会现场", "签约仪式上", "启动仪式上", "开幕式上", "仪式上", "会上", "活动中", "演练中", "赛事中"));

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_POINTED = 6;
    /** 企业 by itself favours nobody in particular. */
    private static final int BARE = 2;

    private static final WordList MAKING = new WordList(
            List.of("投资", "兴建", "建设", "承建", "主办", "承办", "运营", "创办", "打造", "开办", "联合", "开发", "管理", "组成", "演出", "组织"));
    private static final WordList PERSONS = new WordList(List.of("他", "她"));

    /** {@code 改造工程|去年启动}: the work that the paragraph before told of. */
    private static final WordList WORKS = new WordList(
            List.of("改造工程", "建设工程", "扩建工程", "整治工程", "修缮工程", "提升工程", "改造项目", "建设项目", "扩建项目", "技改项目", "整治项目"));

    private final Heads heads;
    private final NamedOpening names;

    OpeningTopics(Vocabulary vocabulary) {
        heads = new Heads(vocabulary);
        names = new NamedOpening(heads);
    }

    /**
     * The topic that opens a clause.
     *
     * @param first the clause's first word
     * @param begin the first word behind the clause's time and opener
     */
    Optional<Topic> find(LineContext context, int first, int begin, int end) {
        Line line = context.line();
        String text = line.text();
        int nameEnd = line.nameEnd(begin, end);
        Optional<Topic> during = during(text, first, end);
        if (during.isPresent()) {
            return during;
        }
        boolean side = "东西南北".indexOf(line.charAt(begin)) >= 0;
        if (side && DIRECTION.matcher(text).region(begin, end).lookingAt()) {
            return Optional.empty();
        }
        if (nameEnd > begin && names.isOrdered(text, nameEnd, end)) {
            return region(line, begin);
        }
        if (nameEnd > begin) {
            return names.opensTopic(line, begin, nameEnd, end)
                    ? Optional.of(names.topic(line, begin, nameEnd, Role.OPENING))
                    : Optional.empty();
        }
        boolean firms =
                text.startsWith("企业", begin) && line.words().tagAt(begin + 2).startsWith("v");
        if (Anaphors.lengthAt(text, begin) > 0 && !firms) {
            return referring(line, begin, end);
        }
        Optional<Topic> pointed = pointed(line, begin, end);
        if (pointed.isPresent()) {
            return pointed;
        }
        Optional<Topic> bare = bare(line, begin, end);
        if (bare.isPresent()) {
            return bare;
        }
        Optional<Topic> person = person(line, begin, end);
        if (person.isPresent()) {
            return person;
        }
        Optional<Topic> undergoing = undergoing(line, begin, end);
        if (undergoing.isPresent()) {
            return undergoing;
        }
        Optional<Topic> since = since(line, begin, end);
        if (since.isPresent()) {
            return since;
        }
        Optional<Topic> favoured = favoured(line, begin, end);
        if (favoured.isPresent()) {
            return favoured;
        }
        OptionalInt location = UnmarkedNames.locationBegin(text, first, end);
        return location.isPresent() && !NamedOpening.namesPerson(line, location.getAsInt(), end)
                ? Optional.of(names.topic(line, location.getAsInt(), end, Role.OPENING))
                : Optional.empty();
    }

    /** {@code 会上，}: what there is and what is given there is the event's. */
    static Optional<Topic> during(String text, int first, int end) {
        int during = first < end ? DURING.lengthAt(text, first) : 0;
        return during > 0
                ? Optional.of(new Topic(first, first + during, "活动", Kind.REFERRING, Role.OPENING))
                : Optional.empty();
    }

    /** {@code 要求，区民政局要…}: what an office is told to do is told of its district. */
    private static Optional<Topic> region(Line line, int begin) {
        boolean ranked = "市县区州旗".indexOf(line.charAt(begin)) >= 0;
        return ranked
                ? Optional.of(new Topic(begin, begin + 1, "全" + line.charAt(begin), Kind.REFERRING, Role.OPENING))
                : Optional.empty();
    }

    /** {@code 跑友苏远山|跑完全程}: who does something has its figures; who only speaks has none. */
    private static Optional<Topic> person(Line line, int begin, int end) {
        int pronoun = PERSONS.lengthAt(line.text(), begin);
        if (pronoun > 0 && line.charAt(begin + pronoun) != '们') {
            return Optional.of(new Topic(
                    begin,
                    begin + pronoun,
                    line.printed().substring(begin, begin + pronoun),
                    Kind.REFERRING,
                    Role.OPENING));
        }
        return line.mentionsFrom(begin, end).stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention -> mention.span().begin() <= begin + APPOSITION
                        && mention.span().end() <= end)
                .findFirst()
                .filter(mention -> isSubject(line, begin, mention.span().begin()))
                .filter(mention -> Speech.tells(line.text(), mention.span().end(), end)
                        || !Speech.speaks(line.text(), mention.span().end(), end))
                .map(mention -> new Topic(
                        mention.span().begin(), mention.span().end(), mention.name(), Kind.PERSON, Role.OPENING));
    }

    /** {@code 该窗口|设立以来}: whatever is pointed at, up to what it does. */
    private static Optional<Topic> pointed(Line line, int begin, int end) {
        int noun = begin + Anaphors.pointerAt(line.text(), begin);
        int at = noun;
        while (noun > begin && at < Math.min(end, noun + LONGEST_POINTED) && isNoun(line, at)) {
            at = line.words().endAt(at);
        }
        return at - noun >= 2 && at < end
                ? Optional.of(new Topic(begin, at, line.printed().substring(begin, at), Kind.REFERRING, Role.OPENING))
                : Optional.empty();
    }

    private static boolean isNoun(Line line, int at) {
        String tag = line.words().tagAt(at);
        return !tag.isEmpty()
                && "nabgjq".indexOf(tag.charAt(0)) >= 0
                && line.words().endAt(at) > at;
    }

    /** {@code 产业学院|设在…}: nothing but the noun of a project or body, which stands for one named before. */
    private Optional<Topic> bare(Line line, int begin, int end) {
        int work = WORKS.lengthAt(line.text(), begin);
        int nounEnd = work > 0 ? begin + work : heads.nounAt(line.text(), begin, end);
        boolean alone = nounEnd > begin
                && nounEnd < end
                && line.words().endAt(nounEnd) > nounEnd
                && !line.words().tagAt(nounEnd).startsWith("n");
        return alone
                ? Optional.of(new Topic(
                        begin, nounEnd, line.printed().substring(begin, nounEnd), Kind.REFERRING, Role.OPENING))
                : Optional.empty();
    }

    /** {@code 青禾泵业|由云岭集团投资兴建}: what somebody else has made or runs, whatever it is called. */
    private static Optional<Topic> undergoing(Line line, int begin, int end) {
        int limit = Math.min(end, begin + LONGEST_NAME);
        int by = begin + 2;
        while (by < limit && (line.charAt(by) != '由' || line.words().endAt(by) != by + 1)) {
            by++;
        }
        boolean made = by < limit && MAKING.lastIn(line.text(), by, end) > 0;
        boolean noun = made && !Phrases.isVerb(line.words().tagAt(line.words().beginBefore(by)));
        return noun && !NamedOpening.namesPerson(line, begin, by)
                ? Optional.of(new Topic(begin, by, line.printed().substring(begin, by), Kind.PROJECT, Role.OPENING))
                : Optional.empty();
    }

    /** {@code 帮扶小组|自成立以来，}: what has been at work since then. */
    private static Optional<Topic> since(Line line, int begin, int end) {
        int limit = line.text().startsWith("以来", end - 2) ? Math.min(end, begin + LONGEST_NAME) : begin;
        int at = begin + 2;
        while (at < limit && (line.charAt(at) != '自' || line.words().endAt(at) != at + 1)) {
            at++;
        }
        return at < limit && !NamedOpening.namesPerson(line, begin, at)
                ? Optional.of(new Topic(begin, at, line.printed().substring(begin, at), Kind.BODY, Role.OPENING))
                : Optional.empty();
    }

    /** {@code 一举打掉以苏某为首的团伙}: who stands behind a preposition does nothing. */
    private static boolean isSubject(Line line, int begin, int person) {
        boolean governed = false;
        for (int at = begin; at < person; at = Math.max(at + 1, line.words().endAt(at))) {
            governed = (governed || line.words().tagAt(at).startsWith("p")) && line.charAt(at) != '的';
        }
        return !governed;
    }

    /** {@code 对新引进的博士，给予5万元补贴}: whom a rule favours has what it gives. */
    private static Optional<Topic> favoured(Line line, int begin, int end) {
        boolean rule = line.charAt(begin) == '对' && line.charAt(end) == ',';
        int last = Math.min(line.text().length(), end + RULE);
        if (!rule || GIVING.lastIn(line.text(), end, last) < 0) {
            return Optional.empty();
        }
        int of = line.text().lastIndexOf('的', end - 1);
        boolean bare = end - of - 1 <= BARE && end - begin <= LONGEST_NAME;
        int from = of > begin && of < end - 2 && !bare ? of + 1 : begin + 1;
        return Optional.of(new Topic(from, end, line.printed().substring(from, end), Kind.THING, Role.OPENING));
    }

    /** {@code 公司总投资…}: a noun that stands for a name opens the clause. */
    private static Optional<Topic> referring(Line line, int begin, int end) {
        int wordEnd = begin + Anaphors.lengthAt(line.text(), begin);
        boolean names = !NamedOpening.namesPerson(line, wordEnd, end) && !Character.isDigit(line.charAt(wordEnd));
        return names
                ? Optional.of(new Topic(
                        begin, wordEnd, line.printed().substring(begin, wordEnd), Kind.REFERRING, Role.OPENING))
                : Optional.empty();
    }
}
