package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.Cues;

/** A part of a year that is reported on as it has just passed: 2019年一季度,全县实现产值 · 截至2019年8月底 · 2019年前7个月 · 2019年第一季度报告. */
final class PeriodYear {

    private static final String[] PARTS = {
        "一季度", "二季度", "三季度", "第一季度", "第二季度", "第三季度", "第1季度", "第2季度", "第3季度", "1季度", "2季度", "3季度", "上半年", "前三季度", "前三个季度"
    };
    private static final Cues TOLD = Cues.of(
            "完成", "实现", "达", "增至", "总产", "产值", "新增", "签订", "签约", "落户", "出口", "占", "收入", "发布", "揭晓", "公布", "榜", "通报",
            "评选", "运行", "形势", "集中开工", "活动", "仪式", "增长", "下降", "上涨", "同比", "环比");
    private static final Cues MOVED = Cues.of("上涨", "下降", "增长", "同比", "环比", "实现", "完成");
    private static final int SENTENCE = 44;
    private static final int LAST_MONTH = 12;

    private PeriodYear() {}

    static Optional<YearClaim> of(YearMention mention) {
        int end = partEnd(mention);
        if (end >= 0) {
            return mention.follows(end, "报告", "财报")
                    ? Optional.of(claim(Stand.NOW, mention.year(), mention, end + 2))
                    : told(mention, end, TOLD);
        }
        DateTail date = DateTail.of(mention);
        if (date.month() == 0 || date.month() >= LAST_MONTH) {
            return Optional.empty();
        }
        if (mention.isUntil()) {
            return Optional.of(claim(Stand.NOW, mention.year(), mention, date.end()));
        }
        return monthOnly(mention, date) ? told(mention, date.end(), MOVED) : Optional.empty();
    }

    /** 2018年上半年…今年上半年 is compared with the running year. */
    private static Optional<YearClaim> told(YearMention mention, int end, Cues cues) {
        String text = mention.text();
        if (!cues.in(text, end, mention.reach(end, SENTENCE, "。;"))) {
            return Optional.empty();
        }
        return Optional.of(
                ClosedYear.thisYear(mention, end) < 0
                        ? claim(Stand.NOW, mention.year(), mention, end)
                        : claim(Stand.LEAST, mention.year() + 1, mention, end));
    }

    private static boolean monthOnly(YearMention mention, DateTail date) {
        return date.day() == 0 && mention.follows(date.end(), ",", "份,", "份全", "全");
    }

    private static int partEnd(YearMention mention) {
        for (String part : PARTS) {
            if (mention.follows(part)) {
                return mention.end() + part.length();
            }
        }
        return mention.follows("前") ? firstMonths(mention, mention.end() + 1) : months(mention);
    }

    /** 前7个月. */
    private static int firstMonths(YearMention mention, int at) {
        int end = DateTail.numberEnd(mention.text(), at);
        boolean months = end > at && mention.follows(end, "个月", "月");
        return months && DateTail.number(mention.text(), at, end) < LAST_MONTH ? end + 2 : -1;
    }

    /** 1至7月 · 1月份至7月. */
    private static int months(YearMention mention) {
        String text = mention.text();
        if (!mention.follows("1", "一")) {
            return -1;
        }
        int at = mention.end() + 1;
        at = mention.follows(at, "月份") ? at + 2 : mention.follows(at, "月") ? at + 1 : at;
        int dash = at;
        while (at < text.length() && at - dash < 2 && "至到-—~".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int end = DateTail.numberEnd(text, at);
        boolean months = at > dash && end > at && mention.follows(end, "月");
        return months && DateTail.number(text, at, end) < LAST_MONTH ? end + 1 : -1;
    }

    private static YearClaim claim(Stand stand, int year, YearMention mention, int to) {
        return new YearClaim(stand, Kind.PERIOD, year, mention.words(to));
    }
}
