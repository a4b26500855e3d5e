package kuaibao.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String PARTY = "中共";

    private final Lexicon lexicon;
    private final Home home;
    private final Atlas atlas;
    private final Map<String, String> aliases;
    private final Map<String, Unit> units;
    private final HandbookNames handbook;
    private final Offices offices;
    private final Seats seats;
    private final Map<String, Canonical> names = new HashMap<>();

    CanonicalNames(Lexicon lexicon, Home home, Atlas atlas, Map<String, String> aliases, Map<String, Unit> units) {
        this.lexicon = lexicon;
        this.home = home;
        this.atlas = atlas;
        this.aliases = aliases;
        this.units = units;
        this.handbook = new HandbookNames(lexicon, home, atlas);
        this.offices = new Offices(lexicon, atlas);
        this.seats = new Seats(lexicon, home, atlas);
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
        String full = handbook.of(name)
                .map(Canonical::name)
                .orElseGet(() -> full(alias).name());
        return new Canonical(full, "short for " + alias);
    }

    /** {@code 中共临河市委} is 临河市委; but 中共中央 is a name. */
    private static boolean isPartyPrefixed(String name) {
        return name.startsWith(PARTY) && name.endsWith("委") && !name.startsWith("中央", PARTY.length());
    }

    private Canonical full(String name) {
        return handbook.of(name).or(() -> ofParent(name)).orElseGet(() -> located(name));
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
                    ? handbook.of(parent)
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

    private Canonical located(String printed) {
        String name = withoutProvince(printed);
        Canonical located = locatedBare(name);
        return name.equals(printed) ? located : new Canonical(located.name(), "without the province");
    }

    /** {@code 河西省临河市委} is 临河市委. */
    private String withoutProvince(String name) {
        int province = atlas.longestFrom(name, 0);
        boolean full = province >= 3 && "省区".indexOf(name.charAt(province - 1)) >= 0;
        int city = full ? atlas.longestFrom(name, province) : -1;
        boolean governing = city >= province + 3 && city == name.length() - 1 && name.endsWith("委");
        boolean higher = governing
                && atlas.regions(name.substring(0, province)).stream()
                        .anyMatch(region -> region.level() == Level.PROVINCE);
        return higher ? name.substring(province) : name;
    }

    private Canonical locatedBare(String name) {
        Optional<String> seat = seats.of(name);
        boolean whole = name.startsWith("村委会")
                || (name.startsWith("县委")
                        && seat.filter(one -> one.length() == 2).isPresent());
        String rest = seat.isPresent() && !whole ? name.substring(seats.ranks(name)) : name; // 费县县委, but 临河县委
        int place = seat.isPresent() ? 0 : Math.max(0, atlas.longestFrom(name, 0));
        String office = offices.office(rest.substring(place), seat.isPresent() || offices.isChinese(name, place));
        String full = seat.map(one -> offices.fullPlace(one, office))
                        .or(() -> cityOf(name))
                        .orElse("")
                + offices.fullPlace(rest.substring(0, place), rest.substring(place))
                + office;
        return full.equals(name)
                ? Canonical.asWritten(name)
                : new Canonical(full, seat.map(one -> "page: " + one).orElse("offices"));
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
}
