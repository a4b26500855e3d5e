package kuaibao.enrich.metric;

import java.math.BigDecimal;
import kuaibao.enrich.Part;
import kuaibao.enrich.number.ChineseNumber.Notation;

/**
 * Which quantities measure nothing: dates, ordinals, articles (一个), counts that only announce a list ({@code 从3个方面入手}),
 * slogans in quotation marks, numbers inside names, and stretches of time that only date.
 */
final class Exclusions {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final int SLOGAN = 12;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NAME = 60;
    private static final int CUE_WINDOW = 12;
    private static final WordList DURATION_CUES =
            new WordList(java.util.List.of(("连续 节省 历时 用时 耗时 长达 缩短 压缩 延长 提前 年限 寿命 时长 工期 周期 距今 时间 时限 持续 保持 从业 扎根 坚守 驻守 "
                            + "任职 已有 深耕 安全运行 安全生产 累计 期限 有效期 服务期 工龄 党龄 教龄 质保 执教 从教 从警 行医 为期 全程 平均 历经 用了 花了 花费 费时 做了 干了 打磨了 守了 走了 坚持了 持续了 等了 走了 创办 建厂 建校 建院 拘留 徒刑 备赛 备战 只需 仅需 只用 仅用 合作了 合作")
                    .split(" ")));
    private static final WordList UNTIL = new WordList(java.util.List.of("持续到", "持续至"));
    private static final WordList FOUNDED = new WordList(java.util.List.of("创办", "建厂", "建校", "建院", "成立", "开业"));
    private static final WordList OF_THINGS =
            new WordList(java.util.List.of("项目", "企业", "工程", "村", "产业", "单位", "领域项目", "任务", "乡镇", "社区"));
    private static final WordList RULES = new WordList(java.util.List.of("新政", "举措", "措施", "政策", "意见", "规定", "办法"));
    private static final WordList TIME_BEFORE =
            new WordList(java.util.List.of("目前", "此前", "提前", "之前", "以前", "日前", "当前", "年前"));
    private static final WordList SPECIFICATIONS = new WordList(java.util.List.of("千伏", "kV", "千伏安", "吨级", "马力"));

    private final WordList announced;

    Exclusions(Vocabulary vocabulary) {
        announced = vocabulary.list("announced");
    }

    boolean excludes(Line line, Quantity quantity) {
        return isOrdinal(line, quantity)
                || isInName(line, quantity)
                || isArticle(line, quantity)
                || isSlogan(line, quantity)
                || isRule(line, quantity)
                || isRace(line, quantity)
                || SPECIFICATIONS.contains(quantity.unit().name())
                || announcesList(line, quantity)
                || (quantity.unit().kind() == Unit.Kind.DURATION && !isMeantDuration(line, quantity));
    }

    private static boolean isOrdinal(Line line, Quantity quantity) {
        int begin = quantity.numberBegin();
        char before = line.charAt(begin - 1);
        boolean first = before == '前' && TIME_BEFORE.lengthBefore(line.text(), 0, begin) == 0;
        boolean ratio = (before == ':' || before == '/') && Character.isDigit(line.charAt(begin - 2));
        return before == '第'
                || line.text().startsWith("及以", quantity.unitEnd())
                || line.text().startsWith("货比", begin - 2)
                || before == '×'
                || (before == '每' && quantity.unit().kind() == Unit.Kind.DURATION)
                || first
                || ratio
                || isPointedAt(before)
                || isClassYear(quantity);
    }

    /** {@code 最后那五百米}: what is pointed at is not measured. */
    private static boolean isPointedAt(char before) {
        return before == '那' || before == '这';
    }

    /** {@code 人才新政十五条}, {@code 推出十条举措}, {@code 十一届四次全会}: parts of a paper, not counts. */
    private static boolean isRule(Line line, Quantity quantity) {
        String unit = quantity.unit().name();
        boolean clause = unit.equals("条")
                && (RULES.lengthAt(line.text(), quantity.end()) > 0
                        || RULES.lengthBefore(line.text(), 0, quantity.begin()) > 0);
        boolean session = unit.equals("届") && Character.isLetter(line.charAt(quantity.end()));
        return clause || (session && quantity.notation() == Notation.CHINESE);
    }

    /** {@code 10公里越野赛}: a race by its length. */
    private static boolean isRace(Line line, Quantity quantity) {
        boolean length =
                quantity.unit().name().equals("公里") || quantity.unit().name().equals("米");
        String behind =
                line.text().substring(quantity.end(), Math.min(line.text().length(), quantity.end() + 5));
        int race = Math.max(behind.indexOf('赛'), behind.indexOf('跑'));
        return length
                && race > 0
                && !behind.startsWith("的")
                && behind.substring(0, race).chars().allMatch(Character::isLetter)
                && behind.indexOf('道') < 0;
    }

    /** {@code 2022届毕业生}: a year, not so many classes. */
    private static boolean isClassYear(Quantity quantity) {
        return quantity.unit().name().equals("届") && quantity.value().compareTo(FIRST_YEAR) > 0;
    }

    private static boolean isInName(Line line, Quantity quantity) {
        return line.mentionsFrom(quantity.numberBegin() - LONGEST_NAME, quantity.unitEnd()).stream()
                .anyMatch(mention -> mention.span().overlaps(line.span(quantity.numberBegin(), quantity.unitBegin())));
    }

    /** {@code 一家}, {@code 两个}, {@code 三种}, {@code 三所学校} in a heading: no count is meant. */
    private static boolean isArticle(Line line, Quantity quantity) {
        Unit.Kind kind = quantity.unit().kind();
        if (quantity.notation() != Notation.CHINESE || quantity.value().compareTo(TEN) > 0) {
            return false;
        }
        boolean money = kind == Unit.Kind.MONEY || kind == Unit.Kind.SHARE;
        boolean some = quantity.comparator() != Comparator.EQUAL;
        char digit = line.charAt(quantity.numberBegin());
        return switch (kind) {
            case CLASSIFIER -> !some;
            case COUNT ->
                line.part() == Part.TITLE
                        || digit == '一'
                        || (digit == '两' && !Clauses.isMark(line.charAt(quantity.end())))
                        || digit == '零'
                        || "层孔门部面".contains(quantity.unit().name());
            case MEASURE -> digit == '一' || "里方度班".contains(quantity.unit().name());
            case MONEY, SHARE, DURATION, NONE -> !money && digit == '一';
        };
    }

    private static boolean isSlogan(Line line, Quantity quantity) {
        String text = line.text();
        int open = lastOf(text, "“《\"", quantity.numberBegin());
        if (open < 0) {
            return false;
        }
        boolean title = text.charAt(open) == '《';
        int close = closing(text, title ? '》' : '”', open);
        boolean inside = close > quantity.unitBegin();
        Unit.Kind kind = quantity.unit().kind();
        boolean amount = kind == Unit.Kind.MONEY || kind == Unit.Kind.SHARE || kind == Unit.Kind.MEASURE;
        return inside && (title || (!amount && close - open - 1 <= SLOGAN));
    }

    private static int closing(String text, char mark, int open) {
        int end = Math.min(text.length(), open + LONGEST_TITLE);
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private static int lastOf(String text, String marks, int before) {
        for (int i = before - 1; i >= Math.max(0, before - SLOGAN - 1); i--) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean announcesList(Line line, Quantity quantity) {
        if (quantity.unit().kind() != Unit.Kind.CLASSIFIER) {
            return false;
        }
        int begin = line.charAt(quantity.end()) == '的' ? quantity.end() + 1 : quantity.end();
        int length = announced.lengthAt(line.text(), begin);
        return length > 0 && OF_THINGS.lengthAt(line.text(), begin + length) == 0;
    }

    /** {@code 连续5年} and {@code 历时两年} measure; {@code 2022年} and {@code 三年行动} do not. */
    private static boolean isMeantDuration(Line line, Quantity quantity) {
        boolean year = quantity.unit().name().equals("年") && quantity.value().compareTo(FIRST_YEAR) > 0;
        if (year || isDay(line, quantity)) {
            return false;
        }
        String text = line.text();
        if (text.startsWith("历史", quantity.end()) || text.startsWith("的历史", quantity.end())) {
            return true;
        }
        if (text.startsWith("车程", quantity.end()) || text.startsWith("的车程", quantity.end())) {
            return true;
        }
        if (text.startsWith("来", quantity.end()) && FOUNDED.lengthBefore(text, 0, quantity.begin()) == 0) {
            char behind = line.charAt(quantity.end() + 1);
            return behind >= '一' && behind <= '鿿' && "近这去".indexOf(line.charAt(quantity.numberBegin() - 1)) < 0;
        }
        int begin = Math.max(0, quantity.begin() - CUE_WINDOW);
        int cue = DURATION_CUES.lastIn(text, begin, quantity.begin());
        return cue >= 0 && text.substring(cue, quantity.begin()).chars().noneMatch(c -> ",;。、:!?".indexOf(c) >= 0);
    }

    /** {@code 持续到2月28日}, {@code 持续至28日}: the day until which, not so many days. */
    private static boolean isDay(Line line, Quantity quantity) {
        int begin = quantity.numberBegin();
        boolean until = UNTIL.lengthBefore(line.text(), 0, begin) > 0;
        return quantity.unit().name().equals("日") && (line.charAt(begin - 1) == '月' || until);
    }
}
