package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;

/** Finds the noun that opens a clause and does what its indicator says: {@code 智慧口岸|设车道}, {@code 全盟法院|共受理案件}. */
final class Doers {
    private static final WordList ADVERBS = new WordList(List.of(
            "共", "累计", "已", "已经", "先后", "还", "也", "将", "现", "现有", "均", "共计", "一共", "总共", "陆续", "正在", "踊跃", "积极", "可以"));
    /** {@code 长者食堂|每天供应}, {@code 核心群|平均绒细}: of what is told per day or in the mean. */
    private static final WordList RATED =
            new WordList(List.of("每天", "每年", "每月", "每周", "每日", "日均", "月均", "年均", "平均", "日产", "月产", "年产"));

    private static final WordList STATES = new WordList(List.of("采用", "拥有", "现有", "设有", "共有", "共需", "配有", "装有"));
    private static final WordList CHANGES =
            new WordList(List.of("增长", "下降", "提高", "减少", "上升", "上涨", "回落", "缩短", "增加", "降低", "提升", "达", "突破", "超"));
    private static final String AGENTS = "市县区旗镇乡村盟州里院庭校队";
    private static final WordList WIDE =
            new WordList(List.of("城镇", "乡镇", "乡村", "农村", "城乡", "城市", "全市", "市区", "城区", "首期", "一期", "二期"));
    /** What is done for, to or with somebody is not done by him. */
    private static final String GOVERNING = "为给对向与和被由从在";

    private final WordList acting;
    private final WordList measures;
    private final Phrases phrases;
    private final Heads heads;

    Doers(Vocabulary vocabulary) {
        acting = vocabulary.list("acting");
        measures = vocabulary.list("measure");
        phrases = new Phrases(vocabulary);
        heads = new Heads(vocabulary);
    }

    /** The noun at the beginning of the words, before an adverb, a verb of doing or what is told of each of its kind. */
    Optional<SubjectBefore.Place> find(Line line, int begin, int end) {
        int phraseEnd = phrases.end(line, begin, end);
        phraseEnd += phraseEnd == begin + 1 && line.charAt(phraseEnd) == '里' ? 1 : 0;
        boolean room = phraseEnd - begin >= 2 && end - phraseEnd >= 2;
        return room && isSubject(line, begin, phraseEnd, end)
                ? Optional.of(new SubjectBefore.Place(begin, phraseEnd))
                : Optional.empty();
    }

    /** {@code 与大学共建的|联合实验室|已授权专利}: the noun behind what only describes it. */
    Optional<SubjectBefore.Place> described(Line line, int begin, int end) {
        int of = line.text().lastIndexOf('的', end - 1);
        return of > begin ? find(line, of + 1, end) : Optional.empty();
    }

    private boolean isSubject(Line line, int begin, int phraseEnd, int end) {
        int adverbs = ADVERBS.lengthAt(line.text(), phraseEnd);
        boolean adverb = adverbs > 0 && CHANGES.lengthAt(line.text(), phraseEnd + adverbs) == 0;
        boolean holds = STATES.lengthAt(line.text(), phraseEnd) > 0;
        return adverb
                || holds
                || isRated(line, begin, phraseEnd)
                || (isAgent(line, begin, phraseEnd) && isAct(line, phraseEnd, end));
    }

    private boolean isRated(Line line, int begin, int phraseEnd) {
        return RATED.lengthAt(line.text(), phraseEnd) > 0 && isDoer(line, begin, phraseEnd);
    }

    private boolean isAgent(Line line, int begin, int end) {
        boolean able = heads.kind(line.text().substring(begin, end)).isPresent()
                || AGENTS.indexOf(line.charAt(end - 1)) >= 0
                || isDoer(line, begin, end);
        return able && !WIDE.contains(line.text().substring(begin, end));
    }

    /** Any noun that nothing is done for ({@code 为困难群众垫付}) and that is no measure itself. */
    private boolean isDoer(Line line, int begin, int end) {
        boolean noun = line.words().tagAt(line.words().beginBefore(end)).startsWith("n") || line.charAt(end - 1) == '”';
        return noun
                && GOVERNING.indexOf(line.charAt(begin - 1)) < 0
                && measures.lengthBefore(line.text(), begin, end) == 0;
    }

    /** Whether what stands at the place says what a subject does. */
    boolean isPredicate(Line line, int at, int end) {
        return ADVERBS.lengthAt(line.text(), at) > 0 || isAct(line, at, end);
    }

    /** A verb with an object: 种植 in 种植面积 is none. */
    private boolean isAct(Line line, int at, int end) {
        int verb = acting.lengthAt(line.text(), at);
        return verb > 0 && at + verb + 2 <= end && measures.lengthAt(line.text(), at + verb) == 0;
    }
}
