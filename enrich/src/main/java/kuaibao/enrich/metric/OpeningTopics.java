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
    private static final WordList PERSONS = new WordList(List.of("他", "她"));

    private final NamedOpening names;

    OpeningTopics(Vocabulary vocabulary) {
        names = new NamedOpening(new Heads(vocabulary));
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
        if (DIRECTION.matcher(text).region(begin, end).lookingAt()) {
            return Optional.empty();
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
        Optional<Topic> person = person(line, begin, end);
        if (person.isPresent()) {
            return person;
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
                .filter(mention -> Speech.tells(line.text(), mention.span().end(), end)
                        || !Speech.speaks(line.text(), mention.span().end(), end))
                .map(mention -> new Topic(
                        mention.span().begin(), mention.span().end(), mention.name(), Kind.PERSON, Role.OPENING));
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
