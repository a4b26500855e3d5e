package kuaibao.enrich.metric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;

/**
 * Says for whom the people of an article speak and act: a firm's manager for the firm, a farmer for himself, an official
 * for nobody whose figures he names.
 */
final class Speakers {
    private static final WordList FIRMS = new WordList(List.of(
            "公司", "集团", "合作社", "联合社", "职院", "厂", "酒店", "银行", "学校", "中学", "小学", "医院", "大学", "学院", "实业", "控股", "重工", "种业",
            "药业", "传媒", "股份", "科技", "物流"));
    private static final WordList OFFICES = new WordList(List.of(
            "书记", "副书记", "局长", "主任", "市长", "县长", "区长", "镇长", "乡长", "省长", "州长", "旗长", "盟长", "主席", "常委", "部长", "所长",
            "秘书长", "厅长", "处长", "科长", "司令员", "政委", "关长", "行长", "检察长", "组长", "调研员", "巡视员", "发言人", "董事长", "总经理", "经理",
            "总裁", "院长", "校长", "会长", "理事长", "总监", "负责人", "厂长", "社长", "站长", "队长", "支队长", "大队长", "教授", "研究员", "专家"));
    private static final int WITH_POST = 30;
    private static final int LONGEST_QUOTATION = 160;

    private final Map<String, String> firms = new HashMap<>();
    private final Set<String> officials = new HashSet<>();

    Speakers(List<Mention> mentions, ArticleText article) {
        Optional<Mention> body = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                read(mention, body, textOf(article, mention));
            } else {
                body = Optional.of(mention);
            }
        }
    }

    private void read(Mention person, Optional<Mention> body, String text) {
        int begin = person.span().begin();
        if (OFFICES.lengthBefore(text, 0, begin) == 0) {
            return;
        }
        Optional<String> firm = body.filter(named -> isNamedWith(named, person, text))
                .map(Mention::name)
                .filter(Speakers::isFirm);
        firm.ifPresentOrElse(name -> firms.putIfAbsent(person.name(), name), () -> officials.add(person.name()));
    }

    /** {@code 青禾集团|副总经理|苏远山}: the body stands before the post, in the same clause. */
    private static boolean isNamedWith(Mention body, Mention person, String text) {
        int end = body.span().end();
        int begin = person.span().begin();
        boolean near = body.span().part() == person.span().part()
                && body.span().paragraph() == person.span().paragraph()
                && end <= begin
                && begin - end <= WITH_POST;
        return near && text.substring(end, begin).chars().noneMatch(c -> c == '，' || Clauses.isMark((char) c));
    }

    private static String textOf(ArticleText article, Mention mention) {
        List<String> texts =
                mention.span().part() == kuaibao.enrich.Part.TITLE ? article.titles() : article.paragraphs();
        return texts.get(mention.span().paragraph());
    }

    static boolean isFirm(String name) {
        return FIRMS.lengthBefore(name, 0, name.length()) > 0;
    }

    Optional<String> firm(String person) {
        return Optional.ofNullable(firms.get(person));
    }

    /** The firm of its manager, or the person; nobody where the person holds an office. */
    Optional<String> speaksFor(String person) {
        return firm(person).or(() -> officials.contains(person) ? Optional.empty() : Optional.of(person));
    }

    /** {@code “我种了90亩茶。”合作社社长苏远山说}: who says 我 and not 我们 tells of himself. */
    private static boolean isOfOneself(String text, int begin, int end) {
        int at = text.indexOf('我', begin);
        while (at >= 0 && at < end && "们市县区省国镇乡村州盟旗院校局队厂".indexOf(text.charAt(at + 1)) >= 0) {
            at = text.indexOf('我', at + 1);
        }
        return at >= 0 && at < end;
    }

    /** {@code “苗木卖了3万元。”村民苏远山说}: who speaks is named behind what is quoted. */
    Optional<String> behind(Line line, int at) {
        String text = line.text();
        int open = at;
        while (open > 0 && open > at - LONGEST_QUOTATION && "“”".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        int limit = Math.min(text.length(), at + LONGEST_QUOTATION);
        int end = at;
        while (end < limit && text.charAt(end) != '”') {
            end++;
        }
        if (line.charAt(open) != '“' || end == limit) {
            return Optional.empty();
        }
        int last = Clauses.end(text, end + 1, text.length());
        boolean oneself = isOfOneself(text, open, end);
        return Speech.tells(text, end + 1, last)
                ? line.mentionsFrom(end + 1, last).stream()
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .findFirst()
                        .flatMap(mention -> oneself ? Optional.of(mention.name()) : speaksFor(mention.name()))
                : Optional.empty();
    }
}
