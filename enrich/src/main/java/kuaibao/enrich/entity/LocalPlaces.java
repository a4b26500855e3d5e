package kuaibao.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Region.Level;
import kuaibao.enrich.words.WordSet;

/**
 * Finds the towns, villages and cities that no atlas here has but the article names by their rank: {@code 青石镇},
 * {@code 临河县委}. A city or county found so may then be named without its rank.
 */
final class LocalPlaces {
    private static final WordSet RANKS =
            new WordSet(List.of("街道", "镇", "乡", "村", "社区", "苏木", "嘎查", "县", "市", "区", "州", "省", "自治州", "自治县"));
    private static final WordSet LARGE = new WordSet(List.of("市", "县", "区", "州", "省", "自治州", "自治县"));
    private static final WordSet STOPS = new WordSet(List.of("省", "市", "县", "区", "旗", "镇", "乡", "街道", "村", "苏木", "嘎查"));
    private static final WordSet NO_RANKS = new WordSet(List.of(
            "市场", "市民", "市值", "市容", "市级", "区位", "区域", "区间", "区级", "县域", "县级", "村民", "村级", "村里", "村口", "村寨", "村子", "村庄",
            "村集体", "村组", "村干部", "村两委", "村容", "村史", "镇里", "乡里", "县里", "市里", "乡亲", "乡愁", "乡村", "乡镇", "镇区", "州际", "省际",
            "省份", "省级", "市直", "区块", "市集"));
    /** What ends a kind of place and no name: 老城区, 中心村. */
    private static final WordSet NO_NAME = new WordSet(List.of(
            "行政", "自然", "中心", "贫困", "示范", "特色", "重点", "移民", "文明", "农贸", "直辖", "地级", "县级", "省辖", "百强", "居民", "生活", "办公",
            "住宅", "功能", "产业", "工业", "商务", "开发", "高新", "经开", "保税", "试验", "实验", "合作", "风景", "自贸", "度假", "发展", "集中", "集聚",
            "先行", "共建", "一体化", "核心", "安置", "服务", "管理", "重大", "一个", "三个", "美丽", "搬迁", "帮扶", "聚居", "老旧", "智慧", "和谐", "出行",
            "自治", "直管", "老城", "军分"));

    private static final String NO_LAST_CHARACTER =
            "可全副产回进返出入本该各我两几每多此小大新老旧强名古重城农山郊片校园景辖灾矿库厂林牧街赛战军特社超夜股楼都门上营商立地家故水侨之下返同梦异他乡镇村个级与和的驻在到于是为及年月日等由从对向以来赴合并";
    /** What stands in no name of a place: {@code 看得省力}. */
    private static final String FUNCTION = "得的了着们个列我该此其被又副每各全为是";

    /** {@code 坐车去市区}, {@code 家住青石街道}: what a name of a place has not among its characters. */
    private static final String NO_PART = "去住轮委";

    private static final String NO_FIRST_CHARACTER = "驻住在来赴自为年月日各";
    private static final int LONGEST_CORE = 4;
    private static final int LONGEST_OF_PEOPLES = 9;

    private static final int LONGEST_ZONE = 8;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Atlas none;

    LocalPlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.gazetteer = lexicon.gazetteer();
        this.none = new Atlas(lexicon, Map.of(), Set.of(), Set.of());
    }

    /** No places but those of the gazetteer. */
    Atlas none() {
        return none;
    }

    /** The places of the gazetteer and those that the article and its page introduce. */
    Atlas read(ArticleText text, List<Passage> passages) {
        Map<String, Region> local = new HashMap<>();
        Set<String> introduced = new HashSet<>();
        text.pagePlaces().forEach(place -> ofPage(place, local, introduced));
        passages.forEach(passage -> read(passage, local, introduced));
        Atlas places = new Atlas(lexicon, local, Set.of(), introduced);
        Set<String> zones = new HashSet<>();
        text.pagePlaces().forEach(place -> zone(place, places, zones));
        passages.forEach(passage -> zones(passage, places, zones));
        return new Atlas(lexicon, local, zones, introduced);
    }

    /** {@code 自临河县} is 临河县 behind a preposition, and {@code 传达省} is no place at all. */
    private void ofPage(String place, Map<String, Region> local, Set<String> introduced) {
        int known = gazetteer.spellings().longestTo(place, place.length());
        int rank = RANKS.longestTo(place, place.length());
        if (known >= 0) {
            introduced.add(place.substring(known));
        } else if (rank < 0 || isLocalName(place, rank)) {
            introduced.add(place);
        }
        boolean named = known < 0 && rank >= 2 && place.length() <= 8 && isLocalName(place, rank);
        if (named && !isKind(place.substring(0, rank))) {
            add(place.substring(0, rank), place.substring(rank), local);
        }
    }

    private boolean isLocalName(String place, int rank) {
        String core = place.substring(0, rank);
        boolean functional = holds(core, FUNCTION) || NO_FIRST_CHARACTER.indexOf(place.charAt(0)) >= 0;
        boolean verb = lexicon.breakers().longestFrom(core, 0) >= 2;
        boolean twice = gazetteer.spellings().longestTo(place, rank) == 0;
        return !functional && !verb && !twice;
    }

    private void read(Passage passage, Map<String, Region> local, Set<String> introduced) {
        for (int end = 2; end <= passage.length(); end++) {
            int rank = RANKS.longestTo(passage.text(), end);
            if (rank < 1 || passage.isUnread(rank) || NO_RANKS.longestFrom(passage.text(), end - 1) > 0) {
                continue;
            }
            int known = gazetteer.spellings().longestTo(passage.text(), end);
            if (known >= 0) {
                introduced.add(passage.text().substring(known, end));
                continue;
            }
            boolean zone = lexicon.zoneSuffixes().longestTo(passage.text(), end) >= 0;
            int peoples = peoplesBegin(passage, rank);
            if (peoples >= 0) {
                add(passage.text().substring(peoples, rank), passage.text().substring(rank, end), local);
                continue;
            }
            int begin = coreBegin(passage, rank, local);
            boolean anchored = begin == anchor(passage, rank, local)
                    && isLocalName(passage.text().substring(begin, end), rank - begin);
            boolean posted = "驻住".indexOf(passage.at(begin)) >= 0;
            if (!zone && !posted && (anchored || isName(passage, begin, rank, end))) {
                add(passage.text().substring(begin, rank), passage.text().substring(rank, end), local);
            }
        }
    }

    /** {@code 在星河朝鲜族乡}: where the name of a town of a people begins, two characters before the people; -1 if none does. */
    private int peoplesBegin(Passage passage, int rank) {
        if (passage.at(rank - 1) != '族' || "乡镇".indexOf(passage.at(rank)) < 0) {
            return -1;
        }
        for (int begin = rank - 4; begin >= Math.max(0, rank - LONGEST_OF_PEOPLES); begin--) {
            boolean opens = passage.isHard(begin - 1)
                    || gazetteer.spellings().longestTo(passage.text(), begin) >= 0
                    || lexicon.breakers().longestTo(passage.text(), begin) >= 0;
            if (passage.isHard(begin) || opens) {
                return opens ? begin : -1;
            }
        }
        return -1;
    }

    /** Leftwards to a mark, a place, or a word that no name holds; at most five characters. */
    private int coreBegin(Passage passage, int rank, Map<String, Region> local) {
        int begin = rank;
        while (begin > 0 && rank - begin < 5 && !stops(passage, begin, rank)) {
            begin--;
        }
        int anchor = rank - begin < 2 ? anchor(passage, rank, local) : -1;
        return anchor > 0 ? anchor : behindShort(passage, begin, rank);
    }

    /** {@code 赴友谊路街道}: what is left of a name is no name, so that the place before it belongs to it. */
    private int behindShort(Passage passage, int begin, int rank) {
        int place = rank - begin == 1 ? gazetteer.spellings().longestTo(passage.text(), begin) : -1;
        boolean opens = place >= 0
                && place == begin - 2
                && passage.startsWord(place)
                && (passage.isHard(place - 1) || lexicon.breakers().longestTo(passage.text(), place) >= 0);
        return opens && "路街河江山桥湖".indexOf(passage.at(begin)) >= 0 ? place : begin;
    }

    /** Where a village's name begins that stands right behind a place with its rank; -1 if none does. */
    private int anchor(Passage passage, int rank, Map<String, Region> local) {
        if (LARGE.longestFrom(passage.text(), rank) > 0) {
            return -1;
        }
        for (int i = rank - 2;
                i >= Math.max(1, rank - LONGEST_CORE) && !passage.isHard(i) && !passage.isHard(i + 1);
                i--) {
            if (endsPlace(passage, i, local)
                    && lexicon.breakers().longestFrom(passage.text(), i, rank) < i + 2
                    && RANKS.longestTo(passage.text(), rank) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@code 青石镇从岭村}: behind a place with its rank the name begins, whatever its first character means elsewhere. */
    private boolean endsPlace(Passage passage, int end, Map<String, Region> local) {
        int known = gazetteer.spellings().longestTo(passage.text(), end);
        if (known >= 0 && end - known >= 3 && STOPS.longestTo(passage.text(), end) >= 0) {
            return true;
        }
        for (int begin = Math.max(0, end - 5); begin <= end - 3; begin++) {
            if (STOPS.longestTo(passage.text(), end) >= 0
                    && local.containsKey(passage.text().substring(begin, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean stops(Passage passage, int begin, int rank) {
        if (passage.isHard(begin - 1) || passage.at(begin - 1) < '\u4e00') {
            return true;
        }
        if (begin == rank) {
            return false;
        }
        if (rank - begin == 1 && passage.isHard(begin - 2) && passage.startsWord(begin - 1)) {
            return false;
        }
        boolean soft = rank - begin >= 2 && lexicon.softBreakers().contains(String.valueOf(passage.at(begin - 1)));
        return soft
                || gazetteer.spellings().longestTo(passage.text(), begin) >= 0
                || lexicon.breakers().longestTo(passage.text(), begin) >= 0
                || STOPS.longestTo(passage.text(), begin) >= 0;
    }

    private boolean isName(Passage passage, int begin, int rank, int end) {
        String core = passage.text().substring(begin, rank);
        boolean small = !LARGE.contains(passage.text().substring(rank, end));
        boolean ofClan = core.length() == 1
                && passage.at(rank) == '村'
                && lexicon.surnames().contains(core)
                && passage.startsWord(begin);
        boolean told = holds(core, NO_PART);
        boolean length = !told && (ofClan || (core.length() >= 2 && core.length() <= (small ? 4 : 3)));
        if (!length) {
            return false;
        }
        boolean steppe = passage.at(rank) == '苏' || passage.at(rank) == '嘎';
        if (steppe) {
            return true;
        }
        boolean town = passage.at(rank) == '镇' || passage.at(rank) == '街' || isClan(core);
        if ((town ? isKindOfTown(core) : isKind(core))
                || holdsVerb(passage, begin, rank, small)
                || lexicon.innerWords().longestTo(core, core.length()) >= 0) {
            return false;
        }
        return !lexicon.persons().contains(core) && !isCommonWord(passage, begin, rank, small);
    }

    private static boolean holds(String core, String characters) {
        for (int i = 0; i < core.length(); i++) {
            if (characters.indexOf(core.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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

    private static boolean isKind(String core) {
        return NO_LAST_CHARACTER.indexOf(core.charAt(core.length() - 1)) >= 0
                || NO_NAME.longestTo(core, core.length()) >= 0;
    }

    private static void add(String core, String rank, Map<String, Region> local) {
        Level level = level(rank);
        String full = core + rank;
        Region region = new Region(full, level, level == Level.CITY ? full : "", level == Level.PROVINCE ? full : "");
        local.putIfAbsent(full, region);
        if (level != Level.TOWN && !rank.equals("区") && core.length() >= 2) {
            local.putIfAbsent(core, region);
        }
    }

    private static Level level(String rank) {
        return switch (rank) {
            case "省" -> Level.PROVINCE;
            case "市", "州", "自治州" -> Level.CITY;
            case "县", "区", "自治县" -> Level.COUNTY;
            default -> Level.TOWN;
        };
    }

    private void zones(Passage passage, Atlas places, Set<String> zones) {
        for (int end = 2; end <= passage.length(); end++) {
            int suffix = lexicon.zoneSuffixes().longestTo(passage.text(), end);
            if (suffix > 0) {
                zone(passage.text().substring(Math.max(0, end - LONGEST_ZONE - 4), end), places, zones);
            }
        }
    }

    /** {@code 临河内陆港区} lets {@code 内陆港区} stand for itself. */
    private void zone(String text, Atlas places, Set<String> zones) {
        int suffix = lexicon.zoneSuffixes().longestTo(text, text.length());
        for (int begin = suffix; suffix > 0 && begin >= Math.max(1, suffix - 4); begin--) {
            String kind = text.substring(begin);
            boolean place = places.longestTo(text, begin) >= 0;
            boolean named = begin + 1 < suffix
                    && kind.indexOf('、') < 0
                    && !lexicon.breakers().contains(text.substring(begin, suffix));
            if (place && named && kind.length() <= 6 && lexicon.bareZones().contains(text.substring(suffix))) {
                zones.add(kind);
                return;
            }
        }
    }
}
