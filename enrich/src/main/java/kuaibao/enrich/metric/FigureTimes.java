package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.metric.TimeExpression.Kind;
import kuaibao.enrich.text.Sentence;

/** Says for when the figures of a sentence hold. */
final class FigureTimes {
    private static final WordList AFTERWARDS =
            new WordList(List.of("建成后", "投产后", "达产后", "投用后", "运营后", "建成投产后", "建成投用后", "投入使用后", "落成后"));
    private static final WordList PRESENT = new WordList(List.of("现有", "拥有", "共有", "已有", "已集聚"));
    private static final WordList PRESENTLY = new WordList(List.of("现有", "目前", "现已", "如今", "现存", "共有"));
    private static final WordList TODAY = new WordList(List.of("目前", "如今", "现有", "现已"));
    private static final WordList STATES =
            new WordList(List.of("目前", "已", "拥有", "现有", "自有", "累计", "指出", "强调", "要求", "签订", "来自"));
    private static final WordList WINNING = new WordList(List.of("获", "获得", "荣获", "获评", "获颁", "获奖"));
    private static final WordList GIVEN = new WordList(List.of(
            "签约总额", "签约金额", "签约额", "协议投资额", "协议总投资", "协议金额", "协议总额", "意向金额", "成交额", "奖金", "奖励资金", "获奖励资金", "善款", "捐款",
            "引资额"));
    private static final WordList ALREADY = new WordList(List.of("已"));
    /** Farther back nothing is looked for, however long the sentence. */
    private static final int WINDOW = 120;

    private static final int YEAR = 4;
    private static final int LONGEST_VIEW = 12;
    private static final int FROM_WINDOW = 8;
    private static final WordList FROM = new WordList(List.of("由", "从"));
    private static final int TO_WINDOW = 6;
    private static final WordList CHANGING = new WordList(List.of("到", "至", "降为", "变为", "增为"));
    private static final int COMPARED = 4;
    private static final WordList TERMS =
            new WordList(List.of("一年内", "两年内", "二年内", "三年内", "四年内", "五年内", "十年内", "3年内", "5年内"));

    private static final WordList FOUNDED = new WordList(List.of(
            "成立", "挂牌", "落户", "组建", "创办", "建立", "共建", "开业", "设立", "入驻", "签约", "启动", "开工", "动工", "始建", "开建", "奠基"));

    private final FigureReader readers;
    private final LineContext context;
    private final Sentence sentence;
    private final Optional<TimeExpression> time;
    private final List<Metric> metrics;

    /**
     * Times of a sentence; {@code time} is the last one before it, {@code metrics} the figures that were read of it.
     */
    FigureTimes(
            FigureReader readers,
            LineContext context,
            Sentence sentence,
            Optional<TimeExpression> time,
            List<Metric> metrics) {
        this.readers = readers;
        this.context = context;
        this.sentence = sentence;
        this.time = time;
        this.metrics = metrics;
    }

    /** {@code 由2022年的8天压缩至3天}: a year that belongs to another figure dates no more. */
    Optional<TimeExpression> nearest(Quantity quantity) {
        Optional<TimeExpression> last = context.lastTime(sentence.begin(), quantity.end());
        return last.filter(time -> !isBound(time, quantity))
                .or(() -> last.flatMap(bound -> context.lastTime(sentence.begin(), bound.begin())));
    }

    private boolean isBound(TimeExpression time, Quantity quantity) {
        String text = context.line().text();
        boolean attached = time.end() < quantity.begin() && text.charAt(time.end()) == '的';
        boolean times = quantity.unit().kind() == Unit.Kind.SHARE && isCompared(time.end(), quantity);
        return attached
                && (times || (time.end() + 1 < quantity.begin() && context.hasFigure(time.end() + 1, time.end() + 2)));
    }

    /** {@code 是2015年的2倍}, {@code 是去年同期的1.8倍}: the year is what the figure is compared with. */
    private static boolean isCompared(int begin, Quantity quantity) {
        return quantity.unit().name().equals("倍") && quantity.begin() - begin <= COMPARED;
    }

    /** The year or day that a figure holds for. */
    Optional<String> held(
            Quantity quantity,
            Indicator indicator,
            Optional<String> subject,
            Optional<TimeExpression> own,
            MetricStatus status) {
        if (isRepeated(quantity, indicator)) {
            return Optional.empty();
        }
        boolean plan = status == MetricStatus.PLANNED;
        if (isStart(quantity, own) || (!plan && isOfToday(quantity, own))) {
            return Optional.empty();
        }
        if (own.filter(expression -> isSaidBetween(TERMS, expression, quantity)).isPresent()) {
            return Optional.empty();
        }
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
                        : time.filter(last -> isCarried(
                                        last, readers.attends(quantity, subject) || (counted && isTold(last, quantity)))
                                && !isPresent(quantity)
                                && !isTerm(quantity, indicator)))
                .filter(expression ->
                        expression.kind() != Kind.SINCE && !expression.value().isEmpty())
                .filter(expression -> expression.kind() != Kind.DAY || counted || isMeasuredThen(expression, quantity))
                .filter(expression -> holds(expression, quantity))
                .map(this::value);
        boolean agreed = plan && isGiven(quantity, indicator);
        if (named.isPresent() || own.isPresent() || (plan && !agreed)) {
            return named;
        }
        boolean spot = (counted || isGiven(quantity, indicator)) && isOnTheSpot(quantity, indicator);
        boolean there = spot || readers.attends(quantity, subject);
        return there ? readers.day().map(Object::toString) : Optional.empty();
    }

    /** {@code 工期24个月} is no figure of a time, {@code 平均响应时间8分钟} is. */
    private static boolean isTerm(Quantity quantity, Indicator indicator) {
        return quantity.unit().kind() == Unit.Kind.DURATION && !indicator.text().contains("平均");
    }

    /** {@code 签约总额}, {@code 奖金}: a sum that is agreed or given away there. */
    private static boolean isGiven(Quantity quantity, Indicator indicator) {
        return quantity.unit().kind() == Unit.Kind.MONEY && GIVEN.lengthAt(indicator.text(), 0) > 0;
    }

    /** {@code 会上，9家企业获奖。其中，青禾公司获奖金9万元}: the sentence or the one that it breaks down says so. */
    private boolean isOnTheSpot(Quantity quantity, Indicator indicator) {
        boolean won = isGiven(quantity, indicator)
                || WINNING.lengthAt(context.line().text(), Math.max(quantity.end(), indicator.end())) > 0;
        int begin = won && isBreakdown() ? Math.max(0, sentence.begin() - WINDOW) : sentence.begin();
        return context.isOnTheSpot(begin, quantity.begin());
    }

    /**
     * {@code 截至5月8日已收割9万亩。还组织收割机90台}: until when the sentence before counts is no day of this one, unless it
     * breaks that one down ({@code 其中，青石镇收割2万亩}).
     */
    private String value(TimeExpression expression) {
        boolean counted = expression.kind() == Kind.DAY
                && expression.begin() < sentence.begin()
                && !isBreakdown()
                && context.line().charAt(expression.begin()) == '截';
        return counted ? expression.value().substring(0, YEAR) : expression.value();
    }

    /** {@code 今年周期由原来的9天压缩至3天}: the year is that of the second figure. */
    private boolean isStart(Quantity quantity, Optional<TimeExpression> own) {
        String text = context.line().text();
        int first = Math.max(sentence.begin(), quantity.begin() - FROM_WINDOW);
        int from = FROM.lastIn(text, first, quantity.begin());
        boolean near = from >= 0;
        boolean dated = own.filter(expression -> expression.begin() > from).isPresent();
        int end = Math.min(text.length(), quantity.end() + TO_WINDOW);
        return near
                && !dated
                && Clauses.end(text, from, quantity.begin()) == quantity.begin()
                && CHANGING.lastIn(text, quantity.end(), end) >= 0;
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

    /** {@code 演练9日举行。出动车辆6台}: what is told of the day, not what somebody says at it. */
    private boolean isTold(TimeExpression last, Quantity quantity) {
        boolean ofReport =
                readers.day().filter(day -> last.value().equals(day.toString())).isPresent();
        int first = Math.max(sentence.begin(), quantity.begin() - WINDOW);
        return ofReport
                && !isSaid(STATES, sentence.begin(), quantity.begin())
                && context.line().text().charAt(sentence.begin()) != '“'
                && !Speech.tells(context.line().text(), first, quantity.begin());
    }

    /** {@code 全市现有企业90家}: what there is now goes with no time that was named before. */
    private boolean isPresent(Quantity quantity) {
        return isSaid(PRESENT, sentence.begin(), quantity.begin());
    }

    /**
     * {@code 今年播种9万亩，目前一类苗占八成}: what is so at present goes with no year that was named before. 截至目前 and
     * {@code 今年以来…目前} count from the year's beginning, and 由目前的5万套 is of the figure behind it alone.
     */
    private boolean isOfToday(Quantity quantity, Optional<TimeExpression> own) {
        int from = own.map(TimeExpression::end).orElse(sentence.begin());
        int now = TODAY.lastIn(context.line().text(), Math.max(from, quantity.begin() - WINDOW), quantity.begin());
        return now >= 0
                && own.or(() -> time).filter(this::isSoFar).isEmpty()
                && context.line().charAt(now - 1) != '至'
                && context.line().charAt(now + 2) != '的';
    }

    /** {@code 今年5月以来}. */
    private boolean isSoFar(TimeExpression expression) {
        return context.line().text().startsWith("以来", expression.end() - 2)
                || context.line().text().startsWith("以来", expression.end());
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
        Unit.Kind kind = quantity.unit().kind();
        return (day.begin() >= sentence.begin() || isBreakdown())
                && (until || kind == Unit.Kind.MEASURE || kind == Unit.Kind.MONEY);
    }

    /** {@code 力争今年完成} plans for the year; {@code 今年7月开工，建成后可年产} does not. */
    private boolean plans(TimeExpression expression, Quantity quantity) {
        if (isSaidBetween(AFTERWARDS, expression, quantity)) {
            return false;
        }
        if (expression.kind() == Kind.GOAL) {
            return true;
        }
        if (!metrics.isEmpty() && isPlannedFor(metrics.get(metrics.size() - 1), expression)) {
            return true;
        }
        String text = context.line().text();
        int clause = Clauses.begin(text, sentence.begin(), expression.begin());
        int end = Clauses.end(text, expression.end(), quantity.begin());
        int own = Clauses.begin(text, sentence.begin(), quantity.begin());
        return readers.statuses().isMeant(text, clause, end)
                || end == quantity.begin()
                || (expression.current()
                        && expression.kind() != Kind.DAY
                        && readers.statuses().isMeant(text, own, quantity.begin()));
    }

    /** {@code 2024年新增车位90个，加装电梯8台}: the next aim is for the same year. */
    private static boolean isPlannedFor(Metric metric, TimeExpression expression) {
        return metric.status() == MetricStatus.PLANNED && metric.time().equals(Optional.of(expression.value()));
    }

    /** {@code 其中，第一产业增加值…} goes on with the sentence before. */
    private boolean isBreakdown() {
        return context.line().text().startsWith("其中", sentence.begin()) || isSeenFrom();
    }

    /** {@code 从客源看，…}, {@code 分产业看，…}. */
    private boolean isSeenFrom() {
        String text = context.line().text();
        int begin = sentence.begin();
        int end = "从分按".indexOf(context.line().charAt(begin)) >= 0
                ? Clauses.end(text, begin, Math.min(sentence.end(), begin + LONGEST_VIEW))
                : begin;
        return end > begin + 2 && context.line().charAt(end) == ',' && text.charAt(end - 1) == '看';
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
        String text = context.line().text();
        int first = Math.max(expression.end(), firstFigure(expression, quantity));
        int founded = FOUNDED.lastIn(text, Math.max(expression.end(), first - WINDOW), first);
        int already = ALREADY.lastIn(text, Math.max(expression.end(), quantity.begin() - WINDOW), quantity.begin());
        boolean ofOther = founded >= 0 && Clauses.end(text, founded, first) < first;
        boolean later = already >= 0 && Clauses.end(text, expression.end() + 1, already) < already;
        return !ofOther && !later && !isNow(expression, quantity);
    }

    /** {@code 去年出口水泵9000台，现有员工90人}: the clause says that it is so now. */
    private boolean isNow(TimeExpression expression, Quantity quantity) {
        String text = context.line().text();
        int now = PRESENTLY.lastIn(text, Math.max(expression.end(), quantity.begin() - WINDOW), quantity.begin());
        return now >= 0
                && Clauses.end(text, expression.end(), now) < now
                && Clauses.end(text, now, quantity.begin()) >= quantity.begin();
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
