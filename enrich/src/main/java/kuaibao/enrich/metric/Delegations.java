package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.metric.Indicator.Rule;

/** Reads who comes with whom: {@code 临河市考察团一行18人}, {@code 苏远山一行5人}. */
final class Delegations {
    private static final String PARTY = "一行";
    private static final WordList BODIES = new WordList(
            List.of("代表团", "考察团", "访问团", "参观团", "观摩团", "慰问团", "调研组", "工作组", "专家组", "考察组", "督导组", "客商", "代表"));
    private static final WordList LEADING = new WordList(List.of("率领的", "带领的", "率领", "带领", "率"));

    private Delegations() {}

    static Optional<Indicator> read(Line line, Quantity quantity, int floor) {
        int end = quantity.begin() - PARTY.length();
        if (end < floor || !line.text().startsWith(PARTY, end)) {
            return Optional.empty();
        }
        int length = BODIES.lengthBefore(line.text(), floor, end);
        int clause = Clauses.begin(line.text(), floor, end);
        return Optional.of(
                length > 0
                        ? body(line, quantity, Math.max(clause, begin(line, clause, end)), end - length, end)
                        : person(line, quantity, clause, end));
    }

    /** {@code 由市长苏远山率领的临河市代表团}: behind what leads it. */
    private static int begin(Line line, int clause, int end) {
        int lead = LEADING.lastIn(line.text(), clause, end);
        return lead < 0 ? clause : lead + LEADING.lengthAt(line.text(), lead);
    }

    private static Indicator body(Line line, Quantity quantity, int name, int begin, int end) {
        String body = line.printed().substring(begin, end);
        boolean named = name < begin;
        int clause = Clauses.begin(line.text(), 0, name);
        Optional<kuaibao.enrich.Mention> home = named
                ? Optional.empty()
                : line.mentionsFrom(clause, begin).stream()
                        .filter(mention -> mention.type() == EntityType.ORGANIZATION)
                        .reduce((first, last) -> last);
        int subjectBegin = home.map(mention -> mention.span().begin()).orElse(named ? name : quantity.begin());
        int subjectEnd = home.map(mention -> mention.span().end()).orElse(named ? end : quantity.begin());
        return new Indicator(body, begin, quantity.end(), subjectBegin, subjectEnd, Rule.INDICATOR_BEFORE);
    }

    private static Indicator person(Line line, Quantity quantity, int clause, int end) {
        int begin = line.mentionsFrom(clause, end).stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && mention.span().end() == end)
                .mapToInt(mention -> mention.span().begin())
                .findFirst()
                .orElse(end + PARTY.length());
        return new Indicator(
                PARTY, Math.min(begin, end), quantity.end(), begin, end + PARTY.length(), Rule.INDICATOR_BEFORE);
    }
}
