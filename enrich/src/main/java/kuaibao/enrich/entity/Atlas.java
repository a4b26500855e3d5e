package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Region.Level;
import kuaibao.enrich.words.WordSet;

/** The gazetteer together with the places and zones that the article itself introduces, such as small towns. */
final class Atlas {
    /** Words that a rank opens: 郑州市场 names 郑州, and 临河区位 names 临河. */
    private static final WordSet RANK_OPENS = new WordSet(List.of(
            "市场", "市民", "市值", "市容", "市级", "区位", "区域", "区间", "区级", "县域", "县级", "村民", "乡亲", "乡愁", "乡村", "乡镇", "镇区", "州际",
            "省际", "省份", "省级", "市直", "村级"));

    private final Gazetteer gazetteer;
    private final Map<String, Region> local;
    private final WordSet localNames;
    private final WordSet bareZones;
    private final WordSet zones;
    private final Set<String> introduced;
    private final BitSet initials = new BitSet();

    /**
     * @param local places that the gazetteer has not, by every spelling
     * @param zones zones that the article names by their kind alone after their full name
     * @param introduced full names of the gazetteer that the article or its page prints
     */
    Atlas(Lexicon lexicon, Map<String, Region> local, Set<String> zones, Set<String> introduced) {
        this.gazetteer = lexicon.gazetteer();
        this.bareZones = lexicon.bareZones();
        this.local = Map.copyOf(local);
        this.localNames = new WordSet(local.keySet());
        this.zones = new WordSet(zones);
        this.introduced = Set.copyOf(introduced);
        for (String name : introduced) {
            int end = name.length() >= 3 ? longestFrom(name, 0) : -1;
            if (end > 0 && holdsCity(regions(name.substring(0, end)))) {
                initials.set(name.charAt(0));
            }
        }
    }

    /** Where the longest place that begins here ends; -1 if none does. */
    int longestFrom(String text, int begin) {
        return longestFrom(text, begin, text.length());
    }

    /** Where the longest place that begins here and does not go beyond {@code limit} ends; -1 if none does. */
    int longestFrom(String text, int begin, int limit) {
        int end = Math.max(
                gazetteer.spellings().longestFrom(text, begin, limit), localNames.longestFrom(text, begin, limit));
        boolean opens = end > begin + 2 && RANK_OPENS.longestFrom(text, end - 1) > end;
        return opens ? longestFrom(text, begin, end - 1) : end;
    }

    /** Where the longest place that ends here begins; -1 if none does. */
    int longestTo(String text, int end) {
        int known = gazetteer.spellings().longestTo(text, end);
        int own = localNames.longestTo(text, end);
        return known < 0 ? own : own < 0 ? known : Math.min(known, own);
    }

    boolean contains(String name) {
        return gazetteer.spellings().contains(name) || local.containsKey(name);
    }

    boolean isLocal(String name) {
        return local.containsKey(name) && !gazetteer.spellings().contains(name);
    }

    /** Whether the article or its page prints this full name. */
    boolean isIntroduced(String name) {
        return introduced.contains(name);
    }

    private static boolean holdsCity(List<Region> regions) {
        for (Region region : regions) {
            if (region.level() == Level.CITY || region.level() == Level.COUNTY) {
                return true;
            }
        }
        return false;
    }

    /** Whether a city or county that the article or its page prints in full begins with the character. */
    boolean isInitial(char character) {
        return initials.get(character);
    }

    /** What the name may stand for; empty if it is no place. */
    List<Region> regions(String name) {
        List<Region> regions = gazetteer.regions(name);
        Region own = local.get(name);
        return !regions.isEmpty() || own == null ? regions : List.of(own);
    }

    /** Where the longest zone named by its kind alone that begins here and does not go beyond the limit ends; or -1. */
    int zoneFrom(String text, int begin, int limit) {
        return Math.max(bareZones.longestFrom(text, begin, limit), zones.longestFrom(text, begin, limit));
    }

    /** Where the longest zone named by its kind alone that ends here begins; -1 if none does. */
    int zoneTo(String text, int end) {
        int own = zones.longestTo(text, end);
        return own >= 0 ? own : bareZones.longestTo(text, end);
    }

    boolean isZone(String name) {
        return zoneFrom(name, 0, name.length()) == name.length();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
