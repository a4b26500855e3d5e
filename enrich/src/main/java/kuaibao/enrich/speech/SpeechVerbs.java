package kuaibao.enrich.speech;

import java.util.List;
import java.util.Set;
import kuaibao.enrich.words.WordSet;

/** The words of saying and how they stand. */
final class SpeechVerbs {
    /** Verbs with a mark, or at the end of their clause: {@code 林一帆介绍，}, {@code “……。”林一帆说。} */
    private static final List<String> SAYING = List.of(
            "说", "表示", "强调", "指出", "要求", "认为", "提出", "坦言", "直言", "透露", "建议", "希望", "呼吁", "提醒", "介绍", "介绍说", "告诉",
            "告诉记者", "叮嘱", "嘱咐", "鼓励", "勉励", "感慨", "感叹", "回忆", "回忆说", "解释", "解释说", "解释道", "评价说", "补充说", "说道", "谈到", "讲到",
            "讲道", "回答", "回答说", "回应", "分析", "称", "寄语", "宣布", "承诺", "反映", "告诫", "嘱托", "总结说", "点评说", "笑道", "喊道", "问道",
            "答道", "写道", "笑言");

    /** Verbs whose words may follow at once: {@code 林一帆希望企业扩大投资。} */
    private static final Set<String> OPEN =
            Set.of("说", "表示", "强调", "指出", "要求", "认为", "坦言", "建议", "希望", "呼吁", "提醒", "叮嘱", "嘱咐", "鼓励", "勉励");

    /** Verbs that name the hearer before the mark: {@code 林一帆提醒市民，……} */
    private static final Set<String> ADDRESSING = Set.of("告诉", "提醒", "叮嘱", "嘱咐", "告诫");

    /** Verbs that tell only behind a colon: {@code 林一帆回答：}, but {@code 林一帆逐一回应，大家很满意。} */
    private static final Set<String> WITH_COLON =
            Set.of("回应", "回答", "解释", "承诺", "寄语", "写道", "感慨", "感叹", "谈到", "讲到", "告诉");

    /** {@code 据林一帆介绍，}: what is told is told on somebody's word. */
    private static final Set<String> ON_WORD = Set.of("介绍", "透露", "说", "反映", "分析");

    /** Verbs by which bodies and meetings speak, and people without a name. */
    private static final Set<String> UNNAMED = Set.of(
            "说", "表示", "认为", "建议", "透露", "介绍", "介绍说", "坦言", "提醒", "告诉", "告诉记者", "呼吁", "反映", "解释", "解释说", "回忆", "回忆说",
            "感慨", "感叹", "回应", "承诺", "补充说", "评价说", "说道", "笑道", "指出", "强调", "直言", "希望");

    /** The verbs that make a meeting speak: {@code 会议指出，} */
    private static final Set<String> OF_MEETINGS = Set.of("指出", "强调", "要求", "提出", "认为", "希望");

    /** What follows 表示 where it means showing a feeling, not saying: {@code 对来宾表示热烈欢迎}. */
    private static final WordSet FEELINGS = new WordSet(List.of(
            "欢迎", "热烈", "衷心", "诚挚", "由衷", "崇高", "亲切", "充分", "高度", "真诚", "真挚", "深切", "最", "感谢", "祝贺", "慰问", "敬意", "哀悼",
            "肯定", "赞赏", "认可", "问候", "满意", "同情", "关切", "关心", "谢意", "歉意", "支持", "赞同", "理解", "担忧", "不满", "遗憾", "钦佩", "赞成",
            "同意", "反对", "十分", "非常", "极大", "强烈", "忠心", "良好", "美好", "节日", "全力支持", "大力支持", "坚决", "赞许", "认同", "惊讶", "惋惜",
            "震惊", "无奈", "愤慨", "悼念", "尊重", "了", "过", "出", "着", "的"));

    /** What makes a noun or a finished deed of the verb before it: {@code 介绍了情况}, {@code 提出的要求}. */
    private static final String BOUND = "了着过的得到出之起及和与或、”’」』）》以";

    private final WordSet verbs = new WordSet(SAYING);

    /** Where the longest verb that begins here ends; -1 if none does. */
    int end(String text, int begin, int limit) {
        return verbs.longestFrom(text, begin, limit);
    }

    boolean isOpen(String verb) {
        return OPEN.contains(verb);
    }

    boolean isAddressing(String verb) {
        return ADDRESSING.contains(verb);
    }

    boolean needsColon(String verb) {
        return WITH_COLON.contains(verb);
    }

    boolean isOnWord(String verb) {
        return ON_WORD.contains(verb);
    }

    boolean isOfUnnamed(String verb) {
        return UNNAMED.contains(verb);
    }

    boolean isOfMeetings(String verb) {
        return OF_MEETINGS.contains(verb);
    }

    /** Whether words can follow the verb here without a mark. */
    boolean mayOpen(String verb, String text, int end) {
        if (!isOpen(verb) || end >= text.length() || BOUND.indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        return !verb.equals("表示") || FEELINGS.longestFrom(text, end) < 0;
    }
}
