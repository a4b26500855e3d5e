package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;

/** Says which name the words mean that a figure's subject is given by: 该公司, 全市, 他, 项目, or a name itself. */
final class References {
    /** Nouns by which a text calls the one of its kind at home: 合作社, 开发区. */
    private static final WordList PRINTED = new WordList(List.of("开发区", "高新区", "经开区", "新区"));

    private static final int BRIEF = 3;
    private static final int SAYING = 5;
    private static final int LONGEST_QUOTED = 20;
    private static final int QUOTED_BEFORE = 300;

    private final Anaphors anaphors;
    private final Speakers speakers;
    private final Heads heads;
    private final Phrases phrases;

    References(Anaphors anaphors, Speakers speakers, Heads heads, Phrases phrases) {
        this.heads = heads;
        this.phrases = phrases;
        this.anaphors = anaphors;
        this.speakers = speakers;
    }

    /** The words themselves, or the name that they refer to. */
    Optional<String> named(Situation situation, String words, int at) {
        if (Anaphors.isPronoun(words)) {
            String text = situation.line().text();
            boolean says = Speech.speaks(text, at, Math.min(text.length(), at + SAYING));
            return anaphors.person(situation.line(), at)
                    .flatMap(name -> says ? speakers.speaksFor(name) : Optional.of(name));
        }
        if (words.equals("我国")) {
            return Optional.of("中国");
        }
        if (Anaphors.isPointed(words)) {
            return Optional.of(pointed(situation, words));
        }
        if (!Anaphors.isReferring(words)) {
            return anaphors.full(words).or(() -> longer(situation, words));
        }
        String noun = Anaphors.withoutPointer(words);
        if (Anaphors.isScope(words)) {
            Optional<String> told = situation
                    .memory()
                    .last()
                    .filter(region -> words.charAt(0) == '该'
                            && region.length() > 2
                            && region.charAt(region.length() - 1) == words.charAt(1));
            return told.or(() -> anaphors.near(
                            words, situation.line(), situation.quantity().begin()))
                    .or(() -> Optional.of(words));
        }
        return ofSpeaker(situation, noun)
                .or(() -> Anaphors.isFirm(words) ? running(situation) : Optional.empty())
                .or(() -> anaphors.near(words, situation.line(), at))
                .or(() -> situation.earlierTopic(topic -> topic.endsWith(noun)))
                .or(() -> Anaphors.isFirm(words) ? namedTopic(situation) : Optional.empty())
                .or(() -> situation.earlier().ending(noun))
                .or(() -> Anaphors.isProject(words) ? situation.last(Topic.Kind.PROJECT, at) : Optional.empty())
                .or(() -> Anaphors.isOccasion(words) ? situation.last(Topic.Kind.EVENT, at) : Optional.empty())
                .or(() -> anaphors.anywhere(words))
                .or(() -> situation.articleTopic().filter(topic -> Anaphors.canMean(noun, topic)))
                .or(() -> broader(situation));
    }

    /** {@code 青禾泵业由云岭集团兴建，总投资2亿元。去年，公司…}: whose figures were told is what 公司 means. */
    private static Optional<String> running(Situation situation) {
        return situation
                .topics()
                .last(
                        0,
                        situation.quantity().begin(),
                        topic -> topic.opens()
                                && (topic.kind() == Topic.Kind.PROJECT
                                        || topic.kind() == Topic.Kind.BODY
                                        || topic.kind() == Topic.Kind.PERSON))
                .map(Topic::text)
                .filter(topic -> situation.memory().last().filter(topic::equals).isPresent());
    }

    private static Optional<String> namedTopic(Situation situation) {
        return situation
                .namedTopicOfSentence()
                .filter(topic -> topic.kind() != Topic.Kind.PERSON)
                .map(Topic::text);
    }

    /** {@code 苏远山说，公司产值8亿元}: the firm is the one that the speaker was named with, wherever that was. */
    private Optional<String> ofSpeaker(Situation situation, String noun) {
        return situation
                .namedTopicOfSentence()
                .flatMap(topic -> topic.kind() == Topic.Kind.PERSON
                        ? speakers.firm(topic.text())
                        : Optional.of(topic.text()).filter(name -> Speakers.isFirm(name)))
                .filter(firm -> firm.endsWith(noun) || Anaphors.isFirm(noun) || Anaphors.isSchool(noun, firm));
    }

    /** {@code 该线} is the line named before, {@code 该科} is not named at all. */
    private String pointed(Situation situation, String words) {
        String noun = words.substring(Anaphors.pointerAt(words, 0));
        return quoted(situation, noun)
                .or(() -> situation.earlierTopic(topic -> topic.length() > noun.length() && topic.contains(noun)))
                .or(() -> situation.earlier().ending(noun))
                .or(() -> anaphors.ending(noun))
                .or(() -> printed(situation, noun))
                .orElse(words);
    }

    /** {@code 2号高炉炉火正旺，该高炉…}: the phrase of the paragraph that ends with the noun and says more. */
    private Optional<String> printed(Situation situation, String noun) {
        Line line = situation.line();
        int first = Math.max(0, situation.quantity().begin() - QUOTED_BEFORE);
        int at = line.text().indexOf(noun, first);
        int end = at + noun.length();
        if (at < 0 || end >= situation.quantity().begin()) {
            return Optional.empty();
        }
        int begin = phrases.begin(situation.context(), first, at);
        boolean more = begin < at && Anaphors.pointerAt(line.text(), begin) == 0;
        return more ? Optional.of(line.printed().substring(begin, end)) : Optional.empty();
    }

    /** {@code 该专线} behind {@code “青禾”专线}. */
    private static Optional<String> quoted(Situation situation, String noun) {
        Line line = situation.line();
        int first = Math.max(0, situation.quantity().begin() - QUOTED_BEFORE);
        int close = situation.quantity().begin() - noun.length();
        while (close > first && (line.charAt(close) != '”' || !line.text().startsWith(noun, close + 1))) {
            close--;
        }
        int open = close;
        while (close > first && open > close - LONGEST_QUOTED && line.charAt(open) != '“') {
            open--;
        }
        return close > first && line.charAt(open) == '“'
                ? Optional.of(line.printed().substring(open, close + 1 + noun.length()))
                : Optional.empty();
    }

    /** {@code 新校区} behind 临河市二中新校区. */
    private Optional<String> longer(Situation situation, String words) {
        boolean noun = heads.nounAt(words, 0, words.length()) == words.length();
        boolean district = words.equals("港区");
        boolean bare = (noun || district || words.length() == BRIEF) && !Character.isDigit(words.charAt(0));
        if (!bare || PRINTED.contains(words)) {
            return Optional.of(words);
        }
        return situation
                .earlierTopic(topic -> topic.length() > words.length() && topic.endsWith(words))
                .or(() -> situation.earlier().ending(words))
                .or(() -> situation.articleTopic().filter(topic -> topic.endsWith(words)))
                .or(() -> noun || district ? anaphors.ending(words) : Optional.empty())
                .or(() -> Optional.of(words));
    }

    private static Optional<String> broader(Situation situation) {
        return situation
                .memory()
                .last()
                .or(() -> situation.earlierTopic(topic -> true))
                .or(situation::articleTopic);
    }
}
