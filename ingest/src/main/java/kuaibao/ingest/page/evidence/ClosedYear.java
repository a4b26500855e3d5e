package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.Cues;

/** Years whose sum is drawn: 2018年完成产值3亿元 · 截至2018年底 · 2018年,全县游客30万人次。今年…. */
final class ClosedYear {

    private static final Cues ACCOUNTS = Cues.of(
            "完成", "实现", "达", "增至", "总产", "产值", "新增", "签订", "签约", "落户", "出口", "收入", "营收", "销售", "接待", "投入", "利润", "总额",
            "产量", "增长", "取缔", "查处", "立案", "新建", "改建", "改造", "累计", "实施", "发放", "兑现", "占", "人均", "生产总值", "游客", "吞吐量",
            "突破", "税收", "税金", "纳税", "存款", "贷款", "收益", "净利", "客流", "旅客", "发电", "用电", "销量", "脱贫", "减贫", "创汇");
    private static final Cues THIS_YEAR = Cues.of("今年");
    /** Known as soon as the seed is in the ground: 2018年,全县水稻种植面积达3万亩. */
    private static final Cues SOWN = Cues.of("面积", "种植", "播种");

    /** A company's account of a year comes out in the next: 2018年年度股东大会. */
    private static final String[] REPORTS = {
        "年度股东大会", "度股东大会", "年度股东会", "年度报告", "度报告", "年报", "年度业绩", "度业绩", "度分红", "年度利润分配", "度利润分配"
    };

    private static final Cues FIGURES = Cues.ofCharacters("0123456789万亿百余");
    /** What somebody began then, and how far he has come since: 2013年开起茶馆,从最初一间做到年产值3万元. */
    private static final Cues STORY = Cues.of(
            "成后", "产后", "用后", "从", "最初", "开起", "创办", "成立", "返乡", "回乡", "毕业", "当时", "只有", "仅有", "嫁到", "来到", "考入", "入伍",
            "退伍", "辞去", "做到", "目前", "如今", "现在");

    private static final String SENTENCE_ENDS = "。;!";
    private static final int SENTENCE = 44;
    private static final int NEXT_YEAR_SIGN = 64;

    private ClosedYear() {}

    /** 2018年年度股东大会, 2018年年报: told in the year behind. */
    static Optional<YearClaim> ofAccounts(YearMention mention) {
        return mention.follows(REPORTS)
                ? Optional.of(claim(Stand.LEAST, mention.year() + 1, mention, mention.end() + 2))
                : Optional.empty();
    }

    static Optional<YearClaim> of(YearMention mention) {
        String text = mention.text();
        if (mention.isUntil()) {
            return Optional.of(new YearClaim(Stand.CLOSED, Kind.LOOKING_BACK, mention.year(), mention.around()));
        }
        DateTail date = DateTail.of(mention);
        if (date.month() > 0 && !isWhole(mention)) {
            return past(mention, date);
        }
        int thisYear = thisYear(mention, mention.follows("全年", "年底", "年末") ? mention.end() + 2 : mention.end());
        int to = mention.reach(mention.end(), SENTENCE, SENTENCE_ENDS);
        boolean account = ACCOUNTS.in(text, mention.end(), to);
        if (thisYear >= 0 && (account || isWhole(mention))) {
            return Optional.of(claim(Stand.LEAST, mention.year() + 1, mention, thisYear + 2));
        }
        if (!account || date.month() > 0 || !FIGURES.in(text, mention.end(), to) || STORY.in(text, mention.end(), to)) {
            return Optional.empty();
        }
        Stand stand = SOWN.in(text, mention.end(), to) ? Stand.LEAST : Stand.CLOSED;
        return Optional.of(claim(stand, mention.year(), mention, to));
    }

    /** Where 今年 stands, if no other year is spoken of between it and an offset behind the year. */
    static int thisYear(YearMention mention, int from) {
        int sign = mention.text().indexOf('年', from);
        boolean near = sign > 0 && sign - from < NEXT_YEAR_SIGN;
        return near && THIS_YEAR.in(mention.text(), sign - 1, sign + 1) ? sign - 1 : -1;
    }

    private static boolean isWhole(YearMention mention) {
        return mention.follows("12月", "十二月", "全年", "底", "末", "年底", "年末");
    }

    /** 2018年5月6日,他返乡: a story's day, which may be long past. 2019年1月1日起 may be still to come. */
    private static Optional<YearClaim> past(YearMention mention, DateTail date) {
        return date.day() == 0 || mention.follows(date.end(), "起", "前", "以前")
                ? Optional.empty()
                : Optional.of(claim(Stand.FLOOR, mention.year(), mention, date.end()));
    }

    private static YearClaim claim(Stand stand, int year, YearMention mention, int to) {
        return new YearClaim(stand, Kind.LOOKING_BACK, year, mention.words(to));
    }
}
