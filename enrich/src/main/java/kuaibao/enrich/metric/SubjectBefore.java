package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;

/** Finds where the subject ends that stands before an indicator in the same clause: {@code 扩建项目|总投资}. */
final class SubjectBefore {
    private static final List<String> SCOPES = List.of(
            "全市", "全省", "全县", "全区", "全镇", "全乡", "全村", "全国", "全州", "全校", "全院", "全街道", "我市", "我省", "我县", "我区", "我国", "我镇",
            "本市", "本县", "本区", "该市", "该县", "该区", "该镇", "该村", "该项目", "该公司", "该企业", "该校", "该院", "该工程", "该园区", "该平台", "该基地",
            "本届赛事", "本次活动");
    private static final WordList SUBJECT_ENDS = new WordList(List.of(
            "项目", "工程", "公司", "集团", "基地", "产业园", "园区", "企业", "示范区", "合作社", "景区", "开发区", "新区", "工厂", "水库", "电站", "合作区",
            "文创园", "学校", "医院", "大学", "学院", "银行", "机场", "大桥", "隧道", "高速公路", "展会", "博览会", "招聘会", "交易会", "赛事", "快线", "专线",
            "线路", "铁路", "代表队", "剧团", "中心", "城区"));
    private static final List<String> ACHIEVING = List.of("实现", "完成");
    private static final int SHORTEST = 3;

    private final WordList openers;

    SubjectBefore(WordList openers) {
        this.openers = openers;
    }

    /** Where the subject before the indicator ends; {@code begin} where the clause names none. */
    int end(LineContext context, int begin, int end, boolean counts) {
        Line line = context.line();
        String text = line.text();
        for (String scope : SCOPES) {
            if (text.startsWith(scope, begin) && begin + scope.length() <= end) {
                return begin + scope.length();
            }
        }
        int referring = begin + Anaphors.lengthAt(text, begin);
        if (referring > begin && (referring < end ? openers.lengthAt(text, referring) > 0 : !counts)) {
            return referring;
        }
        int name = line.nameEnd(begin, end);
        int named = Math.max(name, Math.max(nounEnd(text, begin, end), UnmarkedNames.firmEnd(text, begin, end)));
        return named > begin ? named : cut(context, begin, end);
    }

    /** Behind the last noun that can have the rest for its indicator: {@code 扩建项目|总投资}. */
    private static int nounEnd(String text, int begin, int end) {
        for (int at = end - 1; at > begin; at--) {
            if (SUBJECT_ENDS.lengthBefore(text, begin, at) > 0 && isIndicator(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isIndicator(String text, int at) {
        return "数个总家建".indexOf(text.charAt(at)) < 0
                || text.startsWith("总投", at)
                || text.startsWith("总产", at)
                || text.startsWith("总面", at)
                || text.startsWith("总出", at)
                || text.startsWith("建筑面积", at);
    }

    /** A time or a verb of achieving parts the two where nothing else does: {@code 水泵厂|去年实现|销售收入}. */
    private static int cut(LineContext context, int begin, int end) {
        String text = context.line().text();
        if (text.startsWith("比", begin) || text.startsWith("较", begin)) {
            return begin;
        }
        for (int at = begin + SHORTEST; at < end; at++) {
            int place = at;
            Optional<TimeExpression> time =
                    context.timeAt(at).filter(expression -> expression.kind() != TimeExpression.Kind.NOW);
            boolean achieves = ACHIEVING.stream().anyMatch(verb -> text.startsWith(verb, place));
            if (time.isPresent() || (achieves && !text.startsWith("累计", at - 2))) {
                return at;
            }
        }
        return begin;
    }
}
