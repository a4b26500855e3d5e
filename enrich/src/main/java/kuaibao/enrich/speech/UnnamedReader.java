package kuaibao.enrich.speech;

import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.Mention;
import kuaibao.enrich.words.Word;

/**
 * Reads speakers without a name: bodies ({@code 县教育局表示}), meetings ({@code 会议指出}), groups ({@code 双方表示}),
 * and people by what they are ({@code 家住附近的居民说}). Documents and figures say nothing.
 */
final class UnnamedReader {
    private static final int LONGEST = 24;
    private static final int MOST_ADVERBS = 6;

    private static final Set<String> GROUPS = Set.of("双方", "各方", "三方", "大家", "一方", "有人", "对方", "众人", "彼此", "方");

    /** Nouns that are read, not heard, and the papers' own people. */
    private static final Set<String> SILENT = Set.of(
            "报告", "方案", "意见", "通知", "数据", "研究", "记者", "标志", "规定", "合同", "消息", "条例", "办法", "计划", "规划", "结果", "文件", "公告",
            "白皮书", "报道", "决定", "通报", "指南", "标准", "俗话", "老话", "话", "古语", "谚语", "常言", "歌词", "传说", "文章", "讲话", "时间", "事实",
            "实践", "经验", "历史", "简称", "情况", "工作", "项目", "建议", "协议", "法律", "法规", "公报", "统计", "资料", "声明", "简介", "据悉", "意义",
            "高度", "角度", "名字", "原则", "要求", "目标", "统一", "地方", "内容", "方面", "总体", "措施", "细则", "纲要", "预案", "倡议书", "短信", "网站",
            "媒体", "本报", "调查", "分析", "预测", "信息", "日报");

    private static final Set<String> MEETINGS =
            Set.of("会议", "大会", "全会", "座谈会", "推进会", "调度会", "常委会", "专题会", "例会", "组织者");

    /** Verbs that make no clause of what follows them before a speaker: {@code 有关负责人}. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "有关", "相关", "负责", "主管", "主办", "承办", "主要", "在场", "参会", "与会", "随行", "现场", "受访", "管理", "建设", "施工", "运营", "执法",
            "办案", "接警", "服务", "维修", "销售", "养殖", "种植", "退休", "参展", "参赛", "返乡", "下岗", "采购", "设计", "导演", "监理");

    private static final Set<String> ADVERBS = Set.of("当场", "一致", "纷纷", "齐声", "异口同声", "联合", "现场");

    private final Script script;
    private final SpeechVerbs verbs;

    UnnamedReader(Script script, SpeechVerbs verbs) {
        this.script = script;
        this.verbs = verbs;
    }

    /** The speaker named right before the verb, adverbs aside. */
    Optional<String> before(int clause, int verbBegin, String verb) {
        int end = behindSpeaker(clause, verbBegin);
        if (end <= clause) {
            return Optional.empty();
        }
        Optional<String> body = script.bodies(clause, end).stream()
                .filter(mention -> mention.span().end() == end)
                .map(Mention::name)
                .findFirst()
                .filter(name -> verbs.isOfUnnamed(verb) || verbs.isOfMeetings(verb));
        return body.isPresent() ? body : phrase(clause, end, verb);
    }

    /** What stands between 据 and the verb: {@code 据县文体局介绍，} */
    Optional<String> onWord(int clause, int verbBegin) {
        int begin = begin(clause, verbBegin);
        boolean says = begin >= 0
                && script.at(begin) == '据'
                && script.word(script.wordIndex(begin)).text().equals("据");
        int end = behindSpeaker(clause, verbBegin);
        return says && end - begin > 2 && end - begin <= LONGEST && isSpeaker(end)
                ? Optional.of(script.text().substring(begin + 1, end).strip())
                : Optional.empty();
    }

    private Optional<String> phrase(int clause, int end, String verb) {
        boolean meeting = isMeeting(end);
        boolean says = meeting ? verbs.isOfMeetings(verb) || verb.equals("表示") : verbs.isOfUnnamed(verb);
        int begin = says && isSpeaker(end) ? begin(clause, end) : -1;
        if (begin < 0 || end - begin < 2 || end - begin > LONGEST || !isNounPhrase(begin, end)) {
            return Optional.empty();
        }
        Word last = script.word(script.wordIndex(end - 1));
        int from = last.is("nr") && last.end() - last.begin() > 1 && script.at(last.begin()) > '\u3000'
                ? last.begin()
                : begin;
        return Optional.of(script.text().substring(from, end).strip()).filter(phrase -> phrase.length() > 1);
    }

    /** Back over {@code 纷纷}, {@code 一致}, {@code 高兴地}. */
    private int behindSpeaker(int clause, int verb) {
        int end = verb;
        for (int steps = 0; steps < MOST_ADVERBS && end > clause; steps++) {
            int index = script.wordIndex(end - 1);
            if (index < 0) {
                return end;
            }
            Word word = script.word(index);
            boolean alone = index > 0 && word.text().equals("地");
            boolean manner = alone || word.text().endsWith("地");
            if (!word.is("d") && !word.is("ad") && !manner && !ADVERBS.contains(word.text())) {
                return end;
            }
            end = alone ? script.word(index - 1).begin() : word.begin();
        }
        return end;
    }

    private boolean isSpeaker(int end) {
        int index = script.wordIndex(end - 1);
        if (index < 0) {
            return false;
        }
        Word word = script.word(index);
        if (GROUPS.contains(word.text()) || isMeeting(end)) {
            return true;
        }
        boolean plural =
                word.text().equals("们") && index > 0 && script.word(index - 1).is("n");
        return plural || (word.is("n") && !word.is("ns") && !SILENT.contains(word.text()) && script.at(end - 1) != '》');
    }

    private boolean isMeeting(int end) {
        int index = script.wordIndex(end - 1);
        return index >= 0 && MEETINGS.contains(script.word(index).text());
    }

    /** Where the phrase begins behind words of time and phrases of place: {@code 日前}, {@code 在会上}; -1 if they do not end. */
    private int begin(int clause, int end) {
        int at = clause;
        boolean inPhrase = false;
        while (at < end) {
            int index = script.wordIndex(at);
            if (index < 0) {
                at++;
                continue;
            }
            Word word = script.word(index);
            boolean opens = word.is("p") && !word.text().equals("据");
            boolean closes = word.is("f") || word.text().equals("时");
            if (!inPhrase && !opens && !closes && !word.is("t") && !word.is("d") && !word.is("c")) {
                return at;
            }
            inPhrase = (inPhrase || opens) && !closes;
            at = word.end();
        }
        return -1;
    }

    /** Whether no clause of its own stands there: a verb needs 的 behind it, {@code 参加活动的居民}. */
    private boolean isNounPhrase(int begin, int end) {
        boolean open = false;
        for (int index = script.wordIndex(begin);
                index >= 0 && script.word(index).begin() < end;
                index = next(index)) {
            Word word = script.word(index);
            boolean verb = word.is("v") && !word.is("vn") && !ATTRIBUTES.contains(word.text());
            if (word.is("p") || "《》（）".contains(word.text())) {
                return false;
            }
            open = verb || (open && !word.text().equals("的"));
        }
        return !open;
    }

    private int next(int index) {
        int end = script.word(index).end();
        return end < script.length() ? script.wordIndex(end) : -1;
    }
}
