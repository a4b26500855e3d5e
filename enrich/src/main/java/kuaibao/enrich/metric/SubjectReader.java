package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.text.Sentence;

/**
 * Says whose figure it is: the subject before the indicator, the topic of an earlier clause of the sentence, the
 * subject of the figure before, the topic of the paragraph, or what the whole article is about.
 */
final class SubjectReader {
    private static final List<String> FOUNDING = List.of("建设", "新建", "兴建", "打造", "筹建");
    private static final List<String> FIRMS = List.of("家企业", "家公司", "家单位", "家重点企业", "家骨干企业");

    private static final WordList AFTERWARDS =
            new WordList(List.of("建成后", "投产后", "达产后", "投用后", "建成投产后", "建成投用后", "运营后", "全部建成"));

    /** Nouns by which a text calls the one of its kind at home: 合作社, 开发区. */
    private static final WordList PRINTED = new WordList(List.of("合作社", "开发区", "高新区", "经开区", "新区"));

    private static final WordList VISITING = new WordList(List.of("深入", "走访", "来到", "走进", "到", "赴", "在", "调研", "考察"));

    private static final int WINDOW = 120;

    private final Anaphors anaphors;
    private final WordList projectWords;

    SubjectReader(Anaphors anaphors, Vocabulary vocabulary) {
        this.anaphors = anaphors;
        this.projectWords = vocabulary.list("ofproject");
    }

    /** What is known when a figure is reached. */
    record Situation(
            Line line,
            Sentence sentence,
            Quantity quantity,
            Topics topics,
            SubjectMemory memory,
            Optional<String> articleTopic,
            EarlierTopics earlier) {
        /** The last topic before the figure that is a name of its own. */
        private Optional<String> earlierTopic(Predicate<String> wanted) {
            return topics.last(0, quantity.begin(), topic -> !isReferring(topic) && wanted.test(topic.text()))
                    .map(Topic::text);
        }

        private Optional<String> namedTopicOfSentence() {
            return topics.last(sentence.begin(), quantity.begin(), topic -> topic.opens() && !isReferring(topic))
                    .map(Topic::text);
        }
    }

    private static boolean isReferring(Topic topic) {
        return topic.kind() == Topic.Kind.REFERRING || Anaphors.isReferring(topic.text());
    }

    Optional<String> read(Situation situation, Indicator indicator) {
        Optional<String> listHolder = placeBeforeList(situation);
        if (listHolder.isPresent()) {
            return listHolder;
        }
        Optional<String> described = described(situation, indicator);
        if (described.isPresent()) {
            return described;
        }
        if (indicator.subjectEnd() > indicator.subjectBegin()) {
            String own = situation.line().printed().substring(indicator.subjectBegin(), indicator.subjectEnd());
            return Optional.of(named(situation, own, indicator.subjectBegin()).orElse(own));
        }
        return implied(situation, indicator);
    }

    /** The subject of a figure that names none. */
    private Optional<String> implied(Situation situation, Indicator indicator) {
        SubjectMemory memory = situation.memory();
        int limit = Math.min(indicator.begin(), situation.quantity().begin());
        boolean continues = memory.isIn(situation.sentence().begin());
        int since = continues ? memory.lastEnd() : situation.sentence().begin();
        int from = memory.lastEnd();
        Predicate<Topic> wanted = topic -> isNew(topic, situation, indicator);
        Optional<String> fresh = situation
                .topics()
                .last(since, limit, wanted.and(topic -> topic.role() != Topic.Role.NAMED))
                .or(() -> situation.topics().last(since, limit, wanted))
                .flatMap(topic -> named(situation, topic.text(), topic.begin()));
        if (fresh.isPresent()) {
            return fresh;
        }
        if (continues) {
            boolean parted = situation.line().text().substring(since, limit).indexOf(';') >= 0;
            return parted ? memory.ofSentence() : memory.last();
        }
        return situation
                .topics()
                .last(from, limit, topic -> wanted.test(topic) && topic.kind() != Topic.Kind.THING)
                .flatMap(topic -> named(situation, topic.text(), topic.begin()))
                .or(memory::last)
                .or(() -> situation
                        .topics()
                        .last(0, limit, wanted.and(topic -> topic.kind() != Topic.Kind.THING))
                        .flatMap(topic -> named(situation, topic.text(), topic.begin())))
                .or(situation::articleTopic);
    }

    /** What opens a clause, or what is brought in and can have such a figure. */
    private boolean isNew(Topic topic, Situation situation, Indicator indicator) {
        boolean counts = situation.quantity().unit().counts();
        return switch (topic.role()) {
            case OPENING -> topic.kind() != Topic.Kind.PERSON || anaphors.isProtagonist(topic.text());
            case HELD -> topic.kind() == Topic.Kind.EVENT && counts;
            case FOUNDED ->
                topic.kind() == Topic.Kind.BODY
                        || projectWords.contains(indicator.text())
                        || isAfterwards(situation, topic);
            case NAMED -> topic.kind() == Topic.Kind.PROJECT && projectWords.contains(indicator.text());
        };
    }

    /** {@code 建设产业园，建成后可安排就业}: what will be is that of the thing built. */
    private static boolean isAfterwards(Situation situation, Topic topic) {
        int from = topic.end();
        int to = situation.quantity().begin();
        return AFTERWARDS.lastIn(situation.line().text(), Math.max(from, to - WINDOW), to) >= 0;
    }

    /** {@code 投资5000万元建设粮油加工厂}, {@code 日加工30吨的粮油生产线}: the figure is that of the thing behind it. */
    private static Optional<String> described(Situation situation, Indicator indicator) {
        Unit.Kind kind = situation.quantity().unit().kind();
        boolean amount = kind == Unit.Kind.MONEY || kind == Unit.Kind.MEASURE;
        if (!amount || indicator.rule() != Indicator.Rule.INDICATOR_BEFORE) {
            return Optional.empty();
        }
        String text = situation.line().text();
        int at = situation.quantity().end();
        int end = Clauses.end(text, at, text.length());
        OptionalInt founded = kind == Unit.Kind.MONEY && startsFounding(text, at)
                ? UnmarkedNames.foundedBegin(text, at, end)
                : OptionalInt.empty();
        return founded.isPresent()
                ? Optional.of(text.substring(founded.getAsInt(), end))
                : UnmarkedNames.holderBehind(text, at);
    }

    private static boolean startsFounding(String text, int at) {
        return FOUNDING.stream().anyMatch(verb -> text.startsWith(verb, at));
    }

    /** The words themselves, or the name that they refer to. */
    private Optional<String> named(Situation situation, String words, int at) {
        if (Anaphors.isPronoun(words)) {
            return anaphors.person(situation.line(), at);
        }
        if (Anaphors.isPointed(words)) {
            return Optional.of(pointed(situation, words));
        }
        if (!Anaphors.isReferring(words)) {
            return anaphors.full(words).or(() -> Optional.of(longer(situation, words)));
        }
        String noun = Anaphors.withoutPointer(words);
        return anaphors.near(words, situation.line(), situation.quantity().begin())
                .or(() -> situation.earlierTopic(topic -> topic.endsWith(noun)))
                .or(() -> Anaphors.isFirm(words) ? situation.namedTopicOfSentence() : Optional.empty())
                .or(() -> Anaphors.isProject(words) ? last(situation, Topic.Kind.PROJECT, at) : Optional.empty())
                .or(() -> Anaphors.isOccasion(words) ? last(situation, Topic.Kind.EVENT, at) : Optional.empty())
                .or(() -> anaphors.anywhere(words))
                .or(() -> situation.earlier().ending(noun))
                .or(() -> situation.articleTopic().filter(topic -> Anaphors.canMean(noun, topic)))
                .or(() -> broader(situation));
    }

    /** Any work can be called 项目, whatever is held 赛事 or 活动. */
    private static Optional<String> last(Situation situation, Topic.Kind kind, int at) {
        return situation
                .topics()
                .last(0, at, topic -> topic.kind() == kind)
                .map(Topic::text)
                .or(() -> situation.earlier().last(kind));
    }

    /** {@code 该线} is the line named before, {@code 该科} is not named at all. */
    private String pointed(Situation situation, String words) {
        String noun = words.substring(1);
        return situation
                .earlierTopic(topic -> topic.length() > noun.length() && topic.contains(noun))
                .or(() -> situation.earlier().ending(noun))
                .or(() -> anaphors.ending(noun))
                .orElse(words);
    }

    /** {@code 新校区} behind 临河市二中新校区. */
    private static String longer(Situation situation, String words) {
        boolean bare = words.length() == 3 && !Character.isDigit(words.charAt(0));
        if (!bare || PRINTED.contains(words)) {
            return words;
        }
        return situation
                .earlierTopic(topic -> topic.length() > words.length() && topic.endsWith(words))
                .or(() -> situation.earlier().ending(words))
                .orElse(words);
    }

    private static Optional<String> broader(Situation situation) {
        return situation
                .memory()
                .last()
                .or(() -> situation.earlierTopic(topic -> true))
                .or(situation::articleTopic);
    }

    /** {@code 走访松涛园区甲公司、乙公司等5家企业}: the firms are the park's. */
    private static Optional<String> placeBeforeList(Situation situation) {
        Line line = situation.line();
        int end = situation.quantity().begin();
        int unit = situation.quantity().unitBegin();
        if (line.charAt(end - 1) != '等'
                || FIRMS.stream().noneMatch(firm -> line.text().startsWith(firm, unit))) {
            return Optional.empty();
        }
        return line.mentionsFrom(situation.sentence().begin(), end).stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .filter(mention -> mention.span().end() <= end && !isListed(line, mention))
                .filter(mention ->
                        VISITING.lengthBefore(line.text(), 0, mention.span().begin()) > 0)
                .reduce((first, second) -> second)
                .map(Mention::name);
    }

    private static boolean isListed(Line line, Mention mention) {
        return line.charAt(mention.span().end()) == '、'
                || line.charAt(mention.span().begin() - 1) == '、';
    }
}
