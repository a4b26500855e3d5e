package kuaibao.enrich.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.Mention;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.words.WordSet;

/**
 * Says how far goes what is told behind a verb: to the closing mark, or to the sentence's end and over the sentences that
 * go on in the same tone. {@code 林一帆指出，路要修好。要让百姓满意。}
 */
final class ToldReader {
    /** Openings of sentences that only someone who speaks says: {@code 要加快进度。} {@code 希望企业……} */
    private static final WordSet SPOKEN = new WordSet(List.of(
            "要", "希望", "真诚希望", "衷心希望", "必须", "应当", "我们", "一要", "二要", "三要", "四要", "一是", "二是", "三是", "四是", "下一步", "接下来",
            "今后", "欢迎", "各级", "各部门", "各地", "期待", "相信", "同时要", "也希望", "还要", "既要", "务必", "切实", "坚决"));

    /** Words by which a later sentence is still said by someone: {@code 各级干部要当好服务员。} */
    private static final WordSet MODAL = new WordSet(List.of("要", "将", "必须", "应当", "我们", "力争", "愿", "希望", "一定能", "需要"));

    /** Openings by which the report takes the word again. */
    private static final WordSet REPORT = new WordSet(List.of(
            "会前", "会上", "会后", "随后", "当日", "当天", "当晚", "据", "记者", "活动", "仪式", "期间", "其间", "此前", "此次", "双方", "与会", "参加",
            "近日", "日前", "昨", "调研", "座谈", "此外", "另外", "在座谈", "在场", "出席", "市领导", "县领导", "省领导", "区领导", "目前", "截至", "来自",
            "走进", "现场", "演练", "（", "【", "“", "他", "她", "《", "今年", "去年", "1", "2", "3", "4", "5", "6", "7", "8", "9",
            "图为", "本报", "也", "这"));

    private static final int HEAD = 24;

    private final Script script;
    private final Set<Integer> framed = new HashSet<>();
    private final Map<Integer, Frame> last = new HashMap<>();

    ToldReader(Script script, FrameReader.Frames frames) {
        this.script = script;
        this.framed.addAll(frames.spoken());
        frames.frames().forEach(frame -> {
            framed.add(frame.sentence());
            last.put(frame.sentence(), frame);
        });
    }

    /** Where it begins and ends; empty where nothing readable is told. */
    Optional<Sentence> read(Frame frame) {
        Sentence sentence = script.sentences().get(frame.sentence());
        Optional<Quoted> marks = script.marksAt(frame.told()).filter(found -> isAll(found, sentence));
        int begin = marks.map(Quoted::begin).orElse(frame.told());
        int end = marks.map(Quoted::close).orElseGet(() -> end(frame, sentence));
        return end - begin > 1 ? Optional.of(new Sentence(begin, end)) : Optional.empty();
    }

    /** Whether the marks hold all that is told: {@code 说：“路通了。”}, not {@code 说，“店小二”要当好。} */
    private boolean isAll(Quoted marks, Sentence sentence) {
        int rest = sentence.end() - marks.close() - 1;
        return marks.isWhole() || rest == 0 || (rest == 1 && "。！？；".indexOf(script.at(sentence.end() - 1)) >= 0);
    }

    private int end(Frame frame, Sentence sentence) {
        if (!frame.marked() && !frame.verb().equals("希望")) {
            int cut = nextSubject(frame.told(), sentence.end());
            if (cut >= 0) {
                return cut;
            }
        }
        int end = sentence.end();
        if (!frame.equals(last.get(frame.sentence()))) {
            return end;
        }
        for (int next = frame.sentence() + 1; next < script.sentences().size() && goesOn(next); next++) {
            end = isSpoken(script.sentences().get(next))
                    ? script.sentences().get(next).end()
                    : end;
        }
        return end;
    }

    /** {@code 提醒市民绕行，市公交集团将加开班车}: what a body named later does is not told. */
    private int nextSubject(int begin, int end) {
        for (Mention body : script.bodies(begin, end)) {
            int mark = body.span().begin() - 1;
            if (mark > begin && "，；".indexOf(script.at(mark)) >= 0) {
                return mark;
            }
        }
        return -1;
    }

    private boolean goesOn(int next) {
        Sentence sentence = script.sentences().get(next);
        boolean taken = framed.contains(next)
                || REPORT.longestFrom(script.text(), sentence.begin(), sentence.end()) >= 0
                || script.marksAt(sentence.begin()).isPresent();
        return !taken
                && script.people(sentence.begin(), sentence.end()).stream()
                        .allMatch(person -> SubjectReader.isSource(script, person.span()));
    }

    private boolean isSpoken(Sentence sentence) {
        if (SPOKEN.longestFrom(script.text(), sentence.begin(), sentence.end()) >= 0) {
            return true;
        }
        int limit = Math.min(sentence.end(), sentence.begin() + HEAD);
        for (int at = sentence.begin(); at < limit; at++) {
            if (script.startsWord(at) && MODAL.longestFrom(script.text(), at, limit) >= 0) {
                return true;
            }
        }
        return false;
    }
}
