package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.WordSet;

/**
 * Finds countries, provinces, cities, counties, streets and villages where a word begins and ends with them, and those of
 * one character behind words such as 在, 驻, 来 ({@code 在豫}).
 */
final class RegionFinder {
    private static final Set<String> COMMON_NOUNS =
            Set.of("老城区", "城区", "郊区", "矿区", "东区", "西区", "新市区", "新城区", "城中区", "港口区", "市中区", "站前区", "河口区", "城关区", "海港区");
    private static final WordSet DISPATCH = new WordSet(List.of("讯", "电", "专电", "专讯", "消息"));
    /** {@code 临西地区}, {@code 临河流域}: what makes a larger region of a place. */
    private static final WordSet WIDER =
            new WordSet(List.of("地区", "流域", "城市群", "都市圈", "经济带", "高原", "平原", "盆地", "半岛", "群岛", "山区", "沿海地区"));

    private static final List<String> TOWNS = List.of("镇", "乡", "街道");
    private static final String RIVERS = "江河湖";
    private static final String DIRECTIONS = "东西南北中";
    private static final String RANKS = "市省县州区镇";

    /** {@code 西方}, {@code 工薪阶层}: what the segmentation's dictionary calls places, and nobody else. */
    private static final String NO_PLACES = "方层营朝街道中路水门木沟";

    private static final Set<String> NO_PLACE = Set.of(
            "西部", "东部", "中部", "中欧", "大山", "沟里", "燕赵", "老街", "大陆架", "苏木", "西门", "城关", "古城", "清水", "城里", "乡下", "山里", "桃园",
            "茶山", "全州", "山区");

    private final Lexicon lexicon;
    private final CharacterPlaces characters;

    RegionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.characters = new CharacterPlaces(lexicon.gazetteer());
    }

    /** Every region of the passages, those inside longer names included. */
    List<Found> find(List<Passage> passages) {
        List<Found> found = new ArrayList<>();
        passages.forEach(passage -> read(passage, found));
        return found;
    }

    private void read(Passage passage, List<Found> found) {
        int before = -1;
        for (int i = 0; i < passage.length(); i++) {
            int end = passage.placeFrom(i);
            if (end > 0 && isRegion(passage, i, end, before == i)) {
                int ranked = ranked(passage, i, end);
                found.add(new Found(new Stretch(passage, i, ranked), "gazetteer", 0.95));
                before = ranked;
                i = ranked - 1;
            } else if (end > 0 && isRiver(passage, i, end)) {
                found.add(new Found(new Stretch(passage, i, end + 1), "river", 0.8));
                i = end;
            } else if (directionEnd(passage, i) > 0) {
                int direction = directionEnd(passage, i);
                int wider = WIDER.longestFrom(passage.text(), direction);
                int close = wider > 0 && passage.startsWord(wider) ? wider : direction;
                found.add(new Found(new Stretch(passage, i, close), "part of a province", 0.8));
                i = close - 1;
            } else if (characters.isPlace(passage, i)) {
                found.add(new Found(new Stretch(passage, i, i + 1), "one character", 0.8));
            } else if (isTagged(passage, i)) {
                int wordEnd = passage.words().get(passage.wordIndex(i)).end();
                int opening = riverBegin(passage, i, wordEnd);
                found.add(new Found(new Stretch(passage, opening, wordEnd), "dictionary", 0.75));
                i = wordEnd - 1;
            }
        }
    }

    /** {@code 沙柳河}: a single noun before a river of two characters belongs to its name. */
    private static int riverBegin(Passage passage, int begin, int end) {
        String tag = passage.partOfSpeech(begin - 1);
        boolean noun = !tag.isEmpty() && "nagb".indexOf(tag.charAt(0)) >= 0;
        boolean longer = "江河".indexOf(passage.at(end - 1)) >= 0
                && end - begin == 2
                && noun
                && passage.isWord(begin - 1, begin)
                && "省市县区州镇乡村岸".indexOf(passage.at(begin - 1)) < 0;
        return longer ? begin - 1 : begin;
    }

    /** {@code 疏勒河}: a river that bears the name of a place. */
    private static boolean isRiver(Passage passage, int begin, int end) {
        return RIVERS.indexOf(passage.at(end)) >= 0
                && end - begin == 2
                && passage.startsWord(begin)
                && passage.startsWord(end)
                && passage.startsWord(end + 1)
                && !passage.isUnread(begin)
                && !passage.touchesPerson(begin, end + 1)
                && passage.placeFrom(end) < 0;
    }

    /** A city abroad may be printed with its rank: {@code 清迈市}. */
    private static int ranked(Passage passage, int begin, int end) {
        int wider = WIDER.longestFrom(passage.text(), end);
        if (wider > 0 && passage.startsWord(wider)) {
            return wider;
        }
        if (passage.at(end - 1) == '镇' && passage.text().startsWith("街道", end)) {
            return end + 2; // 青山镇街道
        }
        if ("河湖江岛湾港".indexOf(passage.at(end)) >= 0 && passage.startsWord(end + 1) && passage.placeFrom(end) < 0) {
            return end + 1;
        }
        Region region =
                passage.atlas().regions(passage.text().substring(begin, end)).get(0);
        boolean unranked = region.level() == Region.Level.WORLD && RANKS.indexOf(passage.at(end - 1)) < 0;
        boolean rank = end - begin >= 2 && RANKS.indexOf(passage.at(end)) == 0 && passage.at(end + 1) != '场';
        return unranked && rank ? end + 1 : end;
    }

    private static boolean isRegion(Passage passage, int begin, int end, boolean continues) {
        if (passage.isUnread(begin) || passage.isPerson(begin) || passage.isPerson(end - 1)) {
            return false;
        }
        if (isTogether(passage, begin) || isShip(passage, begin, end) || isInsideTown(passage, begin, end)) {
            return false;
        }
        String spelling = passage.text().substring(begin, end);
        Region region = passage.atlas().regions(spelling).get(0);
        boolean tagged =
                passage.partOfSpeech(begin).startsWith("ns") || passage.atlas().isLocal(spelling);
        boolean dateline = isDateline(passage, begin, end);
        boolean starts = continues || dateline || passage.startsWord(begin);
        boolean joined = "和与及".indexOf(passage.at(end)) >= 0 && passage.startsWord(end + 1); // 韩国和
        boolean ends = passage.startsWord(end) || joined || isStop(passage, end) || tagged || dateline;
        boolean full =
                spelling.equals(region.name()) || (spelling.length() >= 3 && "旗县".indexOf(passage.at(end - 1)) >= 0);
        return switch (region.level()) {
            case WORLD -> (starts && ends) || continues;
            case PROVINCE -> starts || full;
            case CITY -> full ? starts || tagged : starts && ends && (tagged || !isOtherWord(passage, begin, end));
            case TOWN -> starts || passage.atlas().isLocal(spelling);
            case COUNTY ->
                COMMON_NOUNS.contains(spelling)
                        ? continues
                        : (full && spelling.length() >= 3)
                                ? starts || tagged
                                : starts
                                        && ends
                                        && !isCommonWord(passage, begin, end)
                                        && (tagged || dateline || isNamed(passage, begin, end, region))
                                        && (isMeant(passage, begin, region, full) || isListed(passage, begin));
        };
    }

    /** {@code 锁阳城}, {@code 水阳江}: not 阳城 and 阳江 where the article names the towns 锁阳城镇 and 水阳镇. */
    private static boolean isInsideTown(Passage passage, int begin, int end) {
        if (begin == 0 || passage.isHard(begin - 1)) {
            return false;
        }
        boolean river = RIVERS.indexOf(passage.at(end - 1)) >= 0;
        return isTown(passage, begin - 1, end) || (river && isTown(passage, begin - 1, end - 1));
    }

    private static boolean isTown(Passage passage, int begin, int end) {
        String core = passage.text().substring(begin, end);
        return TOWNS.stream().anyMatch(rank -> passage.atlas().isLocal(core + rank));
    }

    /** {@code 县水利局会同县财政局}: not the county 会同县. */
    private static boolean isTogether(Passage passage, int begin) {
        return passage.text().startsWith("会同", begin) && "局委办厅院府队部".indexOf(passage.at(begin - 1)) >= 0;
    }

    /** {@code “临河号”邮轮}. */
    private static boolean isShip(Passage passage, int begin, int end) {
        return passage.at(begin - 1) == '“' && passage.at(end) == '号' && passage.at(end + 1) == '”';
    }

    /** {@code 临河} where the article or its page prints 临河县, or behind another county of a list. */
    private static boolean isNamed(Passage passage, int begin, int end, Region region) {
        return isListed(passage, begin)
                || (passage.atlas().isIntroduced(region.name()) && !isOtherWord(passage, begin, end));
    }

    /** {@code 鼓楼}: a district without its rank that is a common word here. */
    private static boolean isCommonWord(Passage passage, int begin, int end) {
        String tag = passage.partOfSpeech(begin);
        return passage.atlas().isLocal(passage.text().substring(begin, end))
                && passage.isWord(begin, end)
                && !tag.startsWith("ns")
                && !tag.startsWith("nz")
                && !tag.startsWith("nr");
    }

    private static boolean isListed(Passage passage, int begin) {
        return passage.at(begin - 1) == '、' && passage.atlas().longestTo(passage.text(), begin - 1) >= 0;
    }

    /** {@code 皖西南}, {@code 豫西}: where the part of a province that begins here ends; -1 if none does. */
    private int directionEnd(Passage passage, int begin) {
        if (DIRECTIONS.indexOf(passage.at(begin + 1)) < 0 || !passage.startsWord(begin) || passage.isUnread(begin)) {
            return -1;
        }
        boolean province = passage.at(begin) != '京'
                && lexicon.gazetteer()
                        .ofCharacter(passage.at(begin))
                        .filter(region -> region.level() == Region.Level.PROVINCE)
                        .isPresent();
        int end = DIRECTIONS.indexOf(passage.at(begin + 2)) < 0 ? begin + 2 : begin + 3;
        boolean known = passage.isWord(begin, end)
                ? passage.partOfSpeech(begin).startsWith("ns")
                : passage.isWord(begin, begin + 1) && passage.startsWord(end);
        return province && known && !passage.touchesPerson(begin, end) ? end : -1;
    }

    /** {@code 西柏坡}: a place that the segmentation's dictionary knows and the gazetteer does not. */
    private boolean isTagged(Passage passage, int begin) {
        int word = passage.wordIndex(begin);
        return word >= 0
                && passage.words().get(word).begin() == begin
                && passage.words().get(word).is("ns")
                && passage.words().get(word).text().length() >= 2
                && !isShip(passage, begin, passage.words().get(word).end())
                && !isInsideTown(passage, begin, passage.words().get(word).end())
                && NO_PLACES.indexOf(passage.at(passage.words().get(word).end() - 1)) < 0
                && !COMMON_NOUNS.contains(passage.words().get(word).text())
                && !NO_PLACE.contains(passage.words().get(word).text())
                && !lexicon.notNames().contains(passage.words().get(word).text())
                && !passage.isUnread(begin)
                && !passage.touchesPerson(begin, passage.words().get(word).end());
    }

    /** A county named without its rank: where its full name is printed too, or where it is a city. */
    private static boolean isMeant(Passage passage, int begin, Region region, boolean full) {
        boolean conjunction = "和与".indexOf(passage.at(begin)) >= 0 && !passage.isHard(begin - 1);
        return full
                ? !conjunction
                : region.name().endsWith("市")
                        || passage.atlas().isIntroduced(region.name())
                        || passage.atlas().isLocal(region.name());
    }

    /** {@code 本报临河讯}, {@code 本报临河10月18日讯}: the place that a report was sent from. */
    private static boolean isDateline(Passage passage, int begin, int end) {
        return passage.text().startsWith("本报")
                && begin == 2
                && (DISPATCH.longestFrom(passage.text(), end) > 0 || Character.isDigit(passage.at(end)));
    }

    /** {@code (临河站)} of a tournament is held in 临河. */
    private static boolean isStop(Passage passage, int end) {
        return passage.at(end) == '站' && passage.at(end + 1) == '\uff09';
    }

    private static boolean isOtherWord(Passage passage, int begin, int end) {
        return passage.isWord(begin, end) && !passage.partOfSpeech(begin).startsWith("n");
    }
}
