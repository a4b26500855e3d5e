package kuaibao.enrich.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.speech.Speaker.Naming;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.words.Word;

/** Finds the clauses of a paragraph that say who speaks, in order. */
final class FrameReader {
    private static final int LONGEST_CLAUSE = 80;
    private static final int LONGEST_HEARER = 12;

    /** How long the clauses before 他 may be without a subject of their own: {@code 面对荣誉，他说}. */
    private static final int LONGEST_OPENING = 12;

    private static final String ENDS = "。！？；…\n";

    /** Verbs that are nouns behind another verb: {@code 提出要求}, {@code 作介绍}. */
    private static final Set<String> NOUNS = Set.of("要求", "希望", "建议", "介绍", "分析", "呼吁", "承诺", "回应", "解释", "回答", "感慨", "反映");

    /** Verbs that may open a clause without a subject: {@code 林一帆走进车间，叮嘱工人……} */
    private static final Set<String> WITHOUT_SUBJECT =
            Set.of("说", "表示", "强调", "指出", "要求", "认为", "希望", "鼓励", "坦言", "建议", "叮嘱", "嘱咐", "勉励", "提醒");

    /** Verbs in the names of hearers: {@code 有关部门}. */
    private static final Set<String> HEARERS = Set.of("有关", "相关", "参会", "与会", "驾驶", "过往", "出行", "随行", "参赛");

    private final SpeechVerbs verbs = new SpeechVerbs();
    private final UnnamedReader unnamed = new UnnamedReader(verbs);

    /** One paragraph's reading: who was the last subject when it begins and when it ends. */
    private final class Reading {
        private final Script script;
        private final List<Frame> frames = new ArrayList<>();
        private final Set<Integer> spoken = new HashSet<>();
        private Optional<String> last;

        Reading(Script script, Optional<String> last) {
            this.script = script;
            this.last = last;
        }

        void read() {
            for (int i = 0; i < script.sentences().size(); i++) {
                read(i, script.sentences().get(i));
            }
        }

        private void read(int index, Sentence sentence) {
            boolean told = false;
            Optional<String> subject = Optional.empty();
            for (int at = sentence.begin(); at < sentence.end(); at++) {
                int end = script.isInMarks(at) ? -1 : verbs.end(script.text(), at, sentence.end());
                if (end < 0 || !isVerb(at, end)) {
                    continue;
                }
                Optional<Frame> frame = frame(index, sentence, at, end);
                if (frame.isPresent() && (!told || mayInterrupt(frame.get()))) {
                    frames.add(frame.get());
                    told = told || frame.get().tells();
                    subject = subject.or(() -> person(frame.get().speaker()));
                }
                at = end - 1;
            }
            boolean goesOn = hasPronoun(sentence.begin(), sentence.end()) || script.isInMarks(sentence.begin());
            Optional<String> before = goesOn ? last : Optional.empty();
            last = subject.or(() -> SubjectReader.first(script, sentence.begin(), sentence.end()))
                    .or(() -> before);
        }

        private Optional<String> person(Speaker speaker) {
            return speaker.naming() == Naming.UNNAMED ? Optional.empty() : Optional.of(speaker.name());
        }

        /** Inside what one person tells, only another person by name speaks. */
        private boolean mayInterrupt(Frame frame) {
            return frame.speaker().naming() == Naming.NAMED && frame.marked();
        }

        private boolean isVerb(int begin, int end) {
            boolean behindName = !script.people(Math.max(0, begin - LONGEST_HEARER), begin).isEmpty()
                    && script.people(Math.max(0, begin - LONGEST_HEARER), begin).stream()
                            .anyMatch(name -> name.span().end() == begin);
            if (behindName) {
                return true;
            }
            int last = script.wordIndex(end - 1);
            boolean whole = last >= 0 && script.word(last).end() == end;
            return whole && (script.startsWord(begin) || "时后前中地着".indexOf(script.at(begin - 1)) >= 0);
        }

        private Optional<Frame> frame(int index, Sentence sentence, int begin, int end) {
            String verb = script.text().substring(begin, end);
            int clause = script.clauseBegin(begin, LONGEST_CLAUSE);
            if (clause < 0 || isNoun(verb, clause, begin)) {
                return Optional.empty();
            }
            Told told = told(verb, end, sentence.end());
            if (!told.isSpeech()) {
                return Optional.empty();
            }
            if (told.marked() && told.begin() >= 0) {
                spoken.add(index);
            }
            int from = Math.max(clause, sentence.begin());
            return speaker(sentence, from, begin, verb, told)
                    .map(speaker -> new Frame(index, from, speaker, verb, end, told.begin(), told.marked()));
        }

        private boolean isNoun(String verb, int clause, int begin) {
            int before = begin > clause ? script.wordIndex(begin - 1) : -1;
            if (before < 0 || !NOUNS.contains(verb)) {
                return false;
            }
            Word word = script.word(before);
            boolean person = !script.people(word.begin(), begin).isEmpty();
            return !person && ((word.is("v") && !word.is("vn")) || word.is("u") || word.is("p")) && !word.text().equals("地");
        }

        private Optional<Speaker> speaker(Sentence sentence, int clause, int verbBegin, String verb, Told told) {
            Optional<String> named = SubjectReader.before(script, clause, verbBegin);
            if (named.isPresent()) {
                return named.map(name -> new Speaker(name, Naming.NAMED));
            }
            if (hasPronoun(clause, verbBegin)) {
                boolean opens = clause - sentence.begin() <= LONGEST_OPENING;
                return SubjectReader.first(script, sentence.begin(), clause)
                        .or(() -> opens ? last : Optional.empty())
                        .map(name -> new Speaker(name, Naming.PRONOUN));
            }
            Optional<String> onWord =
                    verbs.isOnWord(verb) && told.marked() ? unnamed.onWord(script, clause, verbBegin) : Optional.empty();
            Optional<String> other =
                    onWord.isPresent() ? onWord : unnamed.before(script, clause, verbBegin, verb);
            return other.map(name -> new Speaker(name, Naming.UNNAMED))
                    .or(() -> carried(sentence, clause, verbBegin, verb));
        }

        /** {@code 他说}, {@code 她指着照片说}; not {@code 他的}, {@code 他们}, {@code 对他说}. */
        private boolean hasPronoun(int clause, int verbBegin) {
            for (int at = clause; at < verbBegin; at++) {
                boolean pronoun = script.at(at) == '他' || script.at(at) == '她';
                if (pronoun && script.startsWord(at)) {
                    return "们的".indexOf(script.at(at + 1)) < 0
                            && script.word(script.wordIndex(at)).text().length() == 1
                            && "对向与跟给和把让".indexOf(script.at(at - 1)) < 0;
                }
            }
            return false;
        }

        private Optional<Speaker> carried(Sentence sentence, int clause, int verbBegin, String verb) {
            boolean bare = WITHOUT_SUBJECT.contains(verb) && clause > sentence.begin() && onlyAdverbs(clause, verbBegin);
            if (!bare) {
                return Optional.empty();
            }
            Optional<String> earlier = SubjectReader.first(script, sentence.begin(), clause);
            return (earlier.isPresent() || !hasPronoun(sentence.begin(), clause) ? earlier : last)
                    .map(name -> new Speaker(name, Naming.CARRIED));
        }

        private boolean onlyAdverbs(int clause, int verbBegin) {
            for (int at = clause; at < verbBegin; ) {
                int index = script.wordIndex(at);
                if (index >= 0 && !script.word(index).is("d") && !script.word(index).is("c")) {
                    return false;
                }
                at = index < 0 ? at + 1 : script.word(index).end();
            }
            return true;
        }

        private Told told(String verb, int end, int limit) {
            char next = end < limit ? script.at(end) : '\n';
            if (next == '，' && verbs.needsColon(verb)) {
                return Told.NO_SPEECH;
            }
            if (next == '，' || next == '：') {
                return Told.behind(blank(end + 1, limit), limit);
            }
            if (next == '“' && isWhole(end)) {
                return Told.behind(end, limit);
            }
            if (ENDS.indexOf(next) >= 0) {
                return Told.NOTHING;
            }
            int mark = verbs.isAddressing(verb) ? hearerEnd(end, limit) : -1;
            if (mark >= 0) {
                return Told.behind(blank(mark + 1, limit), limit);
            }
            return verbs.mayOpen(verb, script.text(), end) ? new Told(true, end, false) : Told.NO_SPEECH;
        }

        private boolean isWhole(int open) {
            return script.marksAt(open).filter(Quoted::isWhole).isPresent();
        }

        private int blank(int begin, int limit) {
            int at = begin;
            while (at < limit && Character.isWhitespace(script.at(at))) {
                at++;
            }
            return at;
        }

        /** {@code 提醒广大市民，}: where the mark behind the hearer stands; -1 if none does. */
        private int hearerEnd(int verbEnd, int limit) {
            for (int at = verbEnd; at < limit && at <= verbEnd + LONGEST_HEARER; ) {
                if (script.endsClause(at)) {
                    return "，：".indexOf(script.at(at)) >= 0 ? at : -1;
                }
                int index = script.wordIndex(at);
                if (index >= 0 && isDeed(script.word(index))) {
                    return -1;
                }
                at = index < 0 ? at + 1 : script.word(index).end();
            }
            return -1;
        }

        /** {@code 提醒市民提前出行，}: what the hearer is to do is told already. */
        private boolean isDeed(Word word) {
            return word.is("p") || word.is("d") || (word.is("v") && !word.is("vn") && !HEARERS.contains(word.text()));
        }
    }

    /** What follows a verb of saying: speech from {@code begin} on, nothing (-1), or something that is no speech. */
    private record Told(boolean isSpeech, int begin, boolean marked) {
        static final Told NO_SPEECH = new Told(false, -1, false);
        static final Told NOTHING = new Told(true, -1, true);

        static Told behind(int begin, int limit) {
            return begin < limit ? new Told(true, begin, true) : NOTHING;
        }
    }

    /**
     * The frames of a paragraph.
     *
     * @param spoken the sentences in which someone speaks, known or not
     * @param last the last subject of the paragraph
     */
    record Frames(List<Frame> frames, Set<Integer> spoken, Optional<String> last) {}

    Frames read(Script script, Optional<String> last) {
        Reading reading = new Reading(script, last);
        reading.read();
        return new Frames(List.copyOf(reading.frames), Set.copyOf(reading.spoken), reading.last);
    }
}
