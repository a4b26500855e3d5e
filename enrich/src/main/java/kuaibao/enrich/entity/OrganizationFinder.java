package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/**
 * Finds the organisations whose names end in a suffix: built from a place, a body or a name of its own plus nouns up to
 * the suffix, as in {@code 临河市农机协会}; and the words that are a body's name by themselves ({@code 省委}).
 */
final class OrganizationFinder {
    /** Suffixes that make a name of a task alone: {@code 农田水利建设领导小组}. */
    private static final WordSet SELF_SUFFICIENT = new WordSet(List.of(
            "领导小组", "协会", "学会", "商会", "联合会", "研究会", "促进会", "指挥部", "委员会", "基金会", "党支部", "党总支", "人民法院", "人民检察院", "代表团",
            "考察团", "研究院", "研究所"));

    private static final WordSet NO_COMPANIES = new WordSet(List.of(
            "子公司", "分公司", "母公司", "总公司", "家公司", "该公司", "本公司", "上市公司", "平台公司", "国资公司", "控股公司", "物业公司", "保险公司", "跨国公司",
            "科技公司", "大集团", "国资集团", "企业集团"));
    private static final WordSet DESCRIPTIONS = new WordSet(List.of(
            "上市公司", "资企业", "龙头企业", "民营企业", "国有企业", "外贸企业", "骨干企业", "重点企业", "高新技术企业", "科技企业", "科技型企业", "代表企业", "知名企业",
            "链主企业", "独角兽企业", "瞪羚企业", "专精特新企业", "“小巨人”企业", "保荐机构", "开发商", "承建商", "运营商", "供应商", "承运方"));
    private static final int LONGEST_DESCRIPTION = 14;
    private static final String GENERIC = "省市县区州旗盟镇乡校";
    private static final WordSet GROUPS = new WordSet(List.of(
            "乡镇", "镇村", "县乡", "县区", "市县", "省市", "省级", "市级", "县级", "区级", "校级", "农村", "城区", "城乡", "中小", "乡村", "县域", "公办",
            "民办", "各"));
    /** {@code 两国政府}: of two at once. */
    private static final WordSet BOTH = new WordSet(List.of("两国", "两地", "两省", "两市", "两县", "双方", "各国", "各地"));

    private static final WordSet OF_GROUPS =
            new WordSet(List.of("学校", "中学", "小学", "幼儿园", "医院", "卫生院", "卫生室", "政府", "养老院"));
    private static final String ASSERTING = "是为系成";
    private static final int LONGEST_CORE = 24;
    private static final int LONGEST_OFFICE = 10;

    private final Lexicon lexicon;
    private final BodyReader bodies;
    private final Cores cores;
    private final Joints joints;
    private final Teams teams;

    /** The characters that a name may end with which no dictionary tags. */
    private final BitSet lastCharacters = new BitSet();

    OrganizationFinder(Lexicon lexicon, BodyReader bodies, Cores cores) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.cores = cores;
        this.joints = new Joints(lexicon, bodies);
        this.teams = new Teams(lexicon);
        List.of(
                        lexicon.companySuffixes(),
                        lexicon.departmentNames(),
                        lexicon.bodySuffixes(),
                        lexicon.wholeOrganizations(),
                        lexicon.knownNames())
                .forEach(ends -> lastCharacters.or(ends.lastCharacters()));
        "局队足排篮".chars().forEach(lastCharacters::set);
    }

    List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (int end = 2; end <= passage.length(); end++) {
            if (mayEnd(passage, end)
                    && !passage.isHard(end - 1)
                    && !passage.isUnread(end - 1)
                    && !passage.isPerson(end - 1)) {
                at(passage, end).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean mayEnd(Passage passage, int end) {
        if (passage.at(end - 1) == '部' && passage.at(end) == '门') {
            return false; // 教育部门 is no ministry
        }
        if (lastCharacters.get(passage.at(end - 1))) {
            return true;
        }
        int word = passage.wordIndex(end - 1);
        return word >= 0
                && passage.words().get(word).end() == end
                && passage.words().get(word).is("nt");
    }

    private Optional<Found> at(Passage passage, int end) {
        Optional<Found> party = DemocraticParties.at(passage, end);
        if (party.isPresent()) {
            return party;
        }
        int company = lexicon.companySuffixes().longestTo(passage.text(), end);
        boolean aligned = passage.startsWord(end);
        if (company >= 0 && (aligned || end - company >= 4)) {
            return company(passage, company, end);
        }
        int department = lexicon.departmentNames().longestTo(passage.text(), end);
        int body = lexicon.bodySuffixes().longestTo(passage.text(), end);
        int whole = aligned ? lexicon.wholeOrganizations().longestTo(passage.text(), end) : -1;
        if (department >= 0 && (body < 0 || department <= body) && (whole < 0 || department <= whole)) {
            return department(passage, department, end);
        }
        if (whole >= 0 || (body >= 0 && (aligned || end - body >= 3))) {
            return body(passage, body, whole, end);
        }
        return known(passage, end);
    }

    private Optional<Found> company(Passage passage, int suffix, int end) {
        boolean legal =
                passage.text().startsWith("有限", suffix) || passage.text().startsWith("股份", suffix);
        int whole = bodies.begin(passage, suffix);
        boolean firm =
                passage.text().startsWith("公司", end - 2) || passage.text().startsWith("集团", end - 2);
        int behind = firm ? cores.withoutTown(passage, whole, suffix) : whole;
        int read = "镇乡村".indexOf(passage.at(behind - 1)) >= 0 ? behind : whole;
        int seat = cores.withoutSeat(passage, legal ? cores.withPlace(passage, read, suffix) : read, suffix);
        int begin = behindDescription(passage, legal ? withLinked(passage, seat) : seat, suffix);
        boolean none = begin == suffix
                || passage.text().startsWith("上市公司", end - 4)
                || suffix - begin > LONGEST_CORE
                || NO_COMPANIES.longestTo(passage.text().substring(begin, end), end - begin) == 0;
        boolean described = ASSERTING.indexOf(passage.at(begin - 1)) >= 0 && !legal;
        if (none || (described && !cores.hasName(passage, begin, suffix))) {
            return Optional.empty();
        }
        boolean proper = cores.hasName(passage, begin, suffix)
                || cores.holdsPlace(passage, begin, suffix)
                || (suffix - begin >= 2 && isShortGroup(passage, begin, suffix, end));
        return proper || (legal && suffix - begin >= 2)
                ? found(passage, begin, end, "company suffix", 0.9)
                : Optional.empty();
    }

    /** {@code 临河味之源餐饮有限公司}: the name goes on before 之 where a place opens it. */
    private int withLinked(Passage passage, int begin) {
        int first = passage.at(begin - 1) == '之' ? bodies.begin(passage, begin - 1) : begin;
        return first < begin - 1 && passage.atlas().longestFrom(passage.text(), first) > 0 ? first : begin;
    }

    /** {@code 临河上市公司青禾光能股份有限公司}: what kind of firm it is stands before the name. */
    private static int behindDescription(Passage passage, int begin, int suffix) {
        for (int i = Math.min(suffix - 2, begin + LONGEST_DESCRIPTION); i > begin; i--) {
            if (DESCRIPTIONS.longestTo(passage.text(), i) >= begin || isFirmOf(passage, begin, i)) {
                return i;
            }
        }
        return begin;
    }

    /** {@code 临河企业青禾光能股份有限公司}: a firm of the place. */
    private static boolean isFirmOf(Passage passage, int begin, int end) {
        return passage.text().startsWith("企业", end - 2)
                && end - 2 > begin
                && passage.placeFrom(begin, end - 2) == end - 2;
    }

    /** {@code 晨曦集团}: one common word before 集团 is a name unless it is a word of trades. */
    private boolean isShortGroup(Passage passage, int begin, int suffix, int end) {
        return passage.text().substring(suffix, end).equals("集团")
                && passage.isWord(begin, suffix)
                && !lexicon.innerWords().contains(passage.text().substring(begin, suffix));
    }

    private Optional<Found> department(Passage passage, int department, int end) {
        int begin = joints.begin(passage, cores.withoutProvince(passage, bodies.begin(passage, department)), end);
        if (begin < department
                && (isGeneric(passage, begin)
                        || cores.isProper(passage, begin, department)
                        || lexicon.departmentNames().longestTo(passage.text(), department) >= 0)) {
            return found(passage, begin, end, "department", 0.95);
        }
        boolean whole = lexicon.wholeOrganizations().contains(passage.text().substring(department, end));
        return (end - department >= 4 || whole || passage.text().endsWith("部")) && passage.startsWord(department)
                ? found(passage, department, end, "department alone", 0.75)
                : known(passage, end);
    }

    private Optional<Found> body(Passage passage, int body, int whole, int end) {
        int suffix = whole >= 0 && (body < 0 || whole < body) ? whole : body;
        boolean slogan = passage.at(suffix - 1) == '一' && passage.at(suffix - 2) != '第'; // “一区一专班”
        boolean both = passage.text().startsWith("两级", suffix - 2) // 市、区两级政府
                || BOTH.longestTo(passage.text(), suffix) >= 0;
        if (isPupil(passage, end) || slogan || both) {
            return Optional.empty();
        }
        if (isBesideCommittee(passage, suffix, end)) {
            return found(passage, suffix, end, "body by itself", 0.9);
        }
        int begin = joints.begin(
                passage, cores.withoutProvince(passage, bodies.begin(passage, beforeTerm(passage, suffix))), end);
        if (begin == suffix) {
            return whole >= 0 ? found(passage, whole, end, "body by itself", 0.9) : known(passage, end);
        }
        if (isGroup(passage, begin, suffix, end)) {
            return Optional.empty();
        }
        if (isGeneric(passage, begin) || cores.isProper(passage, begin, suffix)) {
            return found(passage, begin, end, "body suffix", 0.9);
        }
        if (whole >= 0) {
            return found(passage, whole, end, "body by itself", 0.85);
        }
        boolean sufficient = SELF_SUFFICIENT.longestTo(passage.text(), end) >= 0 && suffix - begin >= 2;
        return sufficient ? found(passage, begin, end, "task and suffix", 0.7) : Optional.empty();
    }

    /** {@code 县十九届人大常委会}: a congress's term stands inside its committee's name. */
    private static int beforeTerm(Passage passage, int suffix) {
        int begin = suffix - 1;
        boolean standing =
                passage.text().startsWith("人大常委", suffix) || passage.text().startsWith("人民代表大会常务委员会", suffix);
        if (passage.at(begin) != '届' || !standing) {
            return suffix;
        }
        while ("一二三四五六七八九十".indexOf(passage.at(begin - 1)) >= 0) {
            begin--;
        }
        boolean counted = begin < suffix - 1;
        int first = passage.at(begin - 1) == '第' ? begin - 1 : begin;
        return counted && GENERIC.indexOf(passage.at(first - 1)) >= 0 ? first : suffix;
    }

    /** {@code 中铁三局}, {@code 中国石油}: names that stand in every handbook. */
    private Optional<Found> known(Passage passage, int end) {
        int begin = lexicon.knownNames().longestTo(passage.text(), end);
        boolean aligned = begin >= 0 && passage.startsWord(begin) && passage.startsWord(end);
        return aligned
                ? found(passage, begin, end, "handbook", 0.9)
                : NumberedBureaus.at(passage, end)
                        .or(() -> teams.at(passage, end))
                        .or(() -> listedOffice(passage, end))
                        .or(() -> dictionary(passage, end));
    }

    /** {@code 财政局、科技创新局等}: an item of a list of offices is one, whatever its task. */
    private Optional<Found> listedOffice(Passage passage, int end) {
        boolean office = passage.at(end - 1) == '局' && passage.startsWord(end) && end >= 6;
        if (!office) {
            return Optional.empty();
        }
        int begin = bodies.begin(passage, end - 1);
        boolean listed = passage.at(begin - 1) == '、' && "局委办厅".indexOf(passage.at(begin - 2)) >= 0;
        return listed && end - begin >= 4 && end - begin <= LONGEST_OFFICE
                ? found(passage, begin, end, "list of offices", 0.75)
                : Optional.empty();
    }

    /** A word that the segmentation's dictionary tags as an organisation: {@code 国家队}. */
    private static Optional<Found> dictionary(Passage passage, int end) {
        int word = passage.wordIndex(end - 1);
        boolean tagged = word >= 0
                && "者人员家".indexOf(passage.at(end - 1)) < 0
                && passage.words().get(word).end() == end
                && passage.words().get(word).is("nt")
                && passage.words().get(word).text().length() >= 3;
        return tagged ? found(passage, passage.words().get(word).begin(), end, "dictionary", 0.7) : Optional.empty();
    }

    /** {@code 区总工会}, {@code 市直机关工委}: a rank of the page's own place. */
    private static boolean isGeneric(Passage passage, int begin) {
        boolean kinds = passage.at(begin) == '镇' && passage.at(begin - 1) == '乡';
        if (kinds) {
            return false;
        }
        boolean opens = passage.startsWord(begin) || BodyReader.isRankBehindPreposition(passage, begin - 1, begin + 1);
        boolean prefecture = passage.text().startsWith("地委", begin)
                || (passage.text().startsWith("地区", begin) && passage.isWord(begin, begin + 2));
        if (prefecture || (passage.text().startsWith("自治区", begin) && passage.startsWord(begin))) {
            return true;
        }
        return GENERIC.indexOf(passage.at(begin)) >= 0 && opens && GROUPS.longestFrom(passage.text(), begin) < 0;
    }

    /** {@code 临河县委县政府}: the committee and the government are two. */
    private static boolean isBesideCommittee(Passage passage, int suffix, int end) {
        return passage.at(suffix - 1) == '委'
                && passage.text().startsWith("政府", end - 2)
                && end - suffix == 3
                && "省市县区州".indexOf(passage.at(suffix)) >= 0;
    }

    /** {@code 乡镇寄宿制学校}, {@code 临河县乡镇学校}: a kind of schools is no school. */
    private static boolean isGroup(Passage passage, int begin, int suffix, int end) {
        int word = passage.wordIndex(begin);
        boolean verb = word >= 0 && passage.words().get(word).partOfSpeech().startsWith("v");
        int opening = verb ? Math.min(suffix, passage.words().get(word).end()) : begin;
        int place = Math.max(opening, passage.placeFrom(begin, suffix));
        return GROUPS.longestFrom(passage.text(), place, suffix) > 0
                && OF_GROUPS.contains(passage.text().substring(suffix, end));
    }

    /** {@code 中小学生} are no school, {@code 工作队员} no team, and in {@code 跟着她学会了} nobody meets. */
    private static boolean isPupil(Passage passage, int end) {
        return (passage.at(end) == '生' && passage.at(end - 1) == '学')
                || (passage.at(end) == '员' && passage.at(end - 1) == '队')
                || (passage.at(end) == '了' && passage.text().startsWith("学会", end - 2));
    }

    private static Optional<Found> found(Passage passage, int begin, int end, String rule, double confidence) {
        return passage.touchesPerson(begin, end)
                ? Optional.empty()
                : Optional.of(new Found(new Stretch(passage, begin, end), rule, confidence));
    }
}
