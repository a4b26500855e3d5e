package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kuaibao.enrich.text.Sentence;

/** Says whether a figure is reached or meant: by the last cue before it in the sentence, its time, its indicator. */
final class StatusReader {
    private static final WordList SITE = new WordList(List.of(
            "占地", "占地面积", "总占地面积", "总建筑面积", "建筑面积", "规划面积", "规划用地", "总用地面积", "用地", "用地面积", "床位", "车站", "线路全长", "全长",
            "教学班", "停车位", "泊位", "机库"));
    private static final WordList BEGINNING = new WordList(List.of("签约", "开工", "奠基", "拟建", "规划建设", "选址", "开建"));
    private static final WordList ORDERING = new WordList(List.of("要求", "强调"));
    private static final WordList POLICY = new WordList(List.of("给予", "按照新政", "予以奖励", "予以补助", "予以补贴"));
    private static final WordList OPERATING = new WordList(List.of(
            "存栏", "出栏", "去年接待", "接诊", "就诊", "门诊量", "已吸纳", "已入住", "入驻企业", "在校生", "开诊", "合作运营", "每天供应", "产品远销", "产品出口"));
    private static final int AT_WORK = 80;
    private static final int ORDER_WINDOW = 14;
    private static final WordList HOLDING =
            new WordList(List.of("举行", "举办", "开跑", "起跑", "鸣枪", "开赛", "开幕", "启幕", "召开", "亮相", "启动"));
    private static final int HOLDING_WINDOW = 40;
    private static final int WINDOW = 300;
    private static final WordList STRIVING = new WordList(List.of("冲刺", "迈进", "进军", "奋进", "的目标"));

    private final WordList planned;
    private final WordList actual;
    private final WordList agreed;
    private final boolean runs;
    private final boolean begins;
    private final boolean upcoming;
    private final WordList project;
    private final Heads heads;

    StatusReader(LineReaders readers, List<String> titles, List<String> paragraphs) {
        Vocabulary vocabulary = readers.vocabulary();
        planned = vocabulary.list("planned");
        actual = vocabulary.list("actual");
        WordList running = vocabulary.list("running");
        runs = Stream.concat(titles.stream(), paragraphs.stream()).anyMatch(text -> isReached(text, running));
        upcoming = paragraphs.stream().anyMatch(StatusReader::isUpcoming);
        agreed = vocabulary.list("agreed");
        heads = readers.heads();
        begins = paragraphs.stream().anyMatch(text -> BEGINNING.lastIn(text, 0, text.length()) >= 0);
        project = vocabulary.list("project");
    }

    /**
     * Reads the status of a figure.
     *
     * @param subject whose it is
     * @param time the time that the figure holds for
     * @param plannedBefore whether the figure before in the same sentence is planned
     * @param floor where that figure ends, or the sentence begins
     */
    MetricStatus read(
            Line line,
            Sentence sentence,
            Quantity quantity,
            Indicator indicator,
            Optional<String> subject,
            Optional<TimeExpression> time,
            boolean plannedBefore,
            int floor) {
        String text = line.text();
        int begin = Math.max(
                Math.max(sentence.begin(), quantity.begin() - WINDOW), lastSemicolon(text, sentence, quantity));
        int meant = lastCue(text, begin, quantity.begin());
        int reached = lastReached(text, begin, quantity.begin());
        if (time.filter(t -> t.kind() == TimeExpression.Kind.GOAL).isPresent()) {
            return MetricStatus.PLANNED;
        }
        if (time.filter(TimeExpression::isPast).isPresent()) {
            return MetricStatus.ACTUAL;
        }
        if (meant < floor && indicator.text().startsWith("报名")) {
            return MetricStatus.ACTUAL;
        }
        if (meant > reached || strivesBehind(text, quantity.end(), sentence.end())) {
            return MetricStatus.PLANNED;
        }
        if (plannedBefore && reached < floor && begin < floor) {
            return MetricStatus.PLANNED;
        }
        boolean granted = reached < 0 && isGranted(text, sentence, quantity);
        boolean ordered = granted || (reached < 0 && isOrder(text, sentence));
        boolean open = isProject(indicator, subject) && reached < floor && !runs && !operates(text, sentence, quantity);
        boolean there = quantity.begin() >= 2 && text.startsWith("现场", quantity.begin() - 2); // 现场8600名球迷
        boolean coming = upcoming && !there && reached < 0 && isOf(subject, Topic.Kind.EVENT);
        return ordered
                        || open
                        || coming
                        || indicator.text().endsWith("有效期")
                        || agreed.lastIn(indicator.text(), 0, indicator.text().length()) >= 0
                ? MetricStatus.PLANNED
                : MetricStatus.ACTUAL;
    }

    /** {@code 养殖场占地50亩，存栏肉牛300头}: what has been at work is no plan. */
    private static boolean operates(String text, Sentence sentence, Quantity quantity) {
        int begin = Math.max(sentence.begin(), quantity.begin() - AT_WORK);
        int end = Math.min(sentence.end(), quantity.end() + AT_WORK);
        return OPERATING.lastIn(text, begin, end) >= 0;
    }

    /** {@code 对新引进的博士，给予5万元补贴}: a rule gives what nobody has yet. */
    private static boolean isGranted(String text, Sentence sentence, Quantity quantity) {
        int begin = Math.max(sentence.begin(), quantity.begin() - WINDOW);
        return POLICY.lastIn(text, begin, Math.min(sentence.end(), quantity.end() + HOLDING_WINDOW)) >= 0;
    }

    /** {@code 苏远山要求，再开工项目20个}: what is ordered is not done. */
    private static boolean isOrder(String text, Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.begin() + ORDER_WINDOW);
        int at = ORDERING.lastIn(text, sentence.begin(), end);
        return at > sentence.begin() && text.charAt(Math.min(at + 2, text.length() - 1)) == ',';
    }

    /** {@code 比赛将于5月8日开赛}. */
    private static boolean isUpcoming(String text) {
        int at = text.indexOf("将于");
        return at >= 0 && HOLDING.lastIn(text, at, Math.min(text.length(), at + HOLDING_WINDOW)) >= 0;
    }

    /** {@code 较去年增加}: a year to compare with reaches nothing. */
    private int lastReached(String text, int begin, int end) {
        int at = actual.lastIn(text, begin, end);
        while (at > begin && "比较".indexOf(text.charAt(at - 1)) >= 0) {
            at = actual.lastIn(text, begin, at);
        }
        return at;
    }

    private boolean isOf(Optional<String> subject, Topic.Kind kind) {
        return subject.flatMap(heads::kind).filter(found -> found == kind).isPresent();
    }

    private static int lastSemicolon(String text, Sentence sentence, Quantity quantity) {
        int at = quantity.begin();
        int first = Math.max(sentence.begin(), at - WINDOW);
        while (at > first && text.charAt(at) != ';') {
            at--;
        }
        return at;
    }

    /** {@code 正在向百亿级园区冲刺} wants what it has not. */
    private static boolean strivesBehind(String text, int at, int limit) {
        int end = Clauses.end(text, at, limit);
        return STRIVING.lastIn(text, at, end) >= 0;
    }

    /** Whether the words between the places say that something is meant. */
    boolean isMeant(String text, int begin, int end) {
        return lastCue(text, begin, end) >= 0;
    }

    private int lastCue(String text, int begin, int end) {
        int at = planned.lastIn(text, begin, end);
        while (at >= 0 && (!isCue(text, at, end) || (runs && text.charAt(at) == '可'))) {
            at = planned.lastIn(text, begin, at);
        }
        return at;
    }

    /** 规划 in 城市规划 and 计划 in 行动计划 are nouns; 计划 far before the figure governs another clause. */
    private static boolean isCue(String text, int at, int end) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (text.startsWith("将", at)) {
            return !text.startsWith("将近", at) && !text.startsWith("将军", at) && "名大上中".indexOf(before) < 0;
        }
        if (text.startsWith("拟", at) && "模虚比草".indexOf(before) >= 0) {
            return false; // 演练模|拟
        }
        boolean noun = text.startsWith("规划", at) || text.startsWith("计划", at) || text.startsWith("目标", at);
        if (noun) {
            char behind = text.charAt(Math.min(at + 2, text.length() - 1));
            boolean whole = before == '市' && at > 1 && "全我本".indexOf(text.charAt(at - 2)) >= 0;
            if (whole || (before == '年' && isYear(text, at - 1))) {
                return true;
            }
            boolean city = before == '市' && text.startsWith("计划", at);
            return behind != '的'
                    && (city || "动市年育展项标总期划".indexOf(before) < 0)
                    && text.substring(at, end).indexOf('。') < 0;
        }
        return true;
    }

    /** {@code 今年计划新建}, {@code 全年计划}: a verb, which it is not in 年计划. */
    private static boolean isYear(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return "今明全后".indexOf(before) >= 0 || Character.isDigit(before);
    }

    /** {@code 已竣工} runs, {@code 力争6月底前竣工} does not. */
    private boolean isReached(String text, WordList running) {
        int at = running.lastIn(text, 0, text.length());
        while (at >= 0 && (isAfter(text, at, running) || isMeant(text, Clauses.begin(text, 0, at), at))) {
            at = running.lastIn(text, 0, at);
        }
        return at >= 0;
    }

    /** {@code 建成投产后}: it will run. */
    private static boolean isAfter(String text, int at, WordList running) {
        int end = at + running.lengthAt(text, at);
        return end < text.length() && text.charAt(end) == '后';
    }

    private boolean isProject(Indicator indicator, Optional<String> subject) {
        String text = indicator.text();
        boolean done = text.contains("累计") || text.contains("完成") || text.contains("固定资产");
        boolean built = isOf(subject, Topic.Kind.PROJECT);
        boolean site = (begins || built) && SITE.contains(text);
        return !done
                && !text.startsWith("占总")
                && (site
                        || project.contains(text)
                        || text.endsWith("总投资")
                        || text.endsWith("期投资")
                        || text.startsWith("计划"));
    }
}
