package kuaibao.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.entity.Units.Unit;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Region.Level;

/**
 * Gives bodies their full names: by the article's own full forms, by the handbook, and by the page's province, city,
 * county and zone ({@code 市委} of a page of 临河 is {@code 临河市委}).
 */
final class CanonicalNames {
    private static final Set<String> OF_ZONE = Set.of("管委会", "党工委", "工委", "人大工委", "政协工委", "纪工委", "监工委", "投资促进中心");
    private static final String LANDS = "沟湾洲岛湖河岭坝滩溪";
    private static final String PARTY = "中共";
    private static final List<String> OF_OWN_ZONE = List.of("管委会", "管理委员会", "党工委", "纪工委");
    private static final Set<String> OF_PARTY = Set.of("宣传部", "组织部", "统战部", "政法委", "老干部局", "机关工委");
    private static final List<String> SMALL_RANKS = List.of("社区", "街道", "苏木", "嘎查", "镇", "乡", "村");
    private static final String RANKS = "省市县区州盟旗";
    private static final String AUTONOMOUS = "自治区";
    private static final List<String> DISTRICT_BODIES =
            List.of("区委", "区政府", "区人民政府", "区人大常委会", "区政协", "区纪委", "区监委", "区法院", "区检察院", "区人民");
    private static final Set<String> GOVERNMENTS = Set.of("政府", "人民政府");
    private static final Set<String> PREFECTURAL = Set.of("行署", "行政公署");

    private final Lexicon lexicon;
    private final Home home;
    private final Atlas atlas;
    private final Map<String, String> aliases;
    private final Map<String, Unit> units;
    private final Map<String, Canonical> names = new HashMap<>();

    CanonicalNames(Lexicon lexicon, Home home, Atlas atlas, Map<String, String> aliases, Map<String, Unit> units) {
        this.lexicon = lexicon;
        this.home = home;
        this.atlas = atlas;
        this.aliases = aliases;
        this.units = units;
    }

    Canonical of(String name) {
        return names.containsKey(name) ? names.get(name) : remembered(name);
    }

    private Canonical remembered(String name) {
        Canonical canonical = read(name);
        names.put(name, canonical);
        return canonical;
    }

    private Canonical read(String name) {
        Unit unit = units.get(name);
        if (unit != null) {
            return new Canonical(of(unit.office()).name() + unit.unit(), "unit of " + unit.office());
        }
        String alias = aliases.get(name);
        if (alias == null && isPartyPrefixed(name)) {
            return new Canonical(of(name.substring(PARTY.length())).name(), "without the party's name");
        }
        if (alias == null) {
            return full(name);
        }
        String full =
                known(name).map(Canonical::name).orElseGet(() -> full(alias).name());
        return new Canonical(full, "short for " + alias);
    }

    /** {@code 中共临河市委} is 临河市委; but 中共中央 is a name. */
    private static boolean isPartyPrefixed(String name) {
        return name.startsWith(PARTY) && name.endsWith("委") && !name.startsWith("中央", PARTY.length());
    }

    private Canonical full(String name) {
        return known(name).or(() -> ofParent(name)).orElseGet(() -> located(name));
    }

    private Optional<Canonical> known(String name) {
        if (name.startsWith("武警")) {
            return Optional.of(new Canonical("中国人民武装警察部队" + name.substring(2), "handbook"));
        }
        Optional<Canonical> party = DemocraticParties.read(name).map(this::committee);
        if (party.isPresent()) {
            return party;
        }
        String known = lexicon.knownOrganizations().get(name);
        return known != null
                ? Optional.of(new Canonical(known, "handbook"))
                : NumberedBureaus.fullName(name).map(full -> new Canonical(full, "numbered bureau"));
    }

    /** {@code 民盟市委会} is that of the page's city. */
    private Canonical committee(Unit party) {
        String place = party.unit().length() == 1 ? home.ofRank(party.unit()).orElse(party.unit()) : party.unit();
        return new Canonical(party.office() + place + "委员会", "handbook");
    }

    /** {@code 恒岭科技党委} is the committee of 恒岭科技 in full. */
    private Optional<Canonical> ofParent(String name) {
        for (int end = name.length() - 2; end >= 2; end--) {
            boolean suffixed = lexicon.bodySuffixes().contains(name, end, name.length());
            if (!suffixed && !name.endsWith("分公司")) {
                continue;
            }
            String rest = name.substring(end);
            String parent = name.substring(0, end);
            boolean part = suffixed || isBranch(rest);
            String alias = part ? aliases.get(parent) : null;
            Optional<Canonical> full = part && alias == null
                    ? known(parent)
                    : Optional.ofNullable(alias).map(this::located);
            if (full.isPresent() && !full.get().name().equals(name)) {
                return full.map(one -> new Canonical(one.name() + rest, one.evidence()));
            }
        }
        return Optional.empty();
    }

    private boolean isBranch(String rest) {
        return rest.endsWith("分公司") && (rest.length() == 3 || atlas.contains(rest.substring(0, rest.length() - 3)));
    }

    private Canonical located(String name) {
        Optional<String> seat = seat(name);
        boolean whole = name.startsWith("村委会")
                || (name.startsWith("县委")
                        && seat.filter(one -> one.length() == 2).isPresent());
        String rest = seat.isPresent() && !whole ? name.substring(ranks(name)) : name; // 费县县委, but 临河县委
        int place = seat.isPresent() ? 0 : Math.max(0, atlas.longestFrom(name, 0));
        String office = office(rest.substring(place), seat.isPresent() || isChinese(name, place));
        String full =
                seat.map(one -> fullPlace(one, office)).or(() -> cityOf(name)).orElse("")
                        + fullPlace(rest.substring(0, place), rest.substring(place))
                        + office;
        return full.equals(name)
                ? Canonical.asWritten(name)
                : new Canonical(full, seat.map(one -> "page: " + one).orElse("offices"));
    }

    /** {@code 河右中旗旗委} is that of 河曲右翼中旗: a government's place that leaves out characters is written in full. */
    private String fullPlace(String place, String office) {
        boolean banner = place.endsWith("旗") && isGoverning(office);
        boolean county = place.endsWith("县") && (office.equals("委") || GOVERNMENTS.contains(office));
        boolean prefecture = place.endsWith("州") && GOVERNMENTS.contains(office);
        boolean abbreviated = place.length() >= 3 && (banner || county || prefecture) && atlas.contains(place);
        return abbreviated ? atlas.regions(place).get(0).name() : place;
    }

    private boolean isGoverning(String office) {
        return lexicon.departmentNames().contains(office)
                || lexicon.bodySuffixes().contains(office)
                || lexicon.wholeOrganizations().contains(office);
    }

    /** {@code 临江区人民法院} is {@code 临河市临江区人民法院} where the article or its page prints the city. */
    private Optional<String> cityOf(String name) {
        int end = atlas.longestFrom(name, 0);
        if (end < 3 || end >= name.length() || name.charAt(end - 1) != '区') {
            return Optional.empty();
        }
        List<Region> regions = atlas.regions(name.substring(0, end));
        return regions.stream()
                .filter(region -> region.level() == Level.COUNTY)
                .map(Region::city)
                .filter(city -> !city.isEmpty()
                        && (atlas.isIntroduced(city)
                                || home.named().contains(city)
                                || home.zones().stream().anyMatch(zone -> zone.startsWith(Gazetteer.shortName(city)))))
                .findFirst();
    }

    private boolean isChinese(String name, int place) {
        return place > 0
                && atlas.regions(name.substring(0, place)).stream().anyMatch(region -> region.level() != Level.WORLD);
    }

    /** {@code 工信局} in full, a party's committee behind its committee's name included. */
    private String office(String rest, boolean inChina) {
        for (int end = lexicon.departmentNames().longestFrom(rest, 0); end >= 2; end--) {
            String department = lexicon.departments().get(rest.substring(0, end));
            String behind = rest.substring(end);
            if (department != null
                    && (behind.isEmpty() || lexicon.bodySuffixes().contains(behind))) {
                return department + behind;
            }
        }
        if (rest.equals("行署")) {
            return "行政公署";
        }
        if (inChina && rest.startsWith("政府党")) {
            return "人民" + rest; // 政府党组
        }
        boolean ofTown = atlas.longestFrom(rest, 0) == rest.length() - 2;
        boolean government = rest.endsWith("政府") && (rest.length() <= 3 || ofTown);
        if (inChina && rest.startsWith("政府") && lexicon.departments().containsKey(rest.substring(2))) {
            return "人民政府" + lexicon.departments().get(rest.substring(2));
        }
        return inChina && government ? rest.substring(0, rest.length() - 2) + "人民政府" : rest.replace("综保区", "综合保税区");
    }

    /** The home that a body without a place of its own belongs to. */
    private Optional<String> seat(String name) {
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
            return seat(name.substring(1)).map(seat -> "共青团" + seat);
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
            return home.closestTold().map(place -> place + (ofZone ? "党工委" : "委"));
        }
        boolean department = lexicon.departmentNames().contains(name) || name.endsWith("工作领导小组");
        boolean ofZone = OF_ZONE.contains(name) || name.startsWith("管委会");
        return ofZone ? home.zone().or(home::closest) : department ? home.closestTold() : Optional.empty();
    }

    /** How many characters of the name the seat stands for: 县 of 县委, 团县 of 团县委. */
    private int ranks(String name) {
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
        return atlas.longestFrom(name, 0) < 0 && !isOwnZone(name) ? rank(name).map(String::length).orElse(0) : 0;
    }
}
