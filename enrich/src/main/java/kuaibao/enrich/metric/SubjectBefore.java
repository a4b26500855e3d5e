package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;

/** Finds where the subject ends that stands before an indicator in the same clause: {@code 扩建项目|总投资}. */
final class SubjectBefore {
    private static final WordList SCOPES = new WordList(List.of(
            "全市", "全省", "全县", "全区", "全镇", "全乡", "全村", "全国", "全州", "全盟", "全旗", "我旗", "我盟", "全校", "全院", "全街道", "我市", "我省",
            "我县", "我区", "我国", "我镇", "本市", "本县", "本区", "该市", "该县", "该区", "该镇", "该村", "该项目", "该公司", "该企业", "该校", "该院",
            "该工程", "该园区", "该平台", "该基地", "本届赛事", "本次活动"));
    private static final WordList SUBJECT_ENDS = new WordList(List.of(
            "项目", "工程", "公司", "集团", "基地", "产业园", "园区", "企业", "示范区", "合作社", "景区", "开发区", "新区", "工厂", "水库", "电站", "合作区",
            "文创园", "学校", "医院", "大学", "学院", "银行", "机场", "大桥", "隧道", "高速公路", "展会", "博览会", "招聘会", "交易会", "赛事", "快线", "专线",
            "铁路", "代表队", "剧团", "中心", "城区"));
    private static final WordList ACHIEVING = new WordList(List.of("实现", "完成"));
    private static final WordList OWNED = new WordList(List.of(
            "占地", "全程", "赛程", "占地面积", "总占地面积", "全长", "总长", "总投资", "计划总投资", "总建筑面积", "建筑面积", "规划面积", "出资", "总里程", "总造价",
            "注册资本"));
    /** What makes one term with such a word: {@code 概算|总投资}. */
    private static final WordList TERMS = new WordList(
            List.of("计划", "协议", "概算", "规划", "预算", "估算", "线路", "赛道", "合同", "意向", "项目", "工程", "年度", "固定资产", "路线", "全线"));

    private static final WordList BUILDING = new WordList(List.of("建成", "建设", "新建", "打造", "建有", "拥有", "改造", "新增"));
    private static final WordList PAYING = new WordList(List.of("投资", "出资", "投入", "总投资", "计划投资"));
    private static final WordList STARTING =
            new WordList(List.of("开工", "复工", "开(复)工", "签约", "落地", "竣工", "投产", "入库", "开工建设", "新开工"));
    private static final WordList WAYS = new WordList(List.of("行车", "车程", "路程", "通行时间", "时空距离", "运行时间", "距离"));
    private static final WordList TRADE = new WordList(List.of("进出口", "贸易额", "双边贸易", "双边", "经贸往来"));
    private static final WordList LEVELS = new WordList(List.of("两级", "三级"));
    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    private static final int BEFORE_NAME = 12;

    private final WordList openers;
    private final Doers doers;
    private final Phrases phrases;
    private final Heads heads;

    SubjectBefore(Vocabulary vocabulary) {
        openers = vocabulary.list("opener");
        doers = new Doers(vocabulary);
        phrases = new Phrases(vocabulary);
        heads = new Heads(vocabulary);
    }

    /** Where a subject stands; nowhere if the two are equal. */
    record Place(int begin, int end) {}

    /** The subject before the indicator; empty at {@code begin} where the clause names none. */
    Place find(LineContext context, int begin, int end, boolean counts) {
        if (begin >= end) {
            return new Place(begin, begin);
        }
        Line line = context.line();
        String text = line.text();
        int scope = SCOPES.lengthAt(text, begin);
        if (scope > 0 && begin + scope <= end) {
            return new Place(begin, ownBody(line, begin, begin + scope, end));
        }
        int people = PerHead.end(line, begin, end);
        if (people > begin) {
            return new Place(begin, people);
        }
        int owner = owner(line, begin, end);
        if (owner > begin) {
            return new Place(begin, owner);
        }
        int pointed = pointed(line, begin, end);
        if (pointed > begin) {
            return new Place(begin, pointed);
        }
        Place person = person(line, begin, end);
        if (person.end() > begin) {
            return person;
        }
        int referring = begin + Anaphors.lengthAt(text, begin);
        if (referring > begin
                && (referring < end
                        ? openers.lengthAt(text, referring) > 0
                                || OWNED.lengthAt(text, referring) > 0
                                || doers.isPredicate(line, referring, end)
                        : !counts || line.charAt(referring) == '由')) {
            return new Place(begin, referring);
        }
        int made = madeByOthers(line, begin, end);
        if (made > begin) {
            return new Place(begin, made);
        }
        int level = levels(text, begin, end);
        if (level > begin) {
            return new Place(begin, level);
        }
        int name = listEnd(line, begin, Math.max(line.nameEnd(begin, end), region(line, begin, end)), end);
        Place noun = noun(context, begin, end, counts);
        int firm = UnmarkedNames.firmEnd(text, begin, end);
        if (noun.end() > Math.max(name, firm)) {
            return noun;
        }
        int named = Math.max(name, firm);
        if (name > begin && text.startsWith("市场", name)) {
            return new Place(begin, begin); // 欧洲市场|占比: a market is whoever sells there has
        }
        if (named == end && counts && begin > 0 && BUILDING.lengthBefore(text, 0, begin) > 0) {
            return new Place(begin, begin); // 建成|标准化种植基地|28个
        }
        if (named > begin) {
            return new Place(begin, named);
        }
        int quoted = counts ? begin : quoted(text, begin, end);
        if (quoted > begin) {
            return new Place(begin, quoted);
        }
        return doers.find(line, begin, end)
                .or(() -> doers.described(line, begin, end))
                .orElseGet(() -> new Place(begin, cut(context, begin, end)));
    }

    /** {@code 城东区|投入资金}: a region that no finder of names marks, but the dictionary knows. */
    private static int region(Line line, int begin, int end) {
        int word = line.words().endAt(begin);
        boolean named = word - begin > 2
                && word < end
                && line.words().tagAt(begin).startsWith("ns")
                && "市县区旗镇乡州".indexOf(line.charAt(word - 1)) >= 0;
        return named ? word : begin;
    }

    /** {@code 青石产业园|由云岭集团投资}: what somebody else pays for is what costs it. */
    private static int madeByOthers(Line line, int begin, int end) {
        boolean paid = PAYING.lengthBefore(line.text(), begin, end) > 0;
        int limit = paid ? Math.min(end, begin + LONGEST) : begin;
        for (int at = begin + 2; at < limit; at++) {
            if (line.charAt(at) == '由' && line.words().endAt(at) == at + 1) {
                boolean noun = !Phrases.isVerb(line.words().tagAt(line.words().beginBefore(at)));
                return noun ? at : begin;
            }
        }
        return begin;
    }

    /** {@code 市、县两级|已下拨}: both of them. */
    private static int levels(String text, int begin, int end) {
        int at = LEVELS.lastIn(text, begin, Math.min(end, begin + BEFORE_NAME));
        return at > begin ? at + LEVELS.lengthAt(text, at) : begin;
    }

    /** {@code 青石乡、柳湾乡|贫困人口}: places that are listed have the figure together. */
    private static int listEnd(Line line, int begin, int nameEnd, int end) {
        int at = nameEnd;
        int last = -1;
        while (at > begin && at != last && at < end) {
            last = at;
            boolean joined = isPlace(line, begin)
                    && (line.charAt(at) == '、'
                            ? "对向与同从自".indexOf(line.charAt(begin - 1)) < 0
                            : isRoute(line, at) || trade(line, at));
            int next = joined ? line.nameEnd(at + 1, end) : at + 1;
            at = next > at + 1 && next < end ? next : at;
        }
        return at;
    }

    /** {@code 临河到云岭|的车程}: the way between two places has the figure. */
    private static boolean isRoute(Line line, int at) {
        int end = line.nameEnd(at + 1, line.text().length());
        return "到至".indexOf(line.charAt(at)) >= 0
                && end > at + 1
                && WAYS.lengthAt(line.text(), end + (line.charAt(end) == '的' ? 1 : 0)) > 0;
    }

    /** {@code 临河与云岭国|进出口额}: what two places trade is that of both. */
    private static boolean trade(Line line, int at) {
        int end = line.nameEnd(at + 1, line.text().length());
        return "与和".indexOf(line.charAt(at)) >= 0 && end > at + 1 && TRADE.lengthAt(line.text(), end) > 0;
    }

    private static boolean isPlace(Line line, int begin) {
        return line.mentionsFrom(begin, begin + 1).stream().anyMatch(mention -> mention.type() == EntityType.PLACE);
    }

    /** {@code “青禾号”|总吨位}: what is known by its quoted name; {@code “新三样”产品出口} is none. */
    private int quoted(String text, int begin, int end) {
        int close = begin + 1;
        int limit = text.charAt(begin) == '“' ? Math.min(end, begin + BEFORE_NAME + 1) : begin;
        while (close < limit && text.charAt(close) != '”') {
            close++;
        }
        boolean name = close < limit
                && close > begin + 2
                && (text.charAt(close - 1) == '号'
                        || heads.kind(text.substring(begin + 1, close)).isPresent());
        return name && close + 2 < end ? close + 1 : begin;
    }

    /** {@code 养殖场|占地}, {@code 青禾装备|出资}: what a site or a stake is of, whatever it is called. */
    private static int owner(Line line, int begin, int end) {
        int length = OWNED.lengthBefore(line.text(), begin + 1, end);
        int at = end - length;
        boolean noun = length > 0
                && at - begin >= 2
                && line.words().tagAt(line.words().beginBefore(at)).startsWith("n")
                && line.text().substring(begin, at).indexOf('的') < 0
                && !TERMS.contains(line.text().substring(begin, at))
                && openerless(line, begin);
        return noun ? at : begin;
    }

    private static boolean openerless(Line line, int begin) {
        String tag = line.words().tagAt(begin);
        boolean nominal = !tag.isEmpty() && "vdpcmru".indexOf(tag.charAt(0)) < 0;
        return nominal || !line.mentionsFrom(begin, begin + 1).isEmpty();
    }

    /** {@code 全市法院|受理}: the body of the whole city, not the city. */
    private int ownBody(Line line, int begin, int scopeEnd, int end) {
        int phraseEnd = phrases.end(line, scopeEnd, end);
        boolean body = phraseEnd > scopeEnd
                && phraseEnd < end
                && heads.kind(line.text().substring(begin, phraseEnd)).isPresent();
        return body && doers.isPredicate(line, phraseEnd, end) ? phraseEnd : scopeEnd;
    }

    /** {@code 跑友苏远山|跑完全程}, {@code 他|获得专利}: one who does something, not one who speaks or holds a post. */
    private static Place person(Line line, int begin, int end) {
        if (Anaphors.isPronoun(line.text().substring(begin, Math.min(begin + 1, end)))
                && line.charAt(begin + 1) != '们') {
            return new Place(
                    begin, "和与".indexOf(line.charAt(begin + 1)) >= 0 ? partnerEnd(line, begin, end) : begin + 1);
        }
        return line.mentionsFrom(begin, Math.min(end, begin + BEFORE_NAME)).stream()
                .filter(mention -> mention.type() == EntityType.PERSON
                        && (mention.span().end() < end
                                || (mention.span().begin() == begin
                                        && mention.span().end() == end)))
                .findFirst()
                .filter(mention -> !Speech.speaks(line.text(), mention.span().end(), end))
                .filter(mention ->
                        !Speech.holdsPost(line.text(), begin, mention.span().begin()))
                .map(mention -> new Place(mention.span().begin(), mention.span().end()))
                .orElse(new Place(begin, begin));
    }

    /** {@code 他和妻子苏青|种树}. */
    private static int partnerEnd(Line line, int begin, int end) {
        return line.mentionsFrom(begin, Math.min(end, begin + BEFORE_NAME)).stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && mention.span().end() <= end)
                .mapToInt(mention -> mention.span().end())
                .findFirst()
                .orElse(begin + 1);
    }

    /** {@code 该线|设车站}, {@code 该科|已完成}. */
    private int pointed(Line line, int begin, int end) {
        int noun = begin + Anaphors.pointerAt(line.text(), begin);
        if (noun == begin || noun >= end) {
            return begin;
        }
        int phraseEnd = phrases.end(line, noun, end);
        if (phraseEnd == end) {
            phraseEnd = heads.nounEnd(line, noun, end);
        }
        return phraseEnd < end && phraseEnd > noun ? phraseEnd : begin;
    }

    /** Up to the last noun that can have the rest for its indicator: {@code 扩建项目|总投资}. */
    private Place noun(LineContext context, int begin, int end, boolean counts) {
        String text = context.line().text();
        for (int at = end - 1; at > begin; at--) {
            int head = SUBJECT_ENDS.lengthBefore(text, begin, at);
            boolean kind = head > 0 && isKind(text, at, end, counts);
            if (head > 0 && !kind && isIndicator(text, at)) {
                int phrase = phrases.begin(context, begin, at, head);
                boolean attribute = phrase > begin && text.charAt(phrase - 1) == '的';
                boolean opened = openers.lengthAt(text, begin) == phrase - begin;
                if (phrase == begin || attribute || opened) {
                    return new Place(phrase, at);
                }
            }
        }
        return new Place(begin, begin);
    }

    /** {@code 重点工程|项目80个}, {@code 重点项目|开工60个}, {@code 种业企业|和机构90家}: what is counted is one noun. */
    private static boolean isKind(String text, int at, int end, boolean counts) {
        return counts
                && (text.startsWith("项目", at) || STARTING.lengthAt(text, at) == end - at || text.charAt(at) == '和');
    }

    private static boolean isIndicator(String text, int at) {
        return "数个总家建量率额期类生".indexOf(text.charAt(at)) < 0
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
            Optional<TimeExpression> time =
                    context.timeAt(at).filter(expression -> expression.kind() != TimeExpression.Kind.NOW);
            boolean achieves = ACHIEVING.lengthAt(text, at) > 0;
            if (time.isPresent() || (achieves && !text.startsWith("累计", at - 2))) {
                return at;
            }
        }
        return begin;
    }
}
