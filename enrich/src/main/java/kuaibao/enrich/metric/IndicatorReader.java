package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.metric.Indicator.Rule;

/**
 * Finds what a quantity measures: the words before it in the clause ({@code 总产值达15亿元}), the noun behind it
 * ({@code 15亿元产值}), or the head of the figure before ({@code 同比增长6%}).
 */
final class IndicatorReader {
    private static final Pattern CONTINUATION =
            Pattern.compile("(?:逐步|稳步)?(?:发展|扩展|扩建|壮大|提高|提升|上升|增长|增加|下降|降低|减少|扩大|缩短|压缩|延长|跃升|攀升|增|升|降)(?:到|至)");
    /** {@code 投入2亿元|建设水泵厂}: what the sum is spent on is not what is summed up. */
    private static final WordList FOUNDING =
            new WordList(List.of("建设", "新建", "实施", "扶持", "用于", "支持", "打造", "兴建", "改造", "引进"));

    private static final WordList MAKING =
            new WordList(List.of("年产", "月产", "日产", "年加工", "日加工", "年处理", "日处理", "年生产", "日生产"));
    private static final WordList WORKS = new WordList(List.of("项目", "装置", "生产线", "工程", "基地", "工厂"));
    private static final WordList SPENT = new WordList(List.of("平均", "用了", "花了", "只用", "仅用", "仅需", "只需"));
    private static final WordList DURING = new WordList(List.of("为期", "历时", "长达"));
    private static final Pattern LOCATED = Pattern.compile("(?<what>[^,。]{2,16})(?:出现|发生)在(?<where>[^,。]{2,20})");
    private static final Pattern STRIVER = Pattern.compile("(?<who>.{2,30}?)(?:正在|正|将|已|加快|加速|奋力|全力)");

    private static final int LONGEST_ACT = 16;
    /** 最大, 最高. */
    private static final int SUPERLATIVE = 2;

    private final NounPhraseBehind behind;
    private final WordsBefore before;

    IndicatorReader(Vocabulary vocabulary) {
        behind = new NounPhraseBehind(vocabulary);
        before = new WordsBefore(vocabulary);
    }

    /**
     * Reads the indicator of a quantity.
     *
     * @param context the line with its times
     * @param floor the place before which everything belongs to earlier figures or sentences
     * @param limit where the next quantity or the sentence ends
     * @param head the indicator of the figure before in the same sentence
     * @param rate the rate that the figure before tells: {@code 分别增长5%和|8%}
     */
    Indicator read(
            LineContext context,
            Quantity quantity,
            int floor,
            int limit,
            Optional<Indicator> head,
            Optional<String> rate) {
        Line line = context.line();
        WordsBefore.Words words = before.read(context, floor, quantity);
        boolean verbOnly = words.isEmpty() || before.isVerb(words.text());
        if (head.isPresent() && isContinuation(line, floor, quantity)) {
            return apart(quantity, head.get().text(), Rule.SHARED_HEAD);
        }
        if (quantity.unit().kind() == Unit.Kind.DURATION) {
            return duration(line, quantity, words, limit);
        }
        if (rate.isPresent() && isJoined(line.text(), floor, quantity.begin())) {
            return apart(quantity, rate.get(), Rule.RATE_OF_HEAD);
        }
        if (words.isRate()) {
            return before(words, quantity, words.text(), Rule.RATE_OF_HEAD);
        }
        Optional<Indicator> party = Delegations.read(line, quantity, floor);
        if (party.isPresent()) {
            return party.get();
        }
        if (line.text().startsWith("级", quantity.unitEnd())) {
            return ofClass(context, quantity, words, limit);
        }
        Optional<Indicator> located = words.isEmpty()
                ? located(line, quantity, floor).or(() -> greatest(line, quantity, floor))
                : Optional.empty();
        if (located.isPresent()) {
            return located.get();
        }
        Optional<Indicator> among = among(line, quantity, words, limit);
        if (among.isPresent()) {
            return among.get();
        }
        int nounEnd = verbOnly || quantity.unit().counts() ? behind.end(context, quantity.end(), limit) : -1;
        boolean goesOn =
                CONTINUATION.matcher(line.text()).region(quantity.end(), limit).lookingAt();
        boolean founds = quantity.unit().kind() == Unit.Kind.MONEY
                && words.text().indexOf('投') >= 0
                && FOUNDING.lengthAt(line.text(), quantity.end()) > 0;
        Optional<Indicator> made = made(context, quantity, words, limit);
        if (made.isPresent()) {
            return made.get();
        }
        boolean hasNoun = nounEnd > quantity.end() && !goesOn && !founds;
        boolean list = line.charAt(quantity.begin() - 1) == '等';
        if (hasNoun && (verbOnly || list || !before.isVerbWithObject(words.text()))) {
            int begin = behind.begin(line.text(), quantity.end());
            String noun = line.printed().substring(begin, nounEnd);
            return new Indicator(
                    noun, quantity.begin(), nounEnd, words.subjectBegin(), words.subjectEnd(), Rule.INDICATOR_BEHIND);
        }
        Optional<Indicator> done = doneBehind(line, quantity, words, limit);
        if (!hasNoun && done.isPresent()) {
            return done.get();
        }
        if (!verbOnly) {
            return before(words, quantity, WordsBefore.withoutAttribute(words.text()), Rule.INDICATOR_BEFORE);
        }
        if (head.isPresent() && (words.isEmpty() || !quantity.unit().counts())) {
            String shared = head.get().text();
            return apart(words, quantity, shared, Rule.SHARED_HEAD);
        }
        if (!words.isEmpty()) {
            return before(words, quantity, words.text(), Rule.INDICATOR_BEFORE);
        }
        return apart(words, quantity, whole(line, words), Rule.NONE);
    }

    /** {@code 12个园区中有9个|实现盈利}: of those told of, so many do what stands behind. */
    private static Optional<Indicator> among(Line line, Quantity quantity, WordsBefore.Words words, int limit) {
        int begin = quantity.end();
        int end = Clauses.end(line.text(), begin, Math.min(limit, begin + LONGEST_ACT));
        boolean among = quantity.unit().counts()
                && words.text().endsWith("中")
                && end > begin + 1
                && line.words().tagAt(begin).startsWith("v");
        return among
                ? Optional.of(new Indicator(
                        line.printed().substring(begin, end),
                        quantity.begin(),
                        end,
                        words.subjectBegin(),
                        words.subjectEnd(),
                        Rule.INDICATOR_BEHIND))
                : Optional.empty();
    }

    /** {@code 青石县|增幅最大，达15%}: the clause before says what and whose. */
    private static Optional<Indicator> greatest(Line line, Quantity quantity, int floor) {
        int end = Clauses.begin(line.text(), floor, quantity.begin()) - 1;
        int most = end - SUPERLATIVE;
        if (most <= floor || line.charAt(end) != ',' || line.charAt(most) != '最') {
            return Optional.empty();
        }
        int clause = Clauses.begin(line.text(), floor, end);
        int begin = clause + (line.text().startsWith("其中", clause) ? 2 : 0);
        int name = line.nameEnd(begin, most);
        return most - name >= SUPERLATIVE
                ? Optional.of(new Indicator(
                        line.printed().substring(name, most), name, quantity.end(), begin, name, Rule.INDICATOR_BEFORE))
                : Optional.empty();
    }

    /** {@code 年产|5万吨|水泵铸件}: what is made is named behind how much of it. */
    private Optional<Indicator> made(LineContext context, Quantity quantity, WordsBefore.Words words, int limit) {
        int length = MAKING.lengthBefore(words.text(), 0, words.text().length());
        int end = length > 0 ? behind.end(context, quantity.end(), limit) : quantity.end();
        if (end <= quantity.end()) {
            return Optional.empty();
        }
        Line line = context.line();
        int begin = behind.begin(line.text(), quantity.end());
        String noun = line.printed().substring(begin, end);
        int works = WORKS.lastIn(noun, 1, noun.length());
        String product = works > 0 ? noun.substring(0, works) : noun;
        String verb = words.text().substring(words.text().length() - length);
        return Optional.of(new Indicator(
                verb + product,
                quantity.begin() - length,
                begin + product.length(),
                words.subjectBegin(),
                words.subjectEnd(),
                Rule.INDICATOR_BEFORE));
    }

    private static boolean isJoined(String text, int floor, int begin) {
        return begin == floor + 1 && "和与及、".indexOf(text.charAt(floor)) >= 0;
    }

    /** {@code 全村320户}: the whole is what is counted. */
    private static String whole(Line line, WordsBefore.Words words) {
        String subject = line.printed().substring(words.subjectBegin(), words.subjectEnd());
        return subject.length() == 2 && subject.charAt(0) == '全' ? subject : "";
    }

    /** {@code 80余人参加演练}: people are counted by what they do. */
    private static Optional<Indicator> doneBehind(Line line, Quantity quantity, WordsBefore.Words words, int limit) {
        boolean people = quantity.unit().name().equals("人");
        int begin = quantity.end();
        int end = Clauses.end(line.text(), begin, Math.min(limit, begin + LONGEST_ACT));
        boolean act = people
                && end > begin + 1
                && words.isEmpty()
                && Phrases.isVerb(line.words().tagAt(begin));
        return act
                ? Optional.of(new Indicator(
                        line.printed().substring(begin, end),
                        quantity.begin(),
                        end,
                        words.subjectBegin(),
                        words.subjectEnd(),
                        Rule.INDICATOR_BEHIND))
                : Optional.empty();
    }

    /** {@code 最高气温出现在青石镇，为39.6摄氏度}: the clause before says what and where. */
    private static Optional<Indicator> located(Line line, Quantity quantity, int floor) {
        int end = Clauses.begin(line.text(), floor, quantity.begin()) - 1;
        if (end <= floor || line.charAt(end) != ',') {
            return Optional.empty();
        }
        int begin = Clauses.begin(line.text(), floor, end);
        Matcher matcher = LOCATED.matcher(line.text()).region(begin, end);
        return matcher.matches()
                ? Optional.of(new Indicator(
                        line.printed().substring(matcher.start("what"), matcher.end("what")),
                        quantity.begin(),
                        quantity.end(),
                        nameBegin(line, matcher.start("where"), end),
                        end,
                        Rule.INDICATOR_BEFORE))
                : Optional.empty();
    }

    /** The last of the names up to the place: 青石镇 in 临河市青石镇. */
    private static int nameBegin(Line line, int begin, int end) {
        return line.mentionsFrom(begin, end).stream()
                .filter(mention -> mention.span().end() == end)
                .mapToInt(mention -> mention.span().begin())
                .max()
                .orElse(begin);
    }

    /** {@code 由61%提高到85%}: the second figure has the indicator of the first. */
    private static boolean isContinuation(Line line, int floor, Quantity quantity) {
        return CONTINUATION.matcher(line.text()).region(floor, quantity.begin()).lookingAt();
    }

    private static Indicator before(WordsBefore.Words words, Quantity quantity, String text, Rule rule) {
        return new Indicator(text, words.begin(), quantity.end(), words.subjectBegin(), words.subjectEnd(), rule);
    }

    private static Indicator apart(Quantity quantity, String text, Rule rule) {
        return new Indicator(text, quantity.begin(), quantity.end(), quantity.begin(), quantity.begin(), rule);
    }

    private static Indicator apart(WordsBefore.Words words, Quantity quantity, String text, Rule rule) {
        return new Indicator(text, quantity.begin(), quantity.end(), words.subjectBegin(), words.subjectEnd(), rule);
    }

    /** {@code 历时两年} is measured by its verb, {@code 连续18年全省第一} by what lasted, {@code 平均3小时送达} by what took it. */
    private Indicator duration(Line line, Quantity quantity, WordsBefore.Words words, int limit) {
        Optional<Indicator> whole = lasting(line, quantity, words);
        if (whole.isPresent()) {
            return whole.get();
        }
        int begin = quantity.end();
        begin += line.text().startsWith("来", begin) ? 1 : 0;
        begin += line.charAt(begin) == '的' ? 1 : 0;
        int end = Clauses.end(line.text(), begin, limit);
        boolean lasting = words.text().contains("连续") || words.text().contains("保持");
        boolean spent = SPENT.lengthBefore(line.text(), 0, quantity.begin()) > 0;
        boolean described =
                DURING.lengthBefore(line.text(), 0, quantity.begin()) > 0 && line.charAt(quantity.end()) == '的';
        boolean keeps = described || lasting || spent || line.text().startsWith("来", quantity.end());
        if (keeps && end > begin) {
            int phraseBegin = words.isEmpty() ? quantity.begin() : words.begin();
            boolean personal = isPerson(line, words);
            return new Indicator(
                    line.printed().substring(begin, end),
                    phraseBegin,
                    end,
                    personal ? words.subjectBegin() : quantity.begin(),
                    personal ? words.subjectEnd() : quantity.begin(),
                    Rule.DURATION);
        }
        return words.isEmpty()
                ? apart(words, quantity, "", Rule.NONE)
                : before(words, quantity, lastVerb(line, words), Rule.INDICATOR_BEFORE);
    }

    /** {@code 活动|为期|9天}, {@code 从签约到开工，只用了40天}: what lasts, or from where to where. */
    private static Optional<Indicator> lasting(Line line, Quantity quantity, WordsBefore.Words words) {
        String text = line.text();
        int begin = quantity.begin();
        if (text.startsWith("为期", begin - 2) && line.charAt(quantity.end()) != '的') {
            return Optional.of(new Indicator(
                    "为期", begin - 2, quantity.end(), words.subjectBegin(), words.subjectEnd(), Rule.INDICATOR_BEFORE));
        }
        int comma = Clauses.begin(text, 0, begin) - 1;
        int from = comma > 0 ? Clauses.begin(text, 0, comma) : begin;
        boolean spent = comma > from
                && line.charAt(comma) == ','
                && line.charAt(from) == '从'
                && SPENT.lastIn(text, comma, begin) >= 0
                && text.substring(from, comma).indexOf('到') > 0;
        return spent
                ? Optional.of(new Indicator(
                        line.printed().substring(from, comma),
                        from,
                        quantity.end(),
                        quantity.begin(),
                        quantity.begin(),
                        Rule.INDICATOR_BEFORE))
                : Optional.empty();
    }

    private static boolean isPerson(Line line, WordsBefore.Words words) {
        return words.subjectEnd() > words.subjectBegin()
                && line.mentionsFrom(words.subjectBegin(), words.subjectBegin() + 1).stream()
                        .anyMatch(mention -> mention.type() == EntityType.PERSON
                                && mention.span().end() == words.subjectEnd());
    }

    /** 行医 in {@code 在大山里行医41年}; a term that ends with a noun stays whole: {@code 平均审理周期58天}. */
    private static String lastVerb(Line line, WordsBefore.Words words) {
        int end = words.begin() + words.text().length();
        int begin = line.words().beginBefore(end);
        boolean verb = Phrases.isVerb(line.words().tagAt(begin)) && begin > words.begin();
        boolean route = words.text().indexOf('到') >= 0 || words.text().contains("连续");
        return verb && !route ? line.printed().substring(begin, end) : words.text();
    }

    /** {@code 新材料产业正在向千亿级集群迈进}: what is of this class stands behind, whose it is before. */
    private Indicator ofClass(LineContext context, Quantity quantity, WordsBefore.Words words, int limit) {
        Line line = context.line();
        int end = behind.end(context, quantity.end(), limit);
        String noun = line.printed().substring(behind.begin(line.text(), quantity.end()), end);
        Matcher subject = STRIVER.matcher(words.text());
        boolean strives = words.subjectEnd() == words.subjectBegin() && subject.lookingAt();
        int subjectBegin = strives ? words.begin() : words.subjectBegin();
        int subjectEnd = strives ? words.begin() + subject.end("who") : words.subjectEnd();
        return new Indicator(noun, quantity.begin(), end, subjectBegin, subjectEnd, Rule.INDICATOR_BEHIND);
    }
}
