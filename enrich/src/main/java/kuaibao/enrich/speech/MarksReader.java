package kuaibao.enrich.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.Mention;
import kuaibao.enrich.text.Sentence;

/**
 * Says whose words stand in marks before or beside their frame: {@code “路通了。”林一帆说。} {@code “路通了。”林一帆算了一笔账。}
 * {@code 林一帆把店开到了村口，“这里人气旺。”}
 */
final class MarksReader {
    private static final double BESIDE = 0.7;
    private static final double BEFORE = 0.95;
    private static final String SAID = "quotation/marks";
    private static final String SHOWN = "quotation/beside";

    /** How long a clause may stand before the one that names the speaker: {@code 谈起打算，林一帆很有信心。} */
    private static final int LONGEST_OPENING = 16;

    private final Script script;
    private final Map<Integer, Frame> firstFrames = new HashMap<>();
    private int sentence;

    MarksReader(Script script, List<Frame> frames) {
        this.script = script;
        frames.forEach(frame -> firstFrames.putIfAbsent(frame.sentence(), frame));
    }

    /** Who says what stands in the marks, and by which word; marks are to be asked for in order. */
    Optional<Attribution> read(Quoted marks) {
        while (script.sentences().get(sentence).end() <= marks.close()) {
            sentence++;
        }
        Sentence own = script.sentences().get(sentence);
        boolean ends = marks.close() + 1 >= own.end();
        if (!ends) {
            return within(marks);
        }
        if (!marks.isWhole()) {
            return Optional.empty();
        }
        boolean introduced = script.at(marks.open() - 1) == '：';
        Optional<Attribution> said = introduced ? Optional.empty() : behind(sentence + 1);
        return said.or(() -> before(marks, own)).or(() -> goingOn(marks, own));
    }

    /** {@code “路通了”，林一帆说。} */
    private Optional<Attribution> within(Quoted marks) {
        int begin = script.at(marks.close() + 1) == '，' ? marks.close() + 2 : marks.close() + 1;
        return frame(sentence)
                .filter(frame -> frame.begin() == begin)
                .filter(frame -> marks.isWhole() || (!frame.tells() && begin == marks.close() + 2))
                .map(MarksReader::attribution);
    }

    private Optional<Frame> frame(int index) {
        return Optional.ofNullable(firstFrames.get(index));
    }

    private Optional<Attribution> behind(int next) {
        if (next >= script.sentences().size()) {
            return Optional.empty();
        }
        Sentence following = script.sentences().get(next);
        Optional<Frame> frame = frame(next);
        if (frame.isPresent()) {
            return frame.filter(found -> !found.tells() || found.begin() - following.begin() <= LONGEST_OPENING)
                    .map(MarksReader::attribution);
        }
        return script.people(following.begin(), following.end()).stream()
                .findFirst()
                .filter(person -> opens(person, following.begin()))
                .map(MarksReader::shown);
    }

    /** Whether the clause of this name is the sentence's first or follows a short one, and the name its subject. */
    private boolean opens(Mention person, int begin) {
        int clause = script.clauseBegin(person.span().begin(), LONGEST_OPENING * 2);
        return clause >= 0
                && clause - begin <= LONGEST_OPENING
                && SubjectReader.first(
                                script, person.span().begin(), person.span().end())
                        .isPresent();
    }

    /** {@code 林一帆把店开到了村口，“这里人气旺。”} */
    private Optional<Attribution> before(Quoted marks, Sentence own) {
        boolean told = firstFrames.containsKey(sentence) || "，：".indexOf(script.at(marks.open() - 1)) < 0;
        return told
                ? Optional.empty()
                : SubjectReader.first(script, own.begin(), marks.open())
                        .map(name -> new Attribution(name, "", SHOWN, BESIDE));
    }

    /** {@code 林一帆说，路通了。“心也通了。”} */
    private Optional<Attribution> goingOn(Quoted marks, Sentence own) {
        boolean alone = marks.open() == own.begin() && !firstFrames.containsKey(sentence + 1);
        return frame(sentence - 1)
                .filter(frame -> alone && frame.tells())
                .map(frame -> new Attribution(frame.speaker().name(), "", SHOWN, BESIDE));
    }

    private static Attribution shown(Mention person) {
        return new Attribution(person.name(), "", SHOWN, BESIDE);
    }

    private static Attribution attribution(Frame frame) {
        double sure = Math.min(BEFORE, frame.speaker().naming().confidence());
        return new Attribution(frame.speaker().name(), frame.verb(), SAID, sure);
    }

    /** Whose words they are, by which word, and why. */
    record Attribution(String speaker, String verb, String rule, double confidence) {}
}
