package kuaibao.enrich.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Span;
import kuaibao.enrich.words.Word;

/** Finds the person who is the subject of a stretch of text. */
final class SubjectReader {
    /** How far before the verb its subject may be named. */
    private static final int REACH = 26;

    private static final int LONGEST_POST = 12;

    /** Prepositions behind which a subject may stand: {@code 由林一帆主持}, {@code 据林一帆介绍}. */
    private static final Set<String> BEFORE_SUBJECTS = Set.of("由", "据", "经", "除");

    /** Verbs whose object is a person: {@code 采访林一帆后，} */
    private static final Set<String> TAKE_PEOPLE = Set.of(
            "对", "向", "与", "和", "跟", "同", "给", "陪同", "会见", "会晤", "拜会", "拜访", "看望", "慰问", "采访", "随", "随同", "让", "请",
            "邀请", "找到", "告诉", "听取", "学习", "见到", "跟随", "像", "把", "被", "及", "以及");

    private static final String PARTS = "的、和与及，。；：";
    private static final Set<String> THOUGHT = Set.of("总书记", "思想", "主席", "同志关于", "关于", "重要");

    private SubjectReader() {}

    /** The nearest person before the verb who may be its subject: {@code 林一帆在调研时强调}. */
    static Optional<String> before(Script script, int clause, int verb) {
        List<Mention> people = script.people(clause, verb);
        for (int i = people.size() - 1; i >= 0 && verb - people.get(i).span().end() <= REACH; i--) {
            if (leads(script, people.get(i), verb)) {
                return Optional.of(joined(script, people, i));
            }
        }
        return Optional.empty();
    }

    /** The first person of the stretch who may be a subject. */
    static Optional<String> first(Script script, int begin, int end) {
        return script.people(begin, end).stream()
                .filter(person -> script.at(person.span().end()) != '的'
                        && !isSource(script, person.span())
                        && !isObject(script, person.span()))
                .findFirst()
                .map(Mention::name);
    }

    /** Whether what stands between the name and the verb tells how or when something is said; no name ends in 地 before a verb. */
    private static boolean leads(Script script, Mention person, int verb) {
        int end = person.span().end();
        boolean manner = end == verb && script.at(end - 1) == '地';
        if (manner || end > verb || (end < verb && PARTS.indexOf(script.at(end)) >= 0)) {
            return false;
        }
        return !isObject(script, person.span()) && !isPossessor(script, end, verb);
    }

    /** {@code 林一帆率领的代表团表示}: the noun at the verb speaks; {@code 林一帆拉着老人的手说}: the person does. */
    private static boolean isPossessor(Script script, int end, int verb) {
        String between = script.text().substring(end, verb);
        int last = verb > 0 ? script.wordIndex(verb - 1) : -1;
        return between.contains("的")
                && !between.contains("着")
                && last >= 0
                && script.word(last).is("n");
    }

    /** {@code 林一帆、王小川表示}: both. */
    private static String joined(Script script, List<Mention> people, int last) {
        int first = last;
        while (first > 0
                && areJoined(
                        script, people.get(first - 1).span(), people.get(first).span())) {
            first--;
        }
        int begin = people.get(first).span().begin();
        return first == last
                ? people.get(last).name()
                : script.text().substring(begin, people.get(last).span().end());
    }

    private static boolean areJoined(Script script, Span left, Span right) {
        return right.begin() - left.end() == 1 && "、和与及".indexOf(script.at(left.end())) >= 0;
    }

    /** {@code 习近平总书记殷殷嘱托}: words that are only referred to. */
    static boolean isSource(Script script, Span person) {
        int end = Math.min(script.length(), person.end() + LONGEST_POST);
        String behind = script.text().substring(person.end(), end);
        return THOUGHT.stream().anyMatch(behind::startsWith);
    }

    /** Whether a preposition or a verb before the name and its posts makes it no subject: {@code 对董事长王小川说}. */
    private static boolean isObject(Script script, Span person) {
        int at = script.wordIndex(person.begin());
        for (int i = at - 1, steps = 0; i >= 0 && steps < LONGEST_POST; i--, steps++) {
            Word word = script.word(i);
            boolean post =
                    word.is("n") || word.is("b") || word.is("a") || word.text().equals("、");
            if (!post) {
                boolean governs = TAKE_PEOPLE.contains(word.text()) && !areJoined(script, word, person);
                return governs || (word.is("p") && !BEFORE_SUBJECTS.contains(word.text()));
            }
        }
        return false;
    }

    private static boolean areJoined(Script script, Word and, Span person) {
        return "和与及".contains(and.text())
                && and.end() == person.begin()
                && script.people(Math.max(0, and.begin() - LONGEST_POST), and.begin()).stream()
                        .anyMatch(before -> before.span().end() == and.begin());
    }
}
