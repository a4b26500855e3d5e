package kuaibao.ingest.page.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/**
 * Reads what the years of a text say of the page's year. Each year is read once, by the words around it: the first room
 * that knows them decides.
 */
final class YearReader {

    private static final int DATELINE = 60;
    private static final int LEAD = 48;

    private final List<YearClaim> claims = new ArrayList<>();

    List<YearClaim> claims() {
        return claims;
    }

    /** @param lead whether it is the first text of its article that has a sentence */
    void read(String text, boolean lead) {
        List<YearMention> mentions = YearScan.of(text);
        for (YearMention mention : mentions) {
            claim(mention, lead).ifPresent(claims::add);
        }
        readSigns(text, !mentions.isEmpty());
    }

    private void readSigns(String text, boolean named) {
        for (int sign = text.indexOf('年'); sign >= 0; sign = text.indexOf('年', sign + 1)) {
            AnniversaryYear.at(text, sign).ifPresent(claims::add);
            PlanYear.at(text, sign).ifPresent(claims::add);
            StemYear.at(text, sign).ifPresent(claims::add);
            if (named) {
                ElapsedYear.at(text, sign).ifPresent(claims::add);
            }
        }
    }

    private static Optional<YearClaim> claim(YearMention mention, boolean lead) {
        Optional<YearClaim> paper = PaperYear.of(mention);
        if (paper.isPresent()) {
            return paper;
        }
        if (!mention.dated()) {
            return NamedYear.ofPupils(mention).or(() -> EventYear.of(mention));
        }
        if (PaperYear.endsSpan(mention)) {
            return Optional.empty();
        }
        Optional<YearClaim> day = day(mention, lead);
        return day.isPresent() ? day : told(mention);
    }

    /** What comes first is stronger: plans are no news, and an event may be told of in a part of the year. */
    private static Optional<YearClaim> told(YearMention mention) {
        if (isCompared(mention)) {
            return Optional.of(new YearClaim(Stand.FLOOR, Kind.LOOKING_BACK, mention.year() + 1, mention.around()));
        }
        if (isSince(mention) || PaperYear.opensSpan(mention)) {
            return Optional.of(new YearClaim(Stand.FLOOR, Kind.LOOKING_BACK, mention.year(), mention.around()));
        }
        return PlannedYear.before(mention)
                .or(() -> ClosedYear.ofAccounts(mention))
                .or(() -> EventYear.of(mention))
                .or(() -> NamedYear.of(mention))
                .or(() -> PlannedYear.behind(mention))
                .or(() -> PeriodYear.of(mention))
                .or(() -> ClosedYear.of(mention));
    }

    /** The report's own day: 本报讯 2019年5月6日. The factory that 成立于2015年5月6日 is of no report's date. */
    private static Optional<YearClaim> day(YearMention mention, boolean lead) {
        if (mention.at() >= DATELINE) {
            return Optional.empty();
        }
        DateTail date = DateTail.of(mention);
        boolean own = date.day() > 0 && !isSince(mention) && !isHistory(mention, date);
        if (own && isFirstDay(mention, date) && DatelineReader.opens(mention.text())) {
            return Optional.of(claim(Stand.HEAD, Kind.DATELINE, mention, date));
        }
        return own && lead && date.end() <= LEAD
                ? Optional.of(claim(Stand.LEAST, Kind.ISSUED, mention, date))
                : Optional.empty();
    }

    /** 本报讯 5月6日,…2015年3月1日 is of May; 本报5月6日讯 2019年5月6日 says it twice. */
    private static boolean isFirstDay(YearMention mention, DateTail date) {
        String before = mention.text().substring(0, mention.at());
        return before.indexOf('月') < 0 || before.contains(mention.text().substring(mention.end(), date.end()));
    }

    private static YearClaim claim(Stand stand, Kind kind, YearMention mention, DateTail date) {
        return new YearClaim(stand, kind, mention.year(), mention.words(date.end()));
    }

    private static boolean isHistory(YearMention mention, DateTail date) {
        return mention.follows(date.end(), "以前", "以来", "前", "起", "出生", "成立", "生", "至今")
                || mention.leads("于", "至", "到", "曾", "截止", "截至", "较", "比", "与");
    }

    private static boolean isSince(YearMention mention) {
        return mention.leads("自", "从", "由", "成立于", "建于", "生于", "创办于", "始于", "早在", "直到");
    }

    /** 比2018年同期: the running year is a later one, by how much it does not say. */
    private static boolean isCompared(YearMention mention) {
        return mention.follows("同期") || mention.leads("比", "较", "与", "跟", "高于", "低于", "相比");
    }
}
