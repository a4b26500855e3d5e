package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.WordSet;

/**
 * Finds countries, provinces, cities, counties, streets and villages where a word begins and ends with them, and those of
 * one character behind words such as 在, 驻, 来 ({@code 在豫}).
 */
final class RegionFinder {
    private static final String BEFORE_CHARACTER = "在驻来赴入离莅抵返援留进";
    private static final Set<String> COMMON_NOUNS =
            Set.of("老城区", "城区", "郊区", "矿区", "东区", "西区", "新市区", "新城区", "城中区", "港口区", "市中区", "站前区", "河口区", "城关区", "海港区");
    private static final WordSet DISPATCH = new WordSet(List.of("讯", "电", "专电", "专讯", "消息"));
    private static final int LONGEST_LIST = 20;
    private static final String RANKS = "市省县州区镇";

    private final Gazetteer gazetteer;

    RegionFinder(Lexicon lexicon) {
        this.gazetteer = lexicon.gazetteer();
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
            int end = passage.atlas().longestFrom(passage.text(), i);
            if (end > 0 && isRegion(passage, i, end, before == i)) {
                int ranked = ranked(passage, i, end);
                found.add(new Found(new Stretch(passage, i, ranked), "gazetteer", 0.95));
                before = ranked;
                i = ranked - 1;
            } else if (isCharacter(passage, i)) {
                found.add(new Found(new Stretch(passage, i, i + 1), "one character", 0.8));
            }
        }
    }

    /** A city abroad may be printed with its rank: {@code 清迈市}. */
    private static int ranked(Passage passage, int begin, int end) {
        if ("河湖江岛".indexOf(passage.at(end)) >= 0
                && passage.startsWord(end + 1)
                && passage.atlas().longestFrom(passage.text(), end) < 0) {
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
        String spelling = passage.text().substring(begin, end);
        Region region = passage.atlas().regions(spelling).get(0);
        boolean tagged =
                passage.partOfSpeech(begin).startsWith("ns") || passage.atlas().isLocal(spelling);
        boolean dateline = isDateline(passage, begin, end);
        boolean starts = continues || dateline || passage.startsWord(begin);
        boolean ends = passage.startsWord(end) || isStop(passage, end) || tagged || dateline;
        boolean full = spelling.equals(region.name());
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
                                : starts && ends && (tagged || dateline) && isMeant(passage, begin, region, full);
        };
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

    private boolean isCharacter(Passage passage, int position) {
        boolean listed = passage.at(position - 1) == '、' && isCharacterBefore(passage, position - 2);
        if (!listed && BEFORE_CHARACTER.indexOf(passage.at(position - 1)) < 0) {
            return false;
        }
        boolean meant = gazetteer
                .ofCharacter(passage.at(position))
                .filter(region -> region.level() == Region.Level.PROVINCE || isVisited(passage, position, region))
                .isPresent();
        if (!meant) {
            return false;
        }
        int word = passage.wordIndex(position);
        boolean whole = word >= 0
                && passage.words().get(word).end() == position + 1
                && passage.words().get(word).begin() >= position - 1;
        return whole && !passage.isUnread(position) && !passage.isPerson(position);
    }

    /** {@code 来烟考察}: a prefecture's character where the prefecture is printed too and a verb follows. */
    private static boolean isVisited(Passage passage, int position, Region region) {
        return passage.atlas().isIntroduced(region.name())
                && passage.partOfSpeech(position + 1).startsWith("v")
                && passage.startsWord(position + 1);
    }

    /** {@code 在豫、鲁、苏}: the list goes on. */
    private boolean isCharacterBefore(Passage passage, int position) {
        int first = position;
        while (first >= 2 && position - first < LONGEST_LIST && passage.at(first - 1) == '、') {
            first -= 2;
        }
        return gazetteer.ofCharacter(passage.at(position)).isPresent()
                && BEFORE_CHARACTER.indexOf(passage.at(first - 1)) >= 0;
    }
}
