package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/** A paper's year: 青政发〔2019〕12号 · 2019年4月印发 · 三年行动方案(2019—2021年), which is told of when it begins · 报告(2019). */
final class PaperYear {

    private static final String[] ISSUED = {"印发", "出台", "下发", "发布", "公布", "颁布"};
    private static final String DASHES = "-—~至";
    private static final int LONGEST_NUMBER = 16;

    private PaperYear() {}

    static Optional<YearClaim> of(YearMention mention) {
        boolean bracketed = "([〔【".indexOf(mention.before()) >= 0;
        if (bracketed && (isNumbered(mention) || isSpan(mention) || mention.follows(")》", ")”"))) {
            return issued(mention, mention.end() + 1);
        }
        if (!mention.dated() && isDashed(mention)) {
            return issued(mention, mention.end() + 6);
        }
        DateTail date = DateTail.of(mention);
        int at = mention.follows(date.end(), "正式", "联合") ? date.end() + 2 : date.end();
        return date.month() > 0 && mention.follows(at, ISSUED) ? issued(mention, at + 2) : Optional.empty();
    }

    /** Whether the year ends a span: of a plan it is the last year, of a story the end of an old chapter. */
    static boolean endsSpan(YearMention mention) {
        char before = mention.before();
        return DASHES.indexOf(before) >= 0
                && mention.at() > 1
                && (Character.isDigit(mention.text().charAt(mention.at() - 2))
                        || "年月日—-".indexOf(mention.text().charAt(mention.at() - 2)) >= 0);
    }

    /** 2019-05-06 · 2019.05.06: how only a paper's own day is printed. */
    private static boolean isDashed(YearMention mention) {
        String text = mention.text();
        int end = mention.end();
        return end + 6 <= text.length()
                && "-./".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 3) == text.charAt(end)
                && isFigures(text, end + 1)
                && isFigures(text, end + 4);
    }

    private static boolean isFigures(String text, int at) {
        return Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isNumbered(YearMention mention) {
        return mention.follows("]", "〕", ")", "】")
                && mention.text().startsWith("号", mention.reach(mention.end(), LONGEST_NUMBER, "号,。"));
    }

    /** 1979年到1997年, 1996至1997年. */
    static boolean opensSpan(YearMention mention) {
        return mention.follows("到19", "到20", "至19", "至20", "-19", "-20", "—19", "—20", "~20");
    }

    private static boolean isSpan(YearMention mention) {
        int at = mention.end();
        String text = mention.text();
        while (at < text.length() && at - mention.end() < 2 && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > mention.end() && text.startsWith("20", at);
    }

    private static Optional<YearClaim> issued(YearMention mention, int to) {
        return Optional.of(new YearClaim(Stand.LEAST, Kind.ISSUED, mention.year(), mention.words(to)));
    }
}
