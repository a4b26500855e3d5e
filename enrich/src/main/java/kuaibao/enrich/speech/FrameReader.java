package kuaibao.enrich.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.speech.Speaker.Naming;
import kuaibao.enrich.text.Sentence;

/** Finds the clauses of one paragraph that say who speaks. Used once. */
final class FrameReader {
    private static final int LONGEST_CLAUSE = 80;

    private final Script script;
    private final SpeechVerbs verbs;
    private final VerbReader verbReader;
    private final SpeakerReader speakers;
    private final List<Frame> frames = new ArrayList<>();
    private final Set<Integer> spoken = new HashSet<>();
    private Optional<String> last;

    private FrameReader(Script script, SpeechVerbs verbs, Optional<String> last) {
        this.script = script;
        this.verbs = verbs;
        this.verbReader = new VerbReader(script, verbs);
        this.speakers = new SpeakerReader(script, verbs);
        this.last = last;
    }

    /**
     * The frames of a paragraph.
     *
     * @param frames in the order of the text
     * @param spoken the sentences in which someone speaks, known or not
     * @param last the last subject of the paragraph
     */
    record Frames(List<Frame> frames, Set<Integer> spoken, Optional<String> last) {
        Frames {
            frames = List.copyOf(frames);
            spoken = Set.copyOf(spoken);
        }
    }

    /** The frames of a paragraph, before which somebody was the last subject. */
    static Frames read(Script script, SpeechVerbs verbs, Optional<String> last) {
        FrameReader reader = new FrameReader(script, verbs, last);
        for (int i = 0; i < script.sentences().size(); i++) {
            reader.read(i, script.sentences().get(i));
        }
        return new Frames(reader.frames, reader.spoken, reader.last);
    }

    private void read(int index, Sentence sentence) {
        boolean told = false;
        Optional<String> subject = Optional.empty();
        for (int at = sentence.begin(); at < sentence.end(); at++) {
            int end = script.isInMarks(at) ? -1 : verbs.end(script.text(), at, sentence.end());
            if (end < 0) {
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
        last = subject.or(() -> SubjectReader.first(script, sentence.begin(), sentence.end()))
                .or(() -> kept(sentence));
    }

    /** Whom 他 would mean behind a sentence that names nobody: one that says 他 itself, or only quotes, changes nothing. */
    private Optional<String> kept(Sentence sentence) {
        boolean goesOn = speakers.hasPronoun(sentence.begin(), sentence.end()) || script.isInMarks(sentence.begin());
        return goesOn ? last : Optional.empty();
    }

    private static Optional<String> person(Speaker speaker) {
        return speaker.naming() == Naming.UNNAMED ? Optional.empty() : Optional.of(speaker.name());
    }

    /** Inside what one person tells, only another person by name speaks. */
    private static boolean mayInterrupt(Frame frame) {
        return frame.speaker().naming() == Naming.NAMED && frame.marked();
    }

    private Optional<Frame> frame(int index, Sentence sentence, int begin, int end) {
        int clause = script.clauseBegin(begin, LONGEST_CLAUSE);
        if (clause < 0 || !verbReader.isVerb(clause, begin, end)) {
            return Optional.empty();
        }
        VerbReader.Told told = verbReader.told(begin, end, sentence.end());
        if (!told.isSpeech()) {
            return Optional.empty();
        }
        if (told.marked() && told.begin() >= 0) {
            spoken.add(index);
        }
        int from = Math.max(clause, sentence.begin());
        String verb = script.text().substring(begin, end);
        return speakers.read(sentence, from, begin, verb, told.marked() && told.begin() >= 0, last)
                .map(speaker -> new Frame(index, from, speaker, verb, end, told.begin(), told.marked()));
    }
}
