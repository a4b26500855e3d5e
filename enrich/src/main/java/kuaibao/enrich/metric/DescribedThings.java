package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;

/** Finds the subject that a figure is told of otherwise than by a clause: what is founded with it, the place of a list. */
final class DescribedThings {
    private static final WordList FOUNDING =
            new WordList(List.of("建设", "新建", "兴建", "打造", "筹建", "建成", "扩建", "建起", "实施", "共建"));
    /** {@code 其中一期投资2亿元，建设铸件生产线}: the phase is that of the project told of. */
    private static final WordList PHASES = new WordList(List.of("一期", "二期", "三期", "首期"));

    private static final List<String> FIRMS = List.of("家企业", "家公司", "家单位", "家重点企业", "家骨干企业");
    private static final WordList VISITING = new WordList(List.of("深入", "走访", "来到", "走进", "到", "赴", "在", "调研", "考察"));
    private static final int FOUNDED_AT = 12;
    private static final int LONGEST_NAME = 20;

    private final Phrases phrases;
    private final Heads heads;

    DescribedThings(Vocabulary vocabulary) {
        phrases = new Phrases(vocabulary);
        heads = new Heads(vocabulary);
    }

    Optional<String> find(Situation situation, Indicator indicator) {
        return placeBeforeList(situation).or(() -> described(situation, indicator));
    }

    /** {@code 投资5000万元建设粮油加工厂}, {@code 日加工30吨的粮油生产线}: the figure is that of the thing behind it. */
    private Optional<String> described(Situation situation, Indicator indicator) {
        Unit.Kind kind = situation.quantity().unit().kind();
        boolean amount = kind == Unit.Kind.MONEY || kind == Unit.Kind.MEASURE;
        if (!amount || indicator.rule() != Indicator.Rule.INDICATOR_BEFORE) {
            return Optional.empty();
        }
        boolean phase = PHASES.lengthAt(indicator.text(), 0) > 0
                && situation.memory().last().isPresent();
        Optional<String> founded = kind == Unit.Kind.MONEY && indicator.text().indexOf('投') >= 0 && !phase
                ? founded(situation)
                : Optional.empty();
        boolean cost = kind == Unit.Kind.MONEY && indicator.text().indexOf('投') >= 0;
        return founded.or(() -> cost ? costing(situation) : Optional.empty())
                .or(() -> UnmarkedNames.holderBehind(
                        situation.line().text(), situation.quantity().end()));
    }

    /** {@code 投资2亿元，在青石镇建设水泵项目}. */
    private Optional<String> founded(Situation situation) {
        Line line = situation.line();
        int verb = foundingVerb(line, situation.quantity().end());
        int from = verb + FOUNDING.lengthAt(line.text(), verb);
        int end = Clauses.end(line.text(), from, line.text().length());
        int head = from > verb ? heads.lengthBefore(line.text(), from, end) : 0;
        int begin = head > 0 ? phrases.begin(situation.context(), from, end, head) : end;
        boolean counted = begin < end && isCounted(line, begin);
        return !counted && begin + head < end ? Optional.of(line.printed().substring(begin, end)) : Optional.empty();
    }

    /** {@code 建设|2个万吨级泊位}: several things that are counted have a figure of their own. */
    private static boolean isCounted(Line line, int begin) {
        int at = begin;
        while (Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at > begin && "个条座处栋项家台套万".indexOf(line.charAt(at)) >= 0;
    }

    /** The founding verb at the place, or behind one comma or 在 and a place; the place itself where there is none. */
    private static int foundingVerb(Line line, int begin) {
        boolean parted = "在,".indexOf(line.charAt(begin)) >= 0;
        int limit = Math.min(line.text().length(), parted ? begin + FOUNDED_AT : begin + 1);
        for (int at = begin; at < limit && (at == begin || !Clauses.isMark(line.charAt(at))); at++) {
            if (FOUNDING.lengthAt(line.text(), at) > 0) {
                return at;
            }
        }
        return begin;
    }

    /** {@code 投资4000万元的|青石茶厂}. */
    private Optional<String> costing(Situation situation) {
        int begin = situation.quantity().end();
        String text = situation.line().text();
        if (situation.line().charAt(begin) != '的') {
            return Optional.empty();
        }
        int limit = Math.min(Clauses.end(text, begin, text.length()), begin + LONGEST_NAME);
        int end = heads.nounEnd(situation.line(), begin + 1, limit);
        return end > begin + 2 ? Optional.of(situation.line().printed().substring(begin + 1, end)) : Optional.empty();
    }

    /** {@code 走访松涛园区甲公司、乙公司等5家企业}: the firms are the park's. */
    private static Optional<String> placeBeforeList(Situation situation) {
        Line line = situation.line();
        int end = situation.quantity().begin();
        int unit = situation.quantity().unitBegin();
        if (line.charAt(end - 1) != '等'
                || FIRMS.stream().noneMatch(firm -> line.text().startsWith(firm, unit))) {
            return Optional.empty();
        }
        return line.mentionsFrom(situation.sentence().begin(), end).stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .filter(mention -> mention.span().end() <= end && !isListed(line, mention))
                .filter(mention ->
                        VISITING.lengthBefore(line.text(), 0, mention.span().begin()) > 0)
                .reduce((first, second) -> second)
                .map(Mention::name);
    }

    private static boolean isListed(Line line, Mention mention) {
        return line.charAt(mention.span().end()) == '、'
                || line.charAt(mention.span().begin() - 1) == '、';
    }
}
