package kuaibao.enrich.metric;

import java.util.Optional;
import java.util.function.Predicate;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.text.Sentence;

/**
 * Says whose figure it is: the subject before the indicator, the topic of an earlier clause of the sentence, the
 * subject of the figure before, the topic of the paragraph, or what the whole article is about.
 */
final class SubjectReader {
    private final Anaphors anaphors;

    SubjectReader(Anaphors anaphors) {
        this.anaphors = anaphors;
    }

    /** What is known when a figure is reached. */
    record Situation(
            Line line,
            Sentence sentence,
            Quantity quantity,
            Topics topics,
            Optional<String> last,
            Optional<String> articleTopic) {
        /** The last topic before the figure that is a name of its own. */
        private Optional<String> earlierTopic(Predicate<String> wanted) {
            return topics.last(0, quantity.begin(), wanted.and(topic -> !Anaphors.isReferring(topic)));
        }

        private Optional<String> namedTopicOfSentence() {
            return topics.last(sentence.begin(), quantity.begin(), topic -> !Anaphors.isReferring(topic));
        }

        private Optional<String> topicOfSentence() {
            return topics.last(sentence.begin(), quantity.begin(), topic -> true);
        }
    }

    Optional<String> read(Situation situation, Indicator indicator) {
        Optional<String> listHolder = placeBeforeList(situation);
        if (listHolder.isPresent()) {
            return listHolder;
        }
        if (indicator.subjectEnd() > indicator.subjectBegin()) {
            String own = situation.line().printed().substring(indicator.subjectBegin(), indicator.subjectEnd());
            return Optional.of(named(situation, own).orElse(own));
        }
        return situation
                .topicOfSentence()
                .flatMap(topic -> named(situation, topic))
                .or(() -> broader(situation));
    }

    /** The words themselves, or the name that they refer to. */
    private Optional<String> named(Situation situation, String words) {
        if (!Anaphors.isReferring(words)) {
            return Optional.of(words);
        }
        String noun = Anaphors.withoutPointer(words);
        return anaphors.near(words, situation.line(), situation.quantity().begin())
                .or(() -> situation.earlierTopic(topic -> topic.endsWith(noun)))
                .or(() -> Anaphors.isFirm(words) ? situation.namedTopicOfSentence() : Optional.empty())
                .or(() -> anaphors.anywhere(words))
                .or(() -> situation.articleTopic().filter(topic -> topic.endsWith(noun)))
                .or(() -> broader(situation));
    }

    private static Optional<String> broader(Situation situation) {
        return situation.last().or(() -> situation.earlierTopic(topic -> true)).or(situation::articleTopic);
    }

    /** {@code 走访松涛园区甲公司、乙公司等5家企业}: the firms are the park's. */
    private static Optional<String> placeBeforeList(Situation situation) {
        Line line = situation.line();
        int end = situation.quantity().begin();
        if (line.charAt(end - 1) != '等') {
            return Optional.empty();
        }
        return line.mentionsFrom(situation.sentence().begin(), end).stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .filter(mention -> mention.span().end() <= end && !isListed(line, mention))
                .reduce((first, second) -> second)
                .map(Mention::name);
    }

    private static boolean isListed(Line line, Mention mention) {
        return line.charAt(mention.span().end()) == '、'
                || line.charAt(mention.span().begin() - 1) == '、';
    }
}
