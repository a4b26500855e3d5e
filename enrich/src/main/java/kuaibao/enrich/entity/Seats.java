package kuaibao.enrich.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region.Level;

/** Says which home a body belongs to that is named without its place: 市委, 区教育局, 管委会, 青石镇党委. */
final class Seats {
    private static final Set<String> OF_ZONE = Set.of("管委会", "党工委", "工委", "人大工委", "政协工委", "纪工委", "监工委", "投资促进中心");
    private static final List<String> OF_OWN_ZONE = List.of("管委会", "管理委员会", "党工委", "纪工委");
    private static final Set<String> OF_PARTY = Set.of("宣传部", "组织部", "统战部", "政法委", "老干部局", "机关工委");
    private static final List<String> SMALL_RANKS = List.of("社区", "街道", "苏木", "嘎查", "镇", "乡", "村");
    private static final String LANDS = "沟湾洲岛湖河岭坝滩溪";
    private static final String RANKS = "省市县区州盟旗";
    private static final String AUTONOMOUS = "自治区";
    private static final String PREFECTURE = "地区";
    private static final List<String> DISTRICT_BODIES =
            List.of("区委", "区政府", "区人民政府", "区人大常委会", "区政协", "区纪委", "区监委", "区法院", "区检察院", "区人民");
    private static final Set<String> PREFECTURAL = Set.of("行署", "行政公署");

    private final Lexicon lexicon;
    private final Home home;
    private final Atlas atlas;

    Seats(Lexicon lexicon, Home home, Atlas atlas) {
        this.lexicon = lexicon;
        this.home = home;
        this.atlas = atlas;
    }

    /** The home that a body without a place of its own belongs to. */
    Optional<String> of(String name) {
        int zone = atlas.zoneFrom(name, 0, name.length());
        Optional<String> printed = zone > 0 ? home.ofKind(name.substring(0, zone)) : Optional.empty();
        if (printed.isPresent()) {
            return printed;
        }
        if (name.startsWith("综保区")) {
            return home.bonded();
        }
        if (zone > 0 || name.startsWith("经开")) {
            return home.city().map(Gazetteer::shortName);
        }
        if (name.startsWith("团") && lexicon.wholeOrganizations().contains(name)) {
            return of(name.substring(1)).map(seat -> "共青团" + seat);
        }
        if (PREFECTURAL.contains(name)) {
            return home.city().map(seat -> seat + "行政公署");
        }
        if (isOwnZone(name)) {
            return home.ofOwnZones();
        }
        int town = atlas.longestFrom(name, 0);
        if (town > 0) {
            return ofTown(name.substring(0, town), name.substring(town));
        }
        Optional<String> rank = rank(name);
        if (rank.isEmpty()) {
            return unplaced(name);
        }
        boolean ofZone = rank.get().equals("区") && !home.ofDistrict() && !isOfDistrict(name);
        return ofZone ? home.zone().or(() -> home.ofRank("区")) : home.ofRank(rank.get());
    }

    /** {@code 河湾洲经济开发区管委会}: a zone with a name of its own and no place before it lies in the page's city or county. */
    private boolean isOwnZone(String name) {
        String body = OF_OWN_ZONE.stream().filter(name::endsWith).findFirst().orElse("");
        String zone = name.substring(0, name.length() - body.length());
        int kind = body.isEmpty() ? -1 : lexicon.zoneSuffixes().longestTo(zone, zone.length());
        int place = atlas.longestFrom(name, 0);
        boolean goesOn = place > 0 && place < kind && LANDS.indexOf(zone.charAt(place)) >= 0; // 白杨沟
        boolean ofRegion = place > 0
                && !goesOn
                && atlas.regions(name.substring(0, place)).stream()
                        .anyMatch(region -> region.level() != Level.WORLD && region.level() != Level.TOWN);
        return kind >= 2 && !ofRegion && !zone.endsWith("新区") && RANKS.indexOf(zone.charAt(0)) < 0;
    }

    /** {@code 青石镇党委} is that of {@code 临河县青石镇}. */
    private Optional<String> ofTown(String town, String body) {
        if (!isTown(town) || !lexicon.bodySuffixes().contains(body)) {
            return Optional.empty();
        }
        if (town.endsWith("街道")) {
            return Optional.ofNullable(home.holders().get(town)).or(home::aboveStreets);
        }
        return town.endsWith("镇") || town.endsWith("乡") ? home.aboveTown(town) : Optional.empty();
    }

    /** A zone has a 党工委 and a 管委会; 区委, 区政府, 区人大 are those of a district. */
    private boolean isOfDistrict(String name) {
        return home.ofRank("区").isPresent() && DISTRICT_BODIES.stream().anyMatch(body -> name.startsWith(body));
    }

    /** The rank that a name begins with instead of a place: 市 of {@code 市委}, 镇 of {@code 镇党委}. */
    private Optional<String> rank(String name) {
        if (name.startsWith(AUTONOMOUS)) {
            return Optional.of(AUTONOMOUS);
        }
        if (name.startsWith(PREFECTURE) || name.startsWith("地委")) {
            return Optional.of(name.substring(0, 2));
        }
        if (RANKS.indexOf(name.charAt(0)) >= 0) {
            return Optional.of(name.substring(0, 1));
        }
        return SMALL_RANKS.stream()
                .filter(rank -> name.startsWith(rank)
                        && (lexicon.bodySuffixes().contains(name.substring(rank.length()))
                                || lexicon.bodySuffixes().contains(name)))
                .findFirst();
    }

    private boolean isTown(String name) {
        return atlas.regions(name).get(0).level() == Level.TOWN;
    }

    private Optional<String> unplaced(String name) {
        if (OF_PARTY.contains(name)) {
            boolean ofZone = home.closest().equals(home.zone());
            return home.closestTold().map(place -> place + (ofZone ? "党工委" : committee(place)));
        }
        boolean department = lexicon.departmentNames().contains(name) || name.endsWith("工作领导小组");
        boolean ofZone = OF_ZONE.contains(name) || name.startsWith("管委会");
        return ofZone ? home.zone().or(home::closest) : department ? home.closestTold() : Optional.empty();
    }

    /** {@code 临县县委}, but {@code 临河县委}. */
    private static String committee(String place) {
        return place.length() == 2 && place.endsWith("县") ? "县委" : "委";
    }

    /** How many characters of the name the seat stands for: 县 of 县委, 团县 of 团县委. */
    int ranks(String name) {
        if (name.startsWith("团") && lexicon.wholeOrganizations().contains(name)) {
            return 2;
        }
        if (PREFECTURAL.contains(name)) {
            return name.length();
        }
        int zone = atlas.zoneFrom(name, 0, name.length());
        if (zone > 0) {
            return home.ofKind(name.substring(0, zone)).isPresent() ? zone : 0;
        }
        return atlas.longestFrom(name, 0) < 0 && !isOwnZone(name)
                ? rank(name).map(String::length).orElse(0)
                : 0;
    }
}
