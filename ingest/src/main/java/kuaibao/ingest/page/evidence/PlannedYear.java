package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.Cues;

/** Years that are planned for: 到2025年 · 力争2019年完成 · 2019年预计 · 2019年底前. */
final class PlannedYear {

    /** What a plan says right before its year: 力争2019年 · 力争在2019年. */
    private static final String[] PLANS = {
        "力争", "预计", "计划", "确保", "争取", "将", "拟", "目标", "有望", "预期", "规划", "展望", "明确", "提出", "定于"
    };

    private static final String[] DEADLINES = {"底前", "年底前", "末前", "年末前", "底之前", "以前", "之前"};
    /** What it says in the clause behind its year: 2019年产值要突破3亿元. */
    private static final Cues PLANNED = Cues.of(
            "力争", "预计", "计划", "确保", "有望", "目标", "预期", "拟", "要突破", "要达", "要实现", "要完成", "要新", "再培育", "再新", "再建", "再改");
    /** What opens a list of aims, in which the later years stand bare. */
    private static final Cues GOALS = Cues.of("目标是", "目标:", "目标为", "分两步", "分三步", "三步走", "两步走", "规划期");

    private static final Cues WILL = Cues.of("将", "拟");
    private static final Cues DONE = Cues.of("已", "了", "由", "从");
    private static final Cues BUILT = Cues.of("建成", "投产", "投用", "投入", "竣工", "完工", "通车", "开通", "交付", "启用", "投运", "开工");
    /** What 到 and 至 end, if no time to come: 增至, 达到, 直到, 2015年至. */
    private static final String GROWN = "增升降减高加长少展达直回来年月日";

    /** A heading parts its clauses by space: 2018年完成30万箱 今年力争40万箱. */
    private static final String CLAUSE_ENDS = ",。; ";

    private static final int NEAR = 16;
    private static final int LIST = 40;
    private static final int RIGHT_BEHIND = 8;

    private PlannedYear() {}

    /** What is said before the year: 到2025年 · 力争2019年 · 安排部署2019年重点任务. */
    static Optional<YearClaim> before(YearMention mention) {
        if (mention.isUntil()) {
            return Optional.empty();
        }
        if (mention.leads("部署", "安排", "谋划", "布置")) {
            return Optional.of(claim(Stand.AIM, mention));
        }
        return isPlannedBefore(mention) || isDeadline(mention) || isListed(mention)
                ? Optional.of(claim(Stand.AHEAD, mention))
                : Optional.empty();
    }

    /** What is said behind it: 2019年预计 · 2019年计划再改造. */
    static Optional<YearClaim> behind(YearMention mention) {
        return isPlannedBehind(mention)
                ? Optional.of(claim(isAim(mention) ? Stand.AIM : Stand.AHEAD, mention))
                : Optional.empty();
    }

    /** 2019年底前 · 2030年前; 2019年前三季度 and 2019年前7个月 are none. */
    private static boolean isDeadline(YearMention mention) {
        boolean before = mention.follows("前")
                && mention.end() + 1 < mention.text().length()
                && !DateTail.isNumeral(mention.text().charAt(mention.end() + 1));
        return before || mention.follows(DEADLINES);
    }

    /** 目标是:2023年产值达3亿元;2025年产值达5亿元. */
    private static boolean isListed(YearMention mention) {
        int from = mention.at();
        while (from > 0 && mention.at() - from < LIST && mention.text().charAt(from - 1) != '。') {
            from--;
        }
        return GOALS.in(mention.text(), from, mention.at()) || isBehindAim(mention, from);
    }

    /** 到2023年,产值达3亿元,2025年达5亿元; 产值达到20亿元 is no year. */
    private static boolean isBehindAim(YearMention mention, int from) {
        String text = mention.text();
        int at = text.substring(from, mention.at()).lastIndexOf('到') + from;
        boolean aim = at >= from && text.startsWith("20", at + 1) && text.startsWith("年", at + 5);
        return aim && (at == 0 || GROWN.indexOf(text.charAt(at - 1)) < 0);
    }

    private static YearClaim claim(Stand stand, YearMention mention) {
        return new YearClaim(stand, Kind.TARGET, mention.year(), mention.around());
    }

    private static boolean isPlannedBefore(YearMention mention) {
        String text = mention.text();
        int at = mention.at() > 0 && "在到于至".indexOf(mention.before()) >= 0 ? mention.at() - 1 : mention.at();
        for (String plan : PLANS) {
            if (text.startsWith(plan, at - plan.length())) {
                return true;
            }
        }
        return at < mention.at() && "到至".indexOf(mention.before()) >= 0 && isUntil(mention, at);
    }

    /** 到2025年 is to come; 由2010年的五成增至2018年的七成, 2015年至2018年 and 到2018年已 are not. */
    private static boolean isUntil(YearMention mention, int at) {
        char before = at == 0 ? ' ' : mention.text().charAt(at - 1);
        boolean grown = GROWN.indexOf(before) >= 0;
        int reach = mention.reach(mention.end(), NEAR, "。;");
        return !grown && !mention.follows("的") && !DONE.in(mention.text(), mention.end(), reach);
    }

    private static boolean isPlannedBehind(YearMention mention) {
        String text = mention.text();
        int begin = mention.follows(",") ? mention.end() + 1 : mention.end();
        return PLANNED.in(text, begin, mention.reach(begin, NEAR, CLAUSE_ENDS))
                || WILL.in(text, begin, mention.reach(begin, RIGHT_BEHIND, CLAUSE_ENDS));
    }

    /** 2019年计划再改造茶园, 2019年全县发展目标 are of the running year; what 2019年计划建成 may be years ahead. */
    private static boolean isAim(YearMention mention) {
        int reach = mention.reach(mention.end(), NEAR, "。;");
        return mention.follows("计划", "将", "全县", "全市", "全区", "全省")
                && !BUILT.in(mention.text(), mention.end(), reach)
                && !mention.text().substring(mention.end(), reach).contains("力争");
    }
}
