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
    private static final WordSet NO_RANKS = new WordSet(List.of(
            "市场", "市民", "市值", "市容", "市级", "区位", "区域", "区间", "区级", "县域", "县级", "村民", "村级", "村里", "村口", "村寨", "村子", "村庄",
            "村集体", "村组", "村干部", "村两委", "村容", "村史", "镇里", "乡里", "县里", "市里", "乡亲", "乡愁", "乡村", "乡镇", "镇区", "州际", "省际",
            "省份", "省级", "省了", "省下", "省去", "省出", "省心", "省力", "省钱", "省时", "省事", "省电", "省油", "省工", "村超", "村晚", "村播", "市直",
            "区块", "市集"));

    /** Districts whose names without their rank are common words. */
    private static final Set<String> COMMON = Set.of(
            "和平", "前进", "向阳", "东风", "红旗", "新华", "新市", "新城", "老城", "城中", "城关", "港口", "海港", "市中", "站前", "河口", "开发", "中心",
            "友好", "振兴", "新兴", "文化", "建设", "解放", "胜利", "幸福", "青山", "江南", "江北", "河东", "河西", "河南", "经济", "高新", "港区", "市南",
            "市北", "城西", "城东", "城北", "城南", "东城", "西城", "南城", "北城", "郊区", "景区", "矿区", "山区", "园区", "自由", "平安", "滨海", "滨江",
            "沿江", "临港", "大东");

    private static final int LONGEST_DATELINE = 5;
    private static final int LONGEST_CORE = 4;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final LocalNames names;
    private final LocalCores cores;
    private final LocalZones localZones;
    private final Atlas none;

    LocalPlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.gazetteer = lexicon.gazetteer();
        this.names = new LocalNames(lexicon);
        this.cores = new LocalCores(lexicon);
        this.localZones = new LocalZones(lexicon);
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
        text.place().filter(place -> place.length() <= LONGEST_DATELINE).ifPresent(place -> ofDateline(place, local));
        Atlas places = new Atlas(lexicon, local, Set.of(), introduced);
        Set<String> zones = new HashSet<>();
        text.pagePlaces().forEach(place -> localZones.read(place, places, zones));
        passages.forEach(passage -> localZones.read(passage, places, zones));
        return zones.isEmpty() ? places : new Atlas(lexicon, local, zones, introduced);
    }

    /** {@code 本报双桥讯}: wherever a report was sent from is a place, if no atlas has it a town. */
    private void ofDateline(String place, Map<String, Region> local) {
        if (place.length() >= 2 && !gazetteer.spellings().contains(place)) {
            local.putIfAbsent(place, new Region(place, Level.TOWN, "", ""));
        }
    }

    /** {@code 自临河县} is 临河县 behind a preposition, and {@code 传达省} is no place at all. */
    private void ofPage(String place, Map<String, Region> local, Set<String> introduced) {
        int known = gazetteer.spellings().longestTo(place, place.length());
        int rank = LocalCores.RANKS.longestTo(place, place.length());
        if (known >= 0) {
            introduced.add(place.substring(known));
            district(place.substring(known), local);
        } else if (rank < 0 || names.isLocalName(place, rank)) {
            introduced.add(place);
        }
        boolean named = known < 0 && rank >= 2 && place.length() <= 8 && names.isLocalName(place, rank);
        if (named && !LocalNames.isKind(place.substring(0, rank))) {
            add(place.substring(0, rank), place.substring(rank), local);
        }
    }

    private void read(Passage passage, Map<String, Region> local, Set<String> introduced) {
        for (int end = 2; end <= passage.length(); end++) {
            int rank = LocalCores.RANKS.longestTo(passage.text(), end);
            if (rank < 1 || passage.isUnread(rank) || NO_RANKS.longestFrom(passage.text(), end - 1) > 0) {
                continue;
            }
            int known = gazetteer.spellings().longestTo(passage.text(), end);
            if (known >= 0) {
                introduced.add(passage.text().substring(known, end));
                district(passage.text().substring(known, end), local);
                continue;
            }
            if (goesOn(passage, end)) {
                continue;
            }
            boolean zone = lexicon.zoneSuffixes().longestTo(passage.text(), end) >= 0;
            int foreign = cores.foreignBegin(passage, rank);
            if (foreign >= 0) {
                abroad(passage.text().substring(foreign, rank), passage.text().substring(foreign, end), local);
                continue;
            }
            int peoples = Math.max(cores.peoplesBegin(passage, rank), steppeBegin(passage, rank));
            if (peoples >= 0) {
                add(passage.text().substring(peoples, rank), passage.text().substring(rank, end), local);
                continue;
            }
            int begin = cores.coreBegin(passage, rank, local);
            boolean anchored = begin == cores.anchor(passage, rank, local)
                    && names.isLocalName(passage.text().substring(begin, end), rank - begin);
            boolean posted = "驻住".indexOf(passage.at(begin)) >= 0;
            if (!zone && !posted && (anchored || names.isName(passage, begin, rank, end))) {
                add(passage.text().substring(begin, rank), passage.text().substring(rank, end), local);
            }
        }
    }

    /** {@code 坪山} is 坪山区 where the article or its page prints the district; elsewhere such names are common words. */
    private void district(String name, Map<String, Region> local) {
        String core = name.endsWith("区") ? name.substring(0, name.length() - 1) : "";
        if (core.length() >= 2 && !gazetteer.spellings().contains(core) && !COMMON.contains(core)) {
            gazetteer.regions(name).stream()
                    .filter(region -> region.level() == Level.COUNTY)
                    .findFirst()
                    .ifPresent(region -> local.putIfAbsent(core, region));
        }
    }

    private int steppeBegin(Passage passage, int rank) {
        int begin = cores.steppeBegin(passage, rank);
        boolean quantity = begin >= 0 && LocalNames.isQuantity(passage.text().substring(begin, rank));
        return quantity ? -1 : begin;
    }

    /** {@code 在宣州区}: a longer place of the gazetteer goes on behind the rank. */
    private boolean goesOn(Passage passage, int end) {
        for (int begin = end - 2; begin >= Math.max(0, end - LONGEST_CORE); begin--) {
            if (gazetteer.spellings().longestFrom(passage.text(), begin) > end) {
                return true;
            }
        }
        return false;
    }

    /** {@code 诺维萨拉市}, later {@code 诺维萨拉}. */
    private static void abroad(String core, String full, Map<String, Region> local) {
        Region region = new Region(full, Level.WORLD, "", "");
        local.putIfAbsent(full, region);
        local.putIfAbsent(core, region);
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
}
