package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says whose figure it is: the subject before the indicator, the topic of an earlier clause of the sentence, the
 * subject of the figure before, the topic of the paragraph, or what the whole article is about.
 */
final class SubjectReader {
    private static final WordList AFTERWARDS =
            new WordList(List.of("建成后", "投产后", "达产后", "投用后", "建成投产后", "建成投用后", "运营后", "全部建成"));

    private static final WordList SENDING = new WordList(List.of("出动", "派出", "调派", "抽调", "调集"));

    private static final WordList AIMS = new WordList(List.of("力争", "确保", "争取"));

    private static final WordList VILLAGES = new WordList(List.of("村", "镇", "乡", "街道", "社区"));
    private static final WordList MEETINGS =
            new WordList(List.of("推进会", "调度会", "现场会", "动员会", "表彰会", "座谈会", "分析会", "部署会", "工作会", "研讨会", "工作会议"));

    private static final int WINDOW = 120;

    private final Speakers speakers;
    private final References references;
    private final DescribedThings described;
    private final WordList projectWords;

    SubjectReader(Anaphors anaphors, Speakers speakers, Vocabulary vocabulary) {
        this.speakers = speakers;
        this.references = new References(anaphors, speakers, new Heads(vocabulary), new Phrases(vocabulary));
        this.described = new DescribedThings(vocabulary);
        this.projectWords = vocabulary.list("ofproject");
    }

    Optional<String> read(Situation situation, Indicator indicator) {
        return described
                .find(situation, indicator)
                .or(() -> Attendance.amongOthers(situation, indicator))
                .or(() -> own(situation, indicator))
                .or(() -> Attendance.event(situation, indicator))
                .or(() -> implied(situation, indicator))
                .map(SubjectReader::innermost);
    }

    /** 柳湾村 of 临河县青石镇柳湾村: where it lies only says where to look for it. */
    private static String innermost(String subject) {
        int suffix = VILLAGES.lengthBefore(subject, 0, subject.length());
        if (suffix == 0 || subject.indexOf('、') >= 0) {
            return subject;
        }
        int at = subject.length() - suffix - 1;
        while (at > 1 && "县市区镇乡".indexOf(subject.charAt(at - 1)) < 0) {
            at--;
        }
        return at > 1 ? subject.substring(at) : subject;
    }

    private Optional<String> own(Situation situation, Indicator indicator) {
        if (indicator.subjectEnd() <= indicator.subjectBegin()) {
            return Optional.empty();
        }
        // 国庆假期|全市: the region, not when it has what is counted
        int begin = HomeRegions.ownBegin(situation.line().text(), indicator.subjectBegin(), indicator.subjectEnd());
        if (isPartner(situation.line().text(), begin, indicator.subjectEnd())) {
            return Optional.empty();
        }
        String own = situation.line().printed().substring(begin, indicator.subjectEnd());
        return references.named(situation, own, begin).or(() -> Optional.of(own));
    }

    /** {@code 对俄进出口}: with whom a region trades has no figure of its own. */
    private static boolean isPartner(String text, int begin, int end) {
        return end - begin == 1 && begin > 0 && text.charAt(begin - 1) == '对';
    }

    /** The subject of a figure that names none. */
    private Optional<String> implied(Situation situation, Indicator indicator) {
        SubjectMemory memory = situation.memory();
        int limit = Math.min(indicator.begin(), situation.quantity().begin());
        boolean continues = memory.isIn(situation.sentence().begin());
        int since = continues ? memory.lastEnd() : situation.sentence().begin();
        Predicate<Topic> wanted = topic -> isNew(topic, situation, indicator);
        Optional<String> fresh = last(situation, since, limit, wanted.and(topic -> topic.role() != Topic.Role.NAMED))
                .or(() -> last(situation, since, limit, wanted));
        if (fresh.isPresent()) {
            return isOfProject(situation, indicator, fresh.get()) ? memory.last() : fresh;
        }
        if (continues) {
            boolean parted = situation.line().text().substring(since, limit).indexOf(';') >= 0;
            return parted ? memory.ofSentence() : memory.last();
        }
        return speakers.behind(situation.line(), limit)
                .or(() -> last(situation, memory.lastEnd(), limit, wanted))
                .or(memory::ofSentence)
                .or(() -> last(situation, 0, limit, wanted))
                .or(situation::articleTopic);
    }

    /** {@code 项目总投资9亿元。青禾公司经理苏远山介绍，目前已完成投资5亿元}: the firm tells of the project. */
    private static boolean isOfProject(Situation situation, Indicator indicator, String fresh) {
        Optional<String> last = situation.memory().last();
        return indicator.text().endsWith("完成投资")
                && Speakers.isFirm(fresh)
                && last.filter(name -> name.endsWith("项目") || name.endsWith("工程"))
                        .isPresent();
    }

    private Optional<String> last(Situation situation, int begin, int end, Predicate<Topic> wanted) {
        return situation.topics().last(begin, end, wanted).flatMap(topic -> of(situation, topic));
    }

    private Optional<String> of(Situation situation, Topic topic) {
        if (topic.kind() == Topic.Kind.THING) {
            return Optional.of(topic.text());
        }
        return topic.kind() == Topic.Kind.PERSON
                ? speakers.speaksFor(topic.text())
                : references.named(situation, topic.text(), topic.begin());
    }

    /** What opens a clause, or what is brought in and can have such a figure. */
    private boolean isNew(Topic topic, Situation situation, Indicator indicator) {
        boolean counts = situation.quantity().unit().counts();
        return switch (topic.role()) {
            case OPENING -> opens(topic, situation);
            case VISITED -> true;
            case HELD ->
                topic.kind() == Topic.Kind.EVENT && counts && !isSent(situation, topic) && !isAim(situation, topic);
            case FOUNDED ->
                !isPart(situation)
                        && (topic.kind() == Topic.Kind.BODY
                                || projectWords.contains(indicator.text())
                                || isAfterwards(situation, topic));
            case NAMED -> topic.kind() == Topic.Kind.PROJECT && projectWords.contains(indicator.text());
        };
    }

    private boolean opens(Topic topic, Situation situation) {
        boolean counts = situation.quantity().unit().counts();
        boolean occasion = topic.kind() == Topic.Kind.REFERRING && Anaphors.isOccasion(topic.text());
        boolean asked = isMeeting(topic) && isAim(situation, topic);
        if (asked || (!counts && (occasion || isMeeting(topic)))) {
            return false;
        }
        boolean person = topic.kind() == Topic.Kind.PERSON || Anaphors.isPronoun(topic.text());
        return !person || of(situation, topic).isPresent();
    }

    /** {@code 全市造林推进会召开，会议要求，造林合格率达到95%}: what a meeting asks for is not its own. */
    private static boolean isMeeting(Topic topic) {
        return topic.kind() == Topic.Kind.EVENT
                && MEETINGS.lengthBefore(topic.text(), 0, topic.text().length()) > 0;
    }

    /** {@code 水泵项目一期投资2亿元，建设铸件生产线，年产值9亿元}: what a project builds is part of it. */
    private boolean isPart(Situation situation) {
        return situation.memory().isIn(situation.sentence().begin())
                && situation.memory().last().filter(last -> last.endsWith("项目")).isPresent();
    }

    /** {@code 支队开展演练，出动消防车5辆}: who sends them has them. */
    private static boolean isSent(Situation situation, Topic topic) {
        int to = situation.quantity().begin();
        int from = Math.max(topic.end(), to - WINDOW);
        return SENDING.lastIn(situation.line().text(), from, to) >= 0;
    }

    /** {@code 全县开展提升活动，力争新增企业9家}: an aim is that of who strives for it. */
    private static boolean isAim(Situation situation, Topic topic) {
        int to = situation.quantity().begin();
        int from = Math.max(topic.end(), to - WINDOW);
        return AIMS.lastIn(situation.line().text(), from, to) >= 0;
    }

    /** {@code 建设产业园，建成后可安排就业}: what will be is that of the thing built. */
    private static boolean isAfterwards(Situation situation, Topic topic) {
        int from = topic.end();
        int to = situation.quantity().begin();
        return AFTERWARDS.lastIn(situation.line().text(), Math.max(from, to - WINDOW), to) >= 0;
    }
}
