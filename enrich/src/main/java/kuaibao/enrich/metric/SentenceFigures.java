package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.metric.Indicator.Rule;
import kuaibao.enrich.metric.TimeExpression.Kind;
import kuaibao.enrich.number.ChineseNumber;
import kuaibao.enrich.text.Sentence;

/** Reads the figures of one sentence in order: indicator, subject, time and status carry over to the next one. */
final class SentenceFigures {
    private static final WordList AFTERWARDS =
            new WordList(List.of("建成后", "投产后", "达产后", "投用后", "运营后", "建成投产后", "建成投用后", "投入使用后", "落成后"));
    private static final WordList PRESENT = new WordList(List.of("现有", "拥有", "共有", "已有", "已集聚"));
    private static final WordList ACHIEVING = new WordList(List.of("完成", "实现", "达到", "每年", "年产", "年均"));
    private static final WordList ALREADY = new WordList(List.of("已"));
    /** Farther back nothing is looked for, however long the sentence. */
    private static final int WINDOW = 120;

    private static final WordList FOUNDED = new WordList(List.of(
            "成立", "挂牌", "落户", "组建", "创办", "建立", "共建", "开业", "设立", "入驻", "签约", "启动", "开工", "动工", "始建", "开建", "奠基"));

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
    private Optional<TimeExpression> reachedTime = Optional.empty();
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
        this.floor = sentence.begin();
    }

    /** Reads the sentence's own quantities. */
    List<Metric> read(List<Quantity> own) {
        for (int i = 0; i < own.size(); i++) {
            int limit = i + 1 < own.size() ? own.get(i + 1).begin() : sentence.end();
            read(own.get(i), limit);
        }
        time = context.lastTime(sentence.begin(), sentence.end()).or(() -> time);
        return List.copyOf(metrics);
    }

    /** The last time named, for the next sentence. */
    Optional<TimeExpression> time() {
        return time;
    }

    private void read(Quantity quantity, int limit) {
        Line line = context.line();
        Indicator indicator = readers.indicators().read(context, quantity, floor, limit, head);
        Optional<TimeExpression> nearest = nearest(quantity);
        Optional<String> owner = readers.subjects()
                .read(
                        new SubjectReader.Situation(line, sentence, quantity, topics, memory, articleTopic, earlier),
                        indicator);
        memory.remember(
                sentence.begin(),
                Math.max(indicator.end(), quantity.end()),
                acting(quantity, indicator).or(() -> owner));
        Optional<String> subject = countedProjects(quantity, indicator).or(() -> owner);
        MetricStatus status = readers.statuses()
                .read(line, sentence, quantity, indicator, subject, nearest, plannedBefore(quantity), floor);
        Optional<TimeExpression> own = ownTime(nearest, status);
        int begin = Math.min(indicator.begin(), quantity.begin());
        int end = Math.max(indicator.end(), quantity.end());
        planned = status == MetricStatus.PLANNED;
        statusByUnit.put(quantity.unit().name(), status);
        floor = end;
        planEnd = planned ? end : planEnd;
        boolean share = head.isPresent() && indicator.text().startsWith("占");
        if (!indicator.isRate() && !share && indicator.rule() != Rule.NONE) {
            head = Optional.of(indicator.named(WordsBefore.withoutGrowth(indicator.text())));
        }
        Optional<String> held = time(quantity, indicator, subject, own, status);
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

    /** {@code 由2022年的8天压缩至3天}: a year that belongs to another figure dates no more. */
    private Optional<TimeExpression> nearest(Quantity quantity) {
        Optional<TimeExpression> last = context.lastTime(sentence.begin(), quantity.end());
        return last.filter(time -> !isBound(time, quantity))
                .or(() -> last.flatMap(bound -> context.lastTime(sentence.begin(), bound.begin())));
    }

    private boolean isBound(TimeExpression time, Quantity quantity) {
        String text = context.line().text();
        boolean attached = time.end() + 1 < quantity.begin() && text.charAt(time.end()) == '的';
        return attached && context.hasFigure(time.end() + 1, time.end() + 2);
    }

    /** {@code 12个园区完成产值80亿元}: what is counted has the figures that its verb brings. */
    private Optional<String> acting(Quantity quantity, Indicator indicator) {
        boolean behind = quantity.unit().counts() && indicator.rule() == Rule.INDICATOR_BEHIND;
        boolean acts = behind && ACHIEVING.lengthAt(context.line().text(), indicator.end()) > 0;
        int clause = Clauses.end(context.line().text(), indicator.end(), sentence.end());
        return acts && context.hasFigure(indicator.end(), clause) ? Optional.of(indicator.text()) : Optional.empty();
    }

    /** {@code 签约果业项目12个，总投资…}: the sum is that of the projects counted just before. */
    private Optional<String> countedProjects(Quantity quantity, Indicator indicator) {
        boolean sum =
                quantity.unit().kind() == Unit.Kind.MONEY && indicator.text().startsWith("总投资");
        boolean follows = indicator.begin() - floor <= 1 && indicator.subjectEnd() == indicator.subjectBegin();
        return Optional.of(metrics)
                .filter(before -> sum && follows && !before.isEmpty())
                .map(before -> before.get(before.size() - 1))
                .filter(before ->
                        before.unit().equals("个") && before.indicator().endsWith("项目"))
                .map(Metric::indicator);
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

    private Optional<String> time(
            Quantity quantity,
            Indicator indicator,
            Optional<String> subject,
            Optional<TimeExpression> own,
            MetricStatus status) {
        if (isRepeated(quantity, indicator)) {
            return Optional.empty();
        }
        boolean plan = status == MetricStatus.PLANNED;
        if (indicator.text().startsWith("年度") && readers.year().isPresent()) {
            return Optional.of(String.valueOf(readers.year().getAsInt()));
        }
        if (plan && own.filter(expression -> !plans(expression, quantity)).isPresent()) {
            return Optional.empty();
        }
        boolean counted = quantity.unit().counts() && !plan;
        Optional<String> named = own.or(() -> isBreakdown() ? time : Optional.empty())
                .or(() -> plan
                        ? Optional.empty()
                        : time.filter(
                                last -> isCarried(last, readers.attends(quantity, subject)) && !isPresent(quantity)))
                .filter(expression ->
                        expression.kind() != Kind.SINCE && !expression.value().isEmpty())
                .filter(expression -> expression.kind() != Kind.DAY || counted || isMeasuredThen(expression, quantity))
                .filter(expression -> holds(expression, quantity))
                .map(TimeExpression::value);
        if (named.isPresent() || own.isPresent() || plan) {
            return named;
        }
        boolean spot = counted && context.isOnTheSpot(sentence.begin(), quantity.begin());
        boolean there = spot || readers.attends(quantity, subject);
        return there ? readers.day().map(Object::toString) : Optional.empty();
    }

    /** {@code 每月工资4200元}, {@code 月薪}: what comes again and again holds for no year. */
    private boolean isRepeated(Quantity quantity, Indicator indicator) {
        int begin = Math.min(indicator.begin(), quantity.begin());
        String text = context.line().text();
        return indicator.text().startsWith("每月")
                || indicator.text().startsWith("每年")
                || indicator.text().startsWith("月薪")
                || text.startsWith("每月", begin - 1)
                || text.startsWith("每年", begin - 1)
                || text.startsWith("每", begin - 1);
    }

    /** {@code 全市现有企业90家}: what there is now goes with no time that was named before. */
    private boolean isPresent(Quantity quantity) {
        return isSaid(PRESENT, sentence.begin(), quantity.begin());
    }

    private boolean isSaidBetween(WordList words, TimeExpression time, Quantity quantity) {
        int from = time.end();
        return isSaid(words, from, quantity.begin());
    }

    private boolean isSaid(WordList words, int begin, int end) {
        return words.lastIn(context.line().text(), Math.max(begin, end - WINDOW), end) >= 0;
    }

    /** {@code 5月8日全市平均雨量80毫米}: the sentence dates what was measured. */
    private boolean isMeasuredThen(TimeExpression day, Quantity quantity) {
        boolean until = context.line().text().charAt(day.begin()) == '截';
        return day.begin() >= sentence.begin() && (until || quantity.unit().kind() == Unit.Kind.MEASURE);
    }

    /** {@code 力争今年完成} plans for the year; {@code 今年7月开工，建成后可年产} does not. */
    private boolean plans(TimeExpression expression, Quantity quantity) {
        if (isSaidBetween(AFTERWARDS, expression, quantity)) {
            return false;
        }
        if (expression.kind() == Kind.GOAL) {
            return true;
        }
        String text = context.line().text();
        int clause = Clauses.begin(text, sentence.begin(), expression.begin());
        int end = Clauses.end(text, expression.end(), quantity.begin());
        return readers.statuses().isMeant(text, clause, end) || end == quantity.begin();
    }

    /** {@code 其中，第一产业增加值…} goes on with the sentence before. */
    private boolean isBreakdown() {
        return context.line().text().startsWith("其中", sentence.begin());
    }

    /** {@code 今年以来，……。目前已…}: the running year holds for the sentences behind it. */
    private static boolean isCarried(TimeExpression expression, boolean there) {
        return switch (expression.kind()) {
            case YEAR, PART -> expression.current();
            case DAY -> there && expression.current();
            case GOAL, SINCE, NOW -> false;
        };
    }

    /** {@code 2019年，双方成立研究院，选育新品种3个}: the year dates what was founded; what has been reached since is not of it. */
    private boolean holds(TimeExpression expression, Quantity quantity) {
        if (expression.current() || expression.kind() != Kind.YEAR || expression.begin() < sentence.begin()) {
            return true;
        }
        int first = Math.max(expression.end(), firstFigure(expression, quantity));
        boolean since = isSaid(FOUNDED, expression.end(), first) || isSaidBetween(ALREADY, expression, quantity);
        return !since;
    }

    /** Where the first figure behind the time begins: this one, if there was none yet. */
    private int firstFigure(TimeExpression expression, Quantity quantity) {
        int first = quantity.begin();
        for (int i = metrics.size() - 1; i >= 0 && metrics.get(i).span().end() > expression.end(); i--) {
            first = Math.max(metrics.get(i).span().begin(), expression.end());
        }
        return first;
    }
}
