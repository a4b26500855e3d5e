package kuaibao.ingest.page.evidence;

import java.util.Optional;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;
import kuaibao.ingest.page.script.Cues;

/** The running year, named by what it is or brings: 2019年以来 · 今年(2019年) · 2019年是项目建设年 · 2019年高考 · 2019级新生. */
final class NamedYear {

    private static final String[] OPENING = {"伊始", "开年", "新春", "春节", "新年", "开春", "开局"};
    /** What comes once a year and is told of when it comes. */
    private static final String[] YEARLY = {
        "秋季学期", "春季学期", "秋季征兵", "春季征兵", "高考", "中考", "春运", "高招", "招生", "征兵", "防汛", "三夏", "“三夏”", "三秋", "“三秋”", "暑运",
        "国庆", "五一", "“五一”", "中秋", "端午", "元宵", "清明", "汛期"
    };

    private static final Cues PAPERS =
            Cues.of("民生实事", "政府工作报告", "招聘", "招录", "重点项目", "重点工程", "一号文件", "工作要点", "工作任务", "重点工作");
    private static final Cues LOOKING_BACK = Cues.of("总结", "表彰", "表扬", "考核", "述职", "颁奖", "盘点", "回顾", "完成");
    /** What is made for a year, but may be told of in the next. */
    private static final Cues LISTS = Cues.of("名单", "榜单", "公告", "通知", "方案", "目录", "清单", "白皮书", "蓝皮书");

    private static final Cues FAR_AIMS = Cues.of("远景", "目标", "愿景", "规划", "纲要", "达峰", "碳");
    private static final int NAME = 20;
    private static final int SENTENCE = 44;

    private NamedYear() {}

    /** 2019级新生 come in 2019, 2019届毕业生 mostly go in 2019; of 2019级学生 nobody knows when they were met. */
    static Optional<YearClaim> ofPupils(YearMention mention) {
        if (mention.follows("届毕业生", "届高校毕业生", "届应届毕业生")) {
            return Optional.of(new YearClaim(Stand.AIM, Kind.NAMED, mention.year(), mention.words(mention.end() + 4)));
        }
        return mention.follows("级新生") ? now(Kind.NAMED, mention, mention.end() + 3) : Optional.empty();
    }

    /** What a year with its 年 says. */
    static Optional<YearClaim> of(YearMention mention) {
        if (mention.follows("以来", "来,")) {
            return Optional.of(
                    new YearClaim(Stand.LEAST, Kind.RUNNING_YEAR, mention.year(), mention.words(mention.end() + 2)));
        }
        if (mention.follows(OPENING)) {
            return now(Kind.RUNNING_YEAR, mention, mention.end() + 2);
        }
        return relative(mention).or(() -> yearly(mention));
    }

    /** 今年(2019年) · 去年(2018年) · 2018年,也就是去年. */
    private static Optional<YearClaim> relative(YearMention mention) {
        if (mention.leads("今年(", "今年即", "今年,即", "今年是", "今年——")) {
            return now(Kind.NAMED, mention, mention.end());
        }
        boolean last = mention.leads("去年(", "去年即", "上年(")
                || mention.follows("(去年", "(上年", "也就是去年", ",也就是去年", "即去年", ",即去年", "就是去年");
        return last
                ? Optional.of(new YearClaim(Stand.LEAST, Kind.LOOKING_BACK, mention.year() + 1, mention.around()))
                : Optional.empty();
    }

    private static Optional<YearClaim> yearly(YearMention mention) {
        int end = mention.follows("度") ? mention.end() + 1 : mention.end();
        String text = mention.text();
        int name = mention.reach(end, NAME, ",。;");
        if (LOOKING_BACK.in(text, end, name)) {
            return Optional.empty();
        }
        boolean named = mention.follows(end, YEARLY)
                || mention.leads("招聘", "招录")
                || PAPERS.in(text, end, name)
                || isOfAYear(mention, end);
        return named ? now(Kind.NAMED, mention, name) : listed(mention, end, name);
    }

    /** 2019年示范书屋名单 comes out then or soon after; 2035年远景目标纲要 long before. */
    private static Optional<YearClaim> listed(YearMention mention, int end, int name) {
        boolean listed = LISTS.in(mention.text(), end, name) && !FAR_AIMS.in(mention.text(), end, name);
        return listed
                ? Optional.of(new YearClaim(Stand.LEAST, Kind.NAMED, mention.year(), mention.words(name)))
                : Optional.empty();
    }

    /** 2019年是全县项目建设年. */
    private static boolean isOfAYear(YearMention mention, int end) {
        int to = mention.follows(end, "是") ? mention.reach(end, SENTENCE, "。;") : end;
        return mention.text().substring(end, to).indexOf('年') > 1;
    }

    private static Optional<YearClaim> now(Kind kind, YearMention mention, int to) {
        return Optional.of(new YearClaim(Stand.NOW, kind, mention.year(), mention.words(to)));
    }
}
