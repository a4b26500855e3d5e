package kuaibao.enrich.speech;

import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.speech.Speaker.Naming;
import kuaibao.enrich.text.Sentence;

/** Says who speaks in a clause: a person by name, 他 or 她, somebody without a name, or whoever an earlier clause names. */
final class SpeakerReader {
    /** How long the clauses before 他 may be without a subject of their own: {@code 面对荣誉，他说}. */
    private static final int LONGEST_OPENING = 12;

    /** How far back a sentence is read for its subject. */
    private static final int LONGEST_SENTENCE = 300;

    /** Verbs that may open a clause without a subject: {@code 林一帆走进车间，叮嘱工人……} */
    private static final Set<String> WITHOUT_SUBJECT =
            Set.of("说", "表示", "强调", "指出", "要求", "认为", "希望", "鼓励", "坦言", "建议", "叮嘱", "嘱咐", "勉励", "提醒");

    private static final String BEFORE_OBJECT = "对向与跟给和把让";

    private final Script script;
    private final SpeechVerbs verbs;
    private final UnnamedReader unnamed;

    SpeakerReader(Script script, SpeechVerbs verbs) {
        this.script = script;
        this.verbs = verbs;
        this.unnamed = new UnnamedReader(script, verbs);
    }

    /**
     * The speaker of a clause.
     *
     * @param telling whether a mark follows the verb, and words behind it
     * @param last the last subject before the sentence
     */
    Optional<Speaker> read(
            Sentence sentence, int clause, int verbBegin, String verb, boolean telling, Optional<String> last) {
        Optional<String> named = SubjectReader.before(script, clause, verbBegin);
        if (named.isPresent()) {
            return named.map(name -> new Speaker(name, Naming.NAMED));
        }
        if (hasPronoun(clause, verbBegin)) {
            boolean opens = clause - sentence.begin() <= LONGEST_OPENING;
            return SubjectReader.first(script, begin(sentence, clause), clause)
                    .or(() -> opens ? last : Optional.empty())
                    .map(name -> new Speaker(name, Naming.PRONOUN));
        }
        Optional<String> onWord =
                verbs.isOnWord(verb) && telling ? unnamed.onWord(clause, verbBegin) : Optional.empty();
        return onWord.or(() -> unnamed.before(clause, verbBegin, verb))
                .map(name -> new Speaker(name, Naming.UNNAMED))
                .or(() -> carried(sentence, clause, verbBegin, verb, last));
    }

    /** {@code 他说}, {@code 她指着照片说}; not {@code 他的}, {@code 他们}, {@code 对他说}. */
    boolean hasPronoun(int begin, int end) {
        for (int at = begin; at < end; at++) {
            boolean pronoun = script.at(at) == '他' || script.at(at) == '她';
            if (pronoun && !script.isInMarks(at) && script.startsWord(at)) {
                return "们的".indexOf(script.at(at + 1)) < 0
                        && script.word(script.wordIndex(at)).text().length() == 1
                        && BEFORE_OBJECT.indexOf(script.at(at - 1)) < 0;
            }
        }
        return false;
    }

    private Optional<Speaker> carried(
            Sentence sentence, int clause, int verbBegin, String verb, Optional<String> last) {
        boolean bare = WITHOUT_SUBJECT.contains(verb) && clause > sentence.begin() && onlyAdverbs(clause, verbBegin);
        if (!bare) {
            return Optional.empty();
        }
        return SubjectReader.first(script, begin(sentence, clause), clause)
                .or(() -> hasPronoun(begin(sentence, clause), clause) ? last : Optional.empty())
                .map(name -> new Speaker(name, Naming.CARRIED));
    }

    private static int begin(Sentence sentence, int clause) {
        return Math.max(sentence.begin(), clause - LONGEST_SENTENCE);
    }

    private boolean onlyAdverbs(int begin, int end) {
        for (int at = begin; at < end; ) {
            int index = script.wordIndex(at);
            if (index >= 0 && !script.word(index).is("d") && !script.word(index).is("c")) {
                return false;
            }
            at = index < 0 ? at + 1 : script.word(index).end();
        }
        return true;
    }
}
