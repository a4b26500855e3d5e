package kuaibao.enrich.entity;

import java.util.List;
import java.util.Set;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/** Judges whether what stands before a rank is the name of a place: {@code 青石} of {@code 青石镇}, and not {@code 中心} of {@code 中心村}. */
final class LocalNames {
    static final WordSet LARGE = new WordSet(List.of("市", "县", "区", "州", "省", "自治州", "自治县"));
    /** What ends a kind of place and no name: 老城区, 中心村. */
    private static final WordSet NO_NAME = new WordSet(List.of(
            "行政", "自然", "中心", "贫困", "示范", "特色", "重点", "移民", "文明", "农贸", "直辖", "地级", "县级", "省辖", "百强", "居民", "生活", "办公",
            "住宅", "功能", "产业", "工业", "商务", "开发", "高新", "经开", "保税", "试验", "实验", "合作", "风景", "自贸", "度假", "发展", "集中", "集聚",
            "先行", "共建", "一体化", "核心", "安置", "服务", "管理", "重大", "一个", "三个", "美丽", "搬迁", "帮扶", "聚居", "老旧", "智慧", "和谐", "出行",
            "自治", "直管", "老城", "军分"));

    /** {@code 部分苏木镇}: some of a kind. */
    private static final Set<String> QUANTITIES =
            Set.of("部分", "其他", "其余", "周边", "相关", "多个", "各个", "附近", "所有", "沿线", "重点", "基层", "偏远", "边境", "牧区", "受灾");

    private static final String NO_LAST_CHARACTER =
            "可全副产回进返出入本该各我两几每多此小大新老旧强名古重城农山郊片校园景辖灾矿库厂林牧街赛战军特社超夜股楼都门上营商立地家故水侨之下返同梦异他乡镇村个级与和的驻在到于是为及年月日等由从对向以来赴合并";
    /** What stands in no name of a place: {@code 看得省力}. */
    private static final String FUNCTION = "得的了着们个列我该此其被又副每各全为是";
    /** {@code 坐车去市区}, {@code 家住青石街道}: what a name of a place has not among its characters. */
    private static final String NO_PART = "去住轮委据须";

    private static final String NO_FIRST_CHARACTER = "驻住在来赴自为年月日各";

    private final Lexicon lexicon;

    LocalNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a place that no gazetteer has may be called so: no verb, no function word, no other place. */
    boolean isLocalName(String place, int rank) {
        String core = place.substring(0, rank);
        boolean functional = core.chars().anyMatch(character -> FUNCTION.indexOf(character) >= 0)
                || NO_FIRST_CHARACTER.indexOf(place.charAt(0)) >= 0;
        boolean verb = lexicon.breakers().longestFrom(core, 0) >= 2;
        boolean party = core.endsWith("党"); // 农工党市委
        boolean twice = lexicon.gazetteer().spellings().longestTo(place, rank) == 0;
        return !functional && !verb && !twice && !party && !isPraised(core, place.substring(rank));
    }

    /** {@code 制造强省}, {@code 产粮大县}: what a region is called for what it is good at. */
    private static boolean isPraised(String core, String rank) {
        return LARGE.contains(rank) && core.length() > 2 && (core.endsWith("强") || core.endsWith("大"));
    }

    /** Whether the characters before the rank name a place. */
    boolean isName(Passage passage, int begin, int rank, int end) {
        String core = passage.text().substring(begin, rank);
        boolean small = !LARGE.contains(passage.text().substring(rank, end));
        boolean ofClan = core.length() == 1
                && passage.at(rank) == '村'
                && lexicon.surnames().contains(core)
                && passage.startsWord(begin);
        boolean told = core.chars().anyMatch(character -> NO_PART.indexOf(character) >= 0);
        boolean party = !small && core.endsWith("党");
        boolean length = !told && !party && (ofClan || (core.length() >= 2 && core.length() <= (small ? 4 : 3)));
        if (!length) {
            return false;
        }
        boolean steppe = passage.at(rank) == '苏' || passage.at(rank) == '嘎';
        if (steppe) {
            return !isQuantity(core);
        }
        if (core.equals("苏木") || core.equals("嘎查")) {
            return false; // 各苏木镇
        }
        boolean town = passage.at(rank) == '镇' || passage.at(rank) == '街' || isClan(core);
        boolean kind = town ? isKindOfTown(core) : isKind(core);
        if ((kind && !(passage.at(rank) == '镇' && isVillage(core)))
                || holdsVerb(passage, begin, rank, small)
                || lexicon.innerWords().longestTo(core, core.length()) >= 0) {
            return false;
        }
        boolean post = lexicon.posts().contains(core); // 镇长区小川
        return !post && !lexicon.persons().contains(core) && !isCommonWord(passage, begin, rank, small);
    }

    /** A core that is one common word names no city: {@code 沿海市}; but villages are named so. */
    private static boolean isCommonWord(Passage passage, int begin, int rank, boolean small) {
        boolean straddled = passage.wordIndex(rank) == passage.wordIndex(rank - 1);
        String tag = passage.partOfSpeech(begin);
        boolean noun = tag.startsWith("n");
        if (!small && (tag.startsWith("t") || passage.partOfSpeech(rank).startsWith("v"))) {
            return true; // 四月车市, 每吨可省
        }
        if (straddled) {
            return !(noun && tag.length() >= 2) && passage.wordIndex(begin) == passage.wordIndex(rank);
        }
        boolean one = passage.isWord(begin, rank);
        boolean located = "在到赴、".indexOf(passage.at(begin - 1)) >= 0 && "镇乡街".indexOf(passage.at(rank)) >= 0;
        return one && !located && ((!noun && !tag.equals("g")) || (!small && tag.equals("n")));
    }

    /** {@code 包家乡}: the home of a family. */
    private boolean isClan(String core) {
        return core.length() == 2
                && "家店庄".indexOf(core.charAt(1)) >= 0
                && lexicon.surnames().longestFrom(core, 0) == 1
                && core.charAt(0) != '国';
    }

    /** {@code 顾村镇}, {@code 石桥村镇}: a town that is named after its village; but {@code 特色村镇} are a kind. */
    private boolean isVillage(String core) {
        String name = core.substring(0, core.length() - 1);
        boolean named = name.length() == 1
                ? lexicon.surnames().contains(name)
                : name.length() == 2 && !isKind(name) && !lexicon.innerWords().contains(name);
        return core.endsWith("村") && named;
    }

    /** {@code 西城街道} and {@code 立山镇} are names: 城 and 山 end only kinds of villages and cities. */
    private static boolean isKindOfTown(String core) {
        boolean named = core.length() >= 2 && "城山林陵营门家店庄库口桥".indexOf(core.charAt(core.length() - 1)) >= 0;
        return named ? "全本该各我两几每多此小大新老旧强名古重县".indexOf(core.charAt(0)) >= 0 : isKind(core);
    }

    /** {@code 经费列入市财政}, {@code 17个省区}: no place begins with a measure word or has a verb in its name;
     * and 省 of {@code 省心} is no rank. */
    private static boolean holdsVerb(Passage passage, int begin, int rank, boolean small) {
        boolean counted = passage.partOfSpeech(begin - 1).startsWith("m") || Character.isDigit(passage.at(begin - 1));
        boolean glued = passage.startsWord(rank)
                && !passage.startsWord(rank + 1)
                && "av".indexOf(passage.partOfSpeech(rank).charAt(0)) >= 0;
        if ((counted && passage.partOfSpeech(begin).startsWith("q")) || (glued && !small)) {
            return true;
        }
        for (int i = begin; i < rank && !small; i++) {
            String tag = passage.partOfSpeech(i);
            boolean verb = tag.startsWith("v") && !passage.isWord(i, i + 1) && !passage.isWord(begin, rank);
            if (verb || tag.startsWith("u")) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuantity(String core) {
        return QUANTITIES.stream().anyMatch(core::startsWith);
    }

    /** What ends a kind of place and no name: {@code 老城} of {@code 老城区}. */
    static boolean isKind(String core) {
        return NO_LAST_CHARACTER.indexOf(core.charAt(core.length() - 1)) >= 0
                || NO_NAME.longestTo(core, core.length()) >= 0;
    }
}
