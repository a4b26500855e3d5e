package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.metric.Indicator.Rule;
import kuaibao.enrich.number.ChineseNumber;
import kuaibao.enrich.text.Sentence;

/** Reads the figures of one sentence in order: indicator, subject, time and status carry over to the next one. */
final class SentenceFigures {
    private static final WordList ACHIEVING =
            new WordList(List.of("完成", "实现", "达到", "每年", "年产", "年均", "提供", "现场提供", "带来"));
    private static final WordList BUILDING = new WordList(List.of("新建", "建设", "改造", "新改建", "修建", "改扩建"));
    private static final WordList FIRM_FIGURES = new WordList(
            List.of("产值", "总产值", "工业总产值", "营业收入", "营收", "销售收入", "利润", "税收", "纳税", "进出口", "主营业务收入", "产值规模"));
    /** {@code 产业园集聚企业90家，产值8亿元}: who gathers them has what they make. */
    private static final WordList GATHERING = new WordList(List.of("集聚", "聚集", "入驻", "引进", "吸引", "培育", "落户", "入园"));

    private static final WordList SUMS = new WordList(List.of(
            "总投资", "投资总额", "投资额", "协议总投资", "协议投资", "意向投资", "协议引资", "引资", "计划投资", "年度计划投资", "协议资金", "合同投资", "计划总投资",
            "总金额", "协议金额", "签约金额", "合同金额", "意向金额"));
    /** {@code 9个项目|集中签约，|总投资…}. */
    /** 企业 and 项目 name nothing without their number. */
    private static final int BARE = 2;

    private static final int CLAUSE_BETWEEN = 8;

    private final FigureReader readers;
    private final LineContext context;
    private final Sentence sentence;
    private final Topics topics;
    private final Optional<String> articleTopic;
    private final EarlierTopics earlier;
    private final SubjectMemory memory;
    private Optional<TimeExpression> time;
    private Optional<Indicator> head = Optional.empty();
    private final Map<String, MetricStatus> statusByUnit = new HashMap<>();
    private final List<Metric> metrics = new ArrayList<>();
    private final FigureTimes times;
    private Optional<TimeExpression> reachedTime = Optional.empty();
    private Optional<String> rate = Optional.empty();
    private Optional<String> summed = Optional.empty();
    private boolean planned;
    private int floor;
    private int planEnd;

    SentenceFigures(
            FigureReader readers,
            LineContext context,
            Sentence sentence,
            Topics topics,
            Optional<String> articleTopic,
            EarlierTopics earlier,
            SubjectMemory memory,
            Optional<TimeExpression> time) {
        this.readers = readers;
        this.context = context;
        this.sentence = sentence;
        this.topics = topics;
        this.articleTopic = articleTopic;
        this.earlier = earlier;
        this.memory = memory;
        this.time = time;
        this.times = new FigureTimes(readers, context, sentence, time, metrics);
        this.floor = sentence.begin();
    }

    /** Reads the sentence's own quantities. */
    List<Metric> read(List<Quantity> own) {
        for (int i = 0; i < own.size(); i++) {
            int limit = i + 1 < own.size() ? own.get(i + 1).begin() : sentence.end();
            read(own.get(i), limit);
        }
        Optional<TimeExpression> last = context.lastTime(sentence.begin(), sentence.end());
        time = last.isPresent() ? last.filter(this::lasts) : time;
        return List.copyOf(metrics);
    }

    /** {@code 今年的桃花节}, {@code 持续到4月中旬}: neither dates what is told next. */
    private boolean lasts(TimeExpression expression) {
        String text = context.line().text();
        boolean ofNoun = expression.end() < text.length() && text.charAt(expression.end()) == '的';
        return !ofNoun && "至到".indexOf(text.charAt(expression.begin())) < 0;
    }

    /** The last time named, for the next sentence. */
    Optional<TimeExpression> time() {
        return time;
    }

    private void read(Quantity quantity, int limit) {
        Line line = context.line();
        floor = Math.min(floor, quantity.begin()); // the words of a figure may reach into the next one
        Indicator indicator = readers.indicators().read(context, quantity, floor, limit, head, rate);
        Optional<TimeExpression> nearest = times.nearest(quantity);
        Optional<String> owner = readers.subjects()
                .read(new Situation(context, sentence, quantity, topics, memory, articleTopic, earlier), indicator);
        memory.remember(
                sentence.begin(),
                Math.max(indicator.end(), quantity.end()),
                acting(quantity, indicator)
                        .or(() -> countedFirms(quantity, indicator))
                        .or(() -> built(quantity, indicator, owner))
                        .or(() -> owner));
        Optional<String> subject = countedProjects(quantity, indicator)
                .or(() -> countedFirms(quantity, indicator))
                .or(() -> built(quantity, indicator, owner))
                .or(() -> indicator.subjectEnd() > indicator.subjectBegin()
                        ? Optional.empty()
                        : PerHead.counted(indicator, metrics))
                .or(() -> owner);
        MetricStatus status = readers.statuses()
                .read(line, sentence, quantity, indicator, subject, nearest, plannedBefore(quantity), floor);
        Optional<TimeExpression> own = ownTime(nearest, status);
        int begin = Math.min(indicator.begin(), quantity.begin());
        int end = Math.max(indicator.end(), quantity.end());
        planned = status == MetricStatus.PLANNED;
        statusByUnit.put(quantity.unit().name(), status);
        floor = end;
        planEnd = planned ? end : planEnd;
        boolean grows = indicator.isRate()
                || !WordsBefore.withoutGrowth(indicator.text()).equals(indicator.text());
        rate = grows ? Optional.of(indicator.text()) : Optional.empty();
        boolean share = head.isPresent() && indicator.text().startsWith("占");
        if (!indicator.isRate() && !share && indicator.rule() != Rule.NONE) {
            head = Optional.of(indicator.named(WordsBefore.withoutGrowth(indicator.text())));
        }
        Optional<String> held = times.held(quantity, indicator, subject, own, status);
        for (String text : Distribution.indicators(line, quantity, indicator.text())) {
            metrics.add(new Metric(
                    line.printed().substring(begin, end),
                    text,
                    quantity.value(),
                    unit(line, quantity),
                    quantity.comparator(),
                    subject,
                    held,
                    status,
                    line.span(begin, end),
                    indicator.rule().id(),
                    indicator.rule().confidence()));
        }
    }

    /** {@code 12个园区完成产值80亿元}: what is counted has the figures that its verb brings. */
    private Optional<String> acting(Quantity quantity, Indicator indicator) {
        boolean behind = quantity.unit().counts() && indicator.rule() == Rule.INDICATOR_BEHIND;
        boolean acts = behind && ACHIEVING.lengthAt(context.line().text(), indicator.end()) > 0;
        int clause = Clauses.end(context.line().text(), indicator.end(), sentence.end());
        boolean fair = topics.last(
                        sentence.begin(),
                        quantity.begin(),
                        topic -> topic.kind() == Topic.Kind.EVENT && topic.role() != Topic.Role.NAMED)
                .isPresent();
        if (!acts || fair || !context.hasFigure(indicator.end(), clause)) {
            return Optional.empty();
        }
        boolean bare = indicator.text().length() <= BARE;
        String counted = context.line().printed().substring(quantity.begin(), indicator.end());
        return Optional.of(bare ? counted : indicator.text());
    }

    /** {@code 全县新建高标准农田4万亩，总投资9000万元}: what a region builds costs that, not the region. */
    private Optional<String> built(Quantity quantity, Indicator indicator, Optional<String> owner) {
        boolean sum = quantity.unit().kind() == Unit.Kind.MONEY
                && indicator.text().equals("总投资")
                && indicator.subjectEnd() == indicator.subjectBegin()
                && indicator.begin() - floor <= CLAUSE_BETWEEN;
        if (!sum || metrics.isEmpty() || owner.flatMap(readers.heads()::kind).isPresent()) {
            return Optional.empty();
        }
        Metric before = metrics.get(metrics.size() - 1);
        int verb = BUILDING.lengthAt(before.indicator(), 0);
        boolean works = verb > 0
                && before.indicator().length() - verb > BARE
                && !before.unit().equals("个");
        return works && before.subject().equals(owner)
                ? Optional.of(before.indicator().substring(verb))
                : Optional.empty();
    }

    /** {@code 现有水泵企业90家，去年实现产值8亿元}: what firms make is that of the firms counted before. */
    private Optional<String> countedFirms(Quantity quantity, Indicator indicator) {
        boolean economic = quantity.unit().kind() == Unit.Kind.MONEY
                && FIRM_FIGURES.lengthAt(indicator.text(), 0) > 0
                && indicator.subjectEnd() == indicator.subjectBegin();
        if (!economic || metrics.isEmpty()) {
            return Optional.empty();
        }
        Metric before = metrics.get(metrics.size() - 1);
        String between =
                context.line().text().substring(Math.min(before.span().end(), indicator.begin()), indicator.begin());
        boolean follows = between.startsWith(",") && between.length() <= CLAUSE_BETWEEN && between.indexOf(';') < 0;
        boolean firms = before.unit().equals("家")
                && before.indicator().length() > BARE
                && GATHERING.lengthAt(before.indicator(), 0) == 0
                && before.indicator().endsWith("企业");
        return follows && firms ? Optional.of(before.indicator()) : Optional.empty();
    }

    /** {@code 签约果业项目12个，总投资…}, {@code 9个项目签约，总投资…}: the sum is that of the projects counted before. */
    private Optional<String> countedProjects(Quantity quantity, Indicator indicator) {
        boolean sum = quantity.unit().kind() == Unit.Kind.MONEY
                && SUMS.lengthAt(indicator.text(), 0) > 0
                && indicator.subjectEnd() == indicator.subjectBegin();
        boolean follows = indicator.begin() - floor <= CLAUSE_BETWEEN;
        if (!sum || !follows || metrics.isEmpty()) {
            return Optional.empty();
        }
        Metric before = metrics.get(metrics.size() - 1);
        boolean projects = before.unit().equals("个") && before.indicator().endsWith("项目");
        boolean again = summed.isPresent() && before.subject().equals(summed);
        boolean bare = before.indicator().length() <= BARE;
        summed = projects ? Optional.of(bare ? before.text() : before.indicator()) : again ? summed : Optional.empty();
        return summed;
    }

    /** As printed, but for 百分之, whose sign is %. */
    private static String unit(Line line, Quantity quantity) {
        return quantity.notation() == ChineseNumber.Notation.PERCENT
                ? quantity.unit().name()
                : line.printed().substring(quantity.unitBegin(), quantity.unitEnd());
    }

    /** Whether the figure before is planned, or, for a part of a whole, the whole: {@code 项目36个，…，其中工业项目9个}. */
    private boolean plannedBefore(Quantity quantity) {
        boolean part = context.line().text().substring(floor, quantity.begin()).contains("其中");
        return part
                ? statusByUnit.getOrDefault(quantity.unit().name(), MetricStatus.ACTUAL) == MetricStatus.PLANNED
                : planned;
    }

    /** {@code 去年完成8亿元，力争今年达到9亿元；利润1亿元}: behind a plan, what is reached goes with what was reached before. */
    private Optional<TimeExpression> ownTime(Optional<TimeExpression> nearest, MetricStatus status) {
        if (status == MetricStatus.PLANNED) {
            return nearest;
        }
        boolean ofPlan =
                nearest.filter(expression -> expression.begin() < planEnd).isPresent();
        reachedTime = ofPlan ? reachedTime : nearest;
        return reachedTime;
    }
}
