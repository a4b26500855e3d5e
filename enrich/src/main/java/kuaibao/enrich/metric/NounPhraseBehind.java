package kuaibao.enrich.metric;

import java.util.List;

/** The counted noun behind a quantity: {@code 5家骨干企业走访} ends before 走访. */
final class NounPhraseBehind {
    private static final int LONGEST = 16;
    private static final int LONGEST_LISTED = 4;
    private static final int LONGEST_ITEM = 8;

    /** What a counted noun does not hold: another figure's indicator, or how something is done. */
    private static final WordList BREAKS = new WordList(List.of(
            "总投资", "投资总额", "计划总投资", "协议投资", "协议总投资", "总金额", "投资额", "意向投资", "用时", "历时", "现场", "成功", "当场", "周末", "平均",
            "到岗率", "先后", "就近"));

    private final WordList verbs;
    private final WordList nouns;

    NounPhraseBehind(Vocabulary vocabulary) {
        verbs = vocabulary.list("verb");
        nouns = vocabulary.list("noun");
    }

    /** Where the noun begins: 长的 in {@code 3公里长的步道} and 的 in {@code 20亿元的产值} do not belong to it. */
    int begin(String text, int at) {
        int begin = at;
        if (begin + 1 < text.length() && "长宽高深".indexOf(text.charAt(begin)) >= 0 && text.charAt(begin + 1) == '的') {
            return begin + 2;
        }
        return begin < text.length() && text.charAt(begin) == '的' ? begin + 1 : begin;
    }

    /** Where the noun ends; {@code at} or less where none follows. */
    int end(LineContext context, int at, int limit) {
        String text = context.line().text();
        int begin = begin(text, at);
        int end = begin;
        int last = Math.min(limit, begin + LONGEST);
        while (end < last
                && !stops(context.line(), begin, end)
                && !isNextItem(context, end, limit)
                && context.timeAt(end).isEmpty()) {
            int next = text.charAt(end) == '(' ? Clauses.end(text, end, last) : end + 1;
            if (next == end) {
                break; // a bracket that stays open ends the noun
            }
            end = next;
        }
        boolean among = end > begin + 1
                && text.charAt(end - 1) == '中'
                && end < text.length()
                && "有已".indexOf(text.charAt(end)) >= 0;
        end -= among ? 1 : 0; // 12个县区|中有9个
        while (end > begin && "、和及与".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > begin ? end : at;
    }

    /** {@code 36个班级、|学生90名}: the next of a list has a figure of its own behind it. */
    private static boolean isNextItem(LineContext context, int at, int limit) {
        String text = context.line().text();
        boolean near = text.charAt(at) == '、' && limit - at <= LONGEST_ITEM && context.hasFigure(limit, limit + 1);
        return near
                && Clauses.end(text, at + 1, limit) == limit
                && text.substring(at + 1, limit).indexOf('、') < 0;
    }

    private boolean stops(Line line, int begin, int at) {
        String text = line.text();
        char c = text.charAt(at);
        if (c == '、') {
            return at == begin || at - begin > LONGEST_LISTED || beginsNumber(text, at + 1);
        }
        if (c == '和' || c == '及') {
            return at == begin || beginsNumber(text, at + 1);
        }
        if (at > begin && BREAKS.lengthAt(text, at) > 0) {
            return true;
        }
        if (at > begin && text.startsWith("均", at + 1) && "人户亩".indexOf(c) >= 0) {
            return true;
        }
        boolean mark = c == '(' ? at == begin : Clauses.isMark(c);
        return mark || "的 每".indexOf(c) >= 0 || beginsVerb(text, begin, at) || beginsAct(line, begin, at);
    }

    /** {@code 企业|有序复工}, {@code 企业|送政策}: an adverb or a verb of the clause; 示范 in 创新示范企业 is neither. */
    private static boolean beginsAct(Line line, int begin, int at) {
        String tag = line.words().tagAt(at);
        if (at == begin || tag.isEmpty()) {
            return false;
        }
        int next = line.words().endAt(at);
        boolean last = next >= line.text().length()
                || Clauses.isMark(line.charAt(next))
                || line.words().tagAt(next).startsWith("v");
        boolean adjective = line.text().startsWith("全自动", at) || line.text().startsWith("自动", at);
        boolean act = Phrases.isVerb(tag) && (next - at == 1 || last);
        return (tag.equals("d") && !adjective) || tag.equals("ad") || act;
    }

    /** 能 in 水泵产能 and 应 in 应急队伍 are part of a noun; any word before 了 is a verb: {@code 20名队员排练了}. */
    private boolean beginsVerb(String text, int begin, int at) {
        int length = verbs.lengthAt(text, at);
        boolean inNoun = nouns.lengthAt(text, at) > 0 || (at > begin && nouns.lengthAt(text, at - 1) > 0);
        boolean done = at > begin && at + 2 < text.length() && text.charAt(at + 2) == '了';
        if (nouns.lengthAt(text, at) > length) {
            return false;
        }
        return length > 1 || done || (length == 1 && !inNoun);
    }

    private static boolean beginsNumber(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
