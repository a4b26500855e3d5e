package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a clause before its quantity, cut into opener, subject, indicator and linking verb:
 * {@code 其中|全市|城镇新增就业|达到}.
 */
final class WordsBefore {
    private static final Pattern RATE = Pattern.compile(
            "(?:同比|环比|[比较](?!重|例|率)).{0,16}|(?:实际|名义|年均|平均)?(?:净)?(?:增长|增加|提高|提升|上升|下降|减少|降低|回落|上涨|下跌|增|降|涨|跌|增幅|降幅|增速|翻)(?:了|幅度)?");
    /** What any rate begins with. */
    private static final String RATE_BEGINS = "同环比较实名年平净增提上下减降回跌涨翻";

    private static final String GROWTH_ENDS = "长加高升降少低落涨跌幅速";
    private static final Pattern GROWTH =
            Pattern.compile("(?<of>.{2,40}?)(?:同比|环比|[比较].{1,6}|实际|名义)?(?:增长|增加|提高|提升|上升|下降|减少|降低|回落|上涨|下跌|增幅|降幅|增速)");
    /** Terms that begin like an opener but are one word. */
    private static final WordList COMPOUNDS = new WordList(List.of(
            "规划面积", "规划用地", "规划总", "计划总投资", "形成产能", "完成投资", "成功率", "在建", "在校", "在册", "在职", "在编", "在岗", "在院", "并网", "就业",
            "就近", "就读", "与会", "有效", "有机", "有色", "从业", "对外", "对内", "以旧", "经费", "经营主体", "经营性", "经营户", "经营收入", "经营面积",
            "可支配", "可再生", "可用", "均价", "就诊", "就医", "使用", "建成区", "通过率", "等级", "共享", "共建", "并购", "让利", "需求", "在线", "在库",
            "在役", "其他", "其它", "能源", "能耗", "能繁", "要素", "目标任务", "目标责任", "创造性", "经常", "经济", "经开区", "完成年度", "完成全年", "完成计划",
            "完成任务"));

    private static final WordList OWNERS = new WordList(List.of("自己", "我家", "他家", "她家", "老两口", "夫妻俩", "他们", "她们"));
    /** {@code 带动周边3个村}: where something is done is not what is counted. */
    private static final WordList AROUND =
            new WordList(List.of("周边", "附近", "沿线", "当地", "本地", "下属", "全市", "全县", "一座", "一条", "一家"));

    private static final WordList BUILDING = new WordList(List.of("建", "设", "建有", "种", "养", "有"));
    /** Verbs that are terms of statistics: {@code 其中出口5亿元}. */
    private static final WordList TERMS =
            new WordList(List.of("出口", "进口", "占比", "完成投资", "改造提升", "示范推广", "研发投入", "科技投入"));

    private static final WordList RATIOS = new WordList(List.of("人数比例", "人口比例", "人数占比", "人数比重", "人口比重"));
    private static final int SHORTEST_NOUN = 3;

    private final WordList links;
    private final WordList openers;
    private final WordList verbs;
    private final SubjectBefore subjects;

    WordsBefore(Vocabulary vocabulary) {
        links = vocabulary.list("link");
        openers = vocabulary.list("opener");
        verbs = vocabulary.list("verb");
        subjects = new SubjectBefore(vocabulary);
    }

    /** The indicator's words and the subject before them. */
    record Words(String text, int begin, int subjectBegin, int subjectEnd) {
        boolean isEmpty() {
            return text.isEmpty();
        }

        boolean isRate() {
            return !text.isEmpty()
                    && RATE_BEGINS.indexOf(text.charAt(0)) >= 0
                    && RATE.matcher(text).matches();
        }
    }

    Words read(LineContext context, int floor, Quantity quantity) {
        Line line = context.line();
        String text = line.text();
        int begin = Clauses.begin(text, floor, quantity.begin());
        int end = withoutLinks(context, begin, quantity.begin());
        end = withoutJoint(text, begin, end);
        begin = behindCausative(text, begin, end);
        begin = withoutOpeners(context, begin, end);
        int subjectBegin = begin;
        int subjectEnd = begin;
        int words = begin;
        boolean counts = quantity.unit().counts();
        SubjectBefore.Place next = subjects.find(context, words, end, counts);
        while (next.end() > words) {
            boolean located = subjectEnd > subjectBegin && "在经从向到对往赴至由".indexOf(line.charAt(next.begin() - 1)) >= 0;
            subjectBegin = located ? subjectBegin : next.begin();
            subjectEnd = located ? subjectEnd : next.end();
            words = withoutOpeners(context, next.end(), end);
            next = subjects.find(context, words, end, counts);
        }
        boolean listed = subjectEnd > subjectBegin && isListed(line, subjectBegin, subjectEnd);
        return new Words(
                line.printed().substring(words, end),
                words,
                listed ? words : subjectBegin,
                listed ? words : subjectEnd);
    }

    /** {@code 对临河、云岭|出口增长}: where the list begins that the name ends. */
    private static int listBegin(Line line, int begin) {
        int at = begin;
        while (at > 0 && line.charAt(at - 1) == '、' && line.nameBegin(0, at - 1) < at - 1) {
            at = line.nameBegin(0, at - 1);
        }
        return at;
    }

    /** {@code 来自临河、云岭等9个市}, {@code 在青石镇、柳湾镇等地}: places that are listed have nothing counted. */
    private static boolean isListed(Line line, int begin, int end) {
        String text = line.text();
        int first = listBegin(line, begin);
        if (first > 0 && first < begin && "对向与同".indexOf(text.charAt(first - 1)) >= 0) {
            return true;
        }
        boolean from = text.startsWith("来自", begin - 2);
        if (end + 1 < text.length() && text.charAt(end) == '等' && Character.isDigit(text.charAt(end + 1))) {
            return true;
        }
        boolean joined = begin > 0 && "在于到自、".indexOf(text.charAt(begin - 1)) >= 0;
        boolean with = begin > 0 && "与同".indexOf(text.charAt(begin - 1)) >= 0;
        return from || with || (joined && end < text.length() && "、等".indexOf(text.charAt(end)) >= 0);
    }

    /** {@code 5万元补贴和|10万元奖励}: what is joined to the figure before is none of this one. */
    private static int withoutJoint(String text, int begin, int end) {
        boolean joint = end > begin && end - begin <= 4 && "和及与".indexOf(text.charAt(end - 1)) >= 0;
        return joint ? begin : end;
    }

    /** {@code 新技术让鲜果保鲜期延长}: what is made to change is measured, not what makes it. */
    private static int behindCausative(String text, int begin, int end) {
        for (int at = end - 2; at > begin; at--) {
            if (text.startsWith("带领", at) && at + 4 < end) {
                return at + 4;
            }
            boolean makes = text.charAt(at) == '让' || (text.charAt(at) == '使' && text.charAt(at + 1) != '用');
            if (makes && text.charAt(at - 1) != '即' && text.charAt(at - 1) != '转') {
                return at + 1;
            }
        }
        return begin;
    }

    /** What a rate is a rate of: 产值 in {@code 产值比上年增长}. */
    static String withoutGrowth(String words) {
        boolean may = !words.isEmpty() && GROWTH_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
        if (!may) {
            return words;
        }
        Matcher growth = GROWTH.matcher(words);
        return growth.matches() ? growth.group("of") : words;
    }

    /** 乡村学校 in {@code 列入名单的乡村学校}; {@code 对产值的贡献率} is one term. */
    static String withoutAttribute(String words) {
        int at = words.lastIndexOf('的');
        boolean clause = !words.isEmpty() && "对占与在".indexOf(words.charAt(0)) >= 0;
        boolean owned = at > 0 && OWNERS.lengthBefore(words, 0, at) > 0;
        boolean ratio = at > 0 && RATIOS.lengthAt(words, at + 1) > 0; // 经常锻炼的人数比例
        String noun = !ratio && !clause && at >= 0 && (owned || at < words.length() - SHORTEST_NOUN)
                ? words.substring(at + 1)
                : words;
        int list = noun.lastIndexOf('等');
        return list > 0 && list < noun.length() - 2 ? noun.substring(list + 1) : noun;
    }

    private int withoutLinks(LineContext context, int begin, int from) {
        String text = context.line().text();
        int end = from;
        while (end > begin) {
            int length = links.lengthBefore(text, begin, end);
            boolean blank = text.charAt(end - 1) == ' ';
            int time = context.timeBefore(begin, end);
            if ((length == 0 && !blank && time == end) || isAverage(text, begin, end, length)) {
                return end;
            }
            end = time < end ? time : end - Math.max(length, 1);
        }
        return end;
    }

    /** 均 in 人均 is no adverb. */
    private static boolean isAverage(String text, int begin, int end, int length) {
        if (length == 1
                && (text.startsWith("意向", end - 2)
                        || text.startsWith("实到", end - 2)
                        || text.startsWith("应到", end - 2))) {
            return true;
        }
        if (text.startsWith("计划的", end - 2)) {
            return true; // 完成年度计划|的九成
        }
        boolean each = length == 1 && text.charAt(end - 1) == '均';
        return each && end - 2 >= begin && "人户亩日月年".indexOf(text.charAt(end - 2)) >= 0;
    }

    private int withoutOpeners(LineContext context, int from, int end) {
        String text = context.line().text();
        int begin = from;
        while (begin < end) {
            Optional<TimeExpression> time = context.timeAt(begin);
            int opener = openers.lengthAt(text, begin);
            char c = text.charAt(begin);
            if (COMPOUNDS.lengthAt(text, begin) > 0
                    || (c == '这' && Anaphors.lengthAt(text, begin) > 0)
                    || isDone(context.line(), begin, end)) {
                return begin;
            }
            if (time.isPresent()) {
                begin = Math.min(end, time.get().end());
            } else if (opener > 0 && begin + opener <= end) {
                begin += opener;
            } else if (c == '我' && isOneself(text, begin, end)) {
                begin += text.startsWith("我家", begin) ? 2 : 1;
            } else if (c == '、' || c == ' ' || c == '的') {
                begin++;
            } else {
                return begin;
            }
        }
        return begin;
    }

    /** {@code 我|种了90亩茶}, {@code 我家|种了90亩茶}, but 我市. */
    private static boolean isOneself(String text, int at, int end) {
        return at + 1 < end && "们市县区省国镇乡村州盟旗院校局队厂".indexOf(text.charAt(at + 1)) < 0;
    }

    /** {@code 完成|造林}: what is done and is a verb itself makes one term with it. */
    private static boolean isDone(Line line, int begin, int end) {
        int act = begin + 2;
        return line.text().startsWith("完成", begin)
                && end == act + 2
                && line.words().endAt(act) == end
                && Phrases.isVerb(line.words().tagAt(act));
    }

    /** Whether the words are nothing but a verb that takes the counted noun: {@code 组织20名党员}. */
    boolean isVerb(String words) {
        if (TERMS.contains(words) || words.startsWith("占")) {
            return false; // 占全县|的六成
        }
        int at = 0;
        while (at < words.length()) {
            int length = Math.max(verbs.lengthAt(words, at), BUILDING.lengthAt(words, at));
            if (length == 0 && at > 0 && AROUND.contains(words.substring(at))) {
                return true;
            }
            if (length == 0) {
                return endsWithVerb(words);
            }
            at += length;
        }
        return true;
    }

    private boolean endsWithVerb(String words) {
        int length = verbs.lengthBefore(words, 0, words.length());
        return length >= 2 && words.length() > length && (words.startsWith("把") || words.startsWith("将"));
    }

    /** {@code 新增企业5家入驻}: a verb with its object is the indicator, whatever follows. */
    boolean isVerbWithObject(String words) {
        int length = verbs.lengthAt(words, 0);
        return length >= 2 && words.length() - length >= 2 && !isVerb(words);
    }
}
