package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.Cues;

/** Events that are named with their year, since they come once a year: 2019年春季运动会 · 2019青江马拉松. */
final class EventYear {

    private static final String[] WORDS = {
        "赛", "会", "节", "展", "周", "论坛", "马拉松", "演练", "行动", "典礼", "仪式", "活动", "签约", "开放日", "庆典", "协议", "责任书", "那达慕", "庙会",
        "晚会", "讲坛", "沙龙", "巡演", "公开课", "宣传月", "宣传日", "文化月", "活动月", "体验营", "夏令营", "冬令营", "训练营", "培训班"
    };
    private static final Cues EVENTS = Cues.of(WORDS);
    /** Words that only look like an event: 2019年社会消费 · 2019年经济发展. */
    private static final Cues OTHERS = Cues.of(
            "社会", "机会", "委会", "协会", "商会", "工会", "学会", "联会", "金会", "省会", "都会", "会计", "会同", "会员", "会长", "会所", "会展", "节能",
            "节约", "节水", "节点", "节省", "节目", "环节", "季节", "细节", "调节", "情节", "关节", "章节", "发展", "开展", "进展", "拓展", "扩展", "施展",
            "展开", "展现", "展望", "周边", "周期", "周年", "周围", "周转", "赛道");
    /** A year's account or a life's story, in which an event may stand too: 2018年荣获全县大赛金奖. */
    private static final Cues TOLD =
            Cues.of("实现", "完成", "累计", "新增", "增长", "达到", "建成", "荣获", "获得", "获评", "获全", "获省", "当选", "评为", "成立");
    /** Behind them stands an event of another day: 继2019青江马拉松之后. */
    private static final Cues ANOTHER_DAY = Cues.of("迎接", "备战", "筹备", "申办", "即将", "将于", "回顾", "曾", "去年", "上届", "明年");

    private static final Cues TO_COME = Cues.of("将", "拟", "预计", "计划", "有望", "力争", "申办", "筹备");
    private static final Cues LOOKING_BACK = Cues.of("总结", "表彰", "表扬", "考核", "述职", "颁奖", "盘点", "回顾");
    /** What is counted, not named: 2000人参加比赛. */
    private static final String[] UNITS = {
        "人", "名", "余", "多", "个", "家", "户", "万", "亿", "元", "辆", "米", "吨", "亩", "公里", "平方", "公斤", "公顷", "千", "件", "次",
        "场", "台", "套", "头", "只", "棵", "株", "块", "级", "款", "项", "份", "号"
    };

    private static final String CLAUSE_ENDS = ",。;";
    private static final int LONGEST = 24;
    private static final int NEAR = 12;

    private EventYear() {}

    static Optional<YearClaim> of(YearMention mention) {
        boolean counted = !mention.dated() && mention.follows(UNITS);
        if (counted || "-—~至到".indexOf(mention.before()) >= 0) {
            return Optional.empty();
        }
        int begin = mention.follows("度") && !mention.follows("度会") ? mention.end() + 1 : mention.end();
        if (looksBack(mention, begin)) {
            return Optional.of(new YearClaim(Stand.FLOOR, Kind.LOOKING_BACK, mention.year(), mention.around()));
        }
        int end = eventEnd(mention, begin);
        return end < 0 || isOfAnotherDay(mention) || TOLD.in(mention.text(), begin, end)
                ? Optional.empty()
                : Optional.of(new YearClaim(
                        isToCome(mention, begin, end) ? Stand.COMING : Stand.NOW,
                        Kind.EVENT,
                        mention.year(),
                        mention.words(end)));
    }

    /** 2018年度防汛工作总结大会 is held when the year is over or nearly so. */
    private static boolean looksBack(YearMention mention, int begin) {
        return begin > mention.end()
                && LOOKING_BACK.in(mention.text(), begin, mention.reach(begin, LONGEST, CLAUSE_ENDS));
    }

    private static int eventEnd(YearMention mention, int begin) {
        String text = mention.text();
        int stop = begin;
        while (stop < text.length() && stop - begin < LONGEST && isOfAName(text.charAt(stop))) {
            stop++;
        }
        int from = mention.dated() && mention.follows("会") ? begin : begin + 1;
        for (int at = EVENTS.first(text, from, stop); at >= 0; at = EVENTS.first(text, at + 1, stop)) {
            if (!OTHERS.in(text, at - 1, at + 2)) {
                return at + length(text, at);
            }
        }
        return -1;
    }

    private static int length(String text, int at) {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 1;
    }

    private static boolean isOfAName(char c) {
        return (c >= '一' && c <= '龥') || (c >= 'A' && c <= 'Z') || "·()“”《》—-".indexOf(c) >= 0;
    }

    private static boolean isOfAnotherDay(YearMention mention) {
        return mention.leads("继", "自", "从") || ANOTHER_DAY.in(mention.text(), mention.clauseBegin(8), mention.at());
    }

    private static boolean isToCome(YearMention mention, int begin, int end) {
        String text = mention.text();
        return TO_COME.in(text, begin, mention.reach(begin, NEAR, CLAUSE_ENDS))
                || TO_COME.in(text, end, mention.reach(end, NEAR, CLAUSE_ENDS));
    }
}
