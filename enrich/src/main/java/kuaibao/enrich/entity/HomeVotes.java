package kuaibao.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Region.Level;

/** Weighs what the paper's name, the page's places and the article's own places say about the page's {@link Home}. */
final class HomeVotes {
    private static final double PAPER = 20;
    private static final double PAGE = 8;
    private static final double NEXT_ON_PAGE = 0.75;

    /** How much more a county-level city must be named than its prefecture, for 市 to mean it. */
    private static final double OWN_CITY = 3;

    private static final List<String> SMALL_RANKS = List.of("镇", "乡", "街道", "村", "社区", "苏木", "嘎查");

    private final Atlas atlas;
    private final ZoneVotes zones;
    private final Map<String, Double> provinces = new HashMap<>();
    private final Map<String, Double> cities = new HashMap<>();
    private final Map<String, Double> direct = new HashMap<>();
    private final Map<String, Double> counties = new HashMap<>();
    private final Map<String, Double> exact = new HashMap<>();
    private final Map<String, Double> named = new HashMap<>();

    HomeVotes(Atlas atlas) {
        this.atlas = atlas;
        this.zones = new ZoneVotes(atlas);
    }

    void read(ArticleText text, List<Found> regions, List<FoundSite> sites) {
        text.publication().ifPresent(this::paper);
        double weight = PAGE;
        for (String printed : text.pagePlaces()) {
            String place = ofPage(printed);
            if (!place.isEmpty()) {
                place(place, weight);
                weight *= NEXT_ON_PAGE;
            }
        }
        for (Found region : regions) {
            place(region.name().text(), 1);
            for (Region one : atlas.regions(region.name().text())) {
                named.merge(one.name(), 1.0, Double::sum);
            }
        }
        sites.forEach(site -> zones.add(site.found().name().text(), 1));
    }

    /** {@code 临河县} of {@code 自临河县}; empty for what is no place. */
    private String ofPage(String place) {
        if (atlas.isIntroduced(place)) {
            return place;
        }
        int known = atlas.longestTo(place, place.length());
        return known < 0 ? "" : place.substring(known);
    }

    Home home() {
        Optional<String> city = Votes.best(cities);
        Optional<String> province = city.flatMap(this::provinceOf).or(() -> Votes.best(provinces));
        Optional<String> county = countyOf(city);
        Optional<String> zone = zones.best(city);
        double ofCity = city.map(direct::get).orElse(0.0);
        double ofCounty = county.map(counties::get).orElse(0.0);
        Optional<String> closest = zone.isPresent() && zones.weight(zone) * 2 >= Math.max(ofCity, ofCounty)
                ? zone
                : county.isPresent() && ofCounty * 2 >= ofCity ? county : city;
        boolean ofDistrict = county.filter(name -> name.endsWith("区")).isPresent() && ofCounty > zones.weight(zone);
        return new Home(
                province,
                city,
                county,
                zone,
                closest,
                ofDistrict,
                ranks(province, city, county),
                zones.names(),
                named.keySet());
    }

    private Map<String, String> ranks(Optional<String> province, Optional<String> city, Optional<String> county) {
        Map<String, String> ranks = new HashMap<>();
        province.ifPresent(name -> ranks.put(name.endsWith("区") ? "自治区" : "省", name));
        prefecture("盟").ifPresent(name -> ranks.put("盟", name));
        prefecture("州").ifPresent(name -> ranks.put("州", Gazetteer.shortName(name) + "州"));
        ownCity(city).ifPresent(name -> ranks.put("市", name));
        ofRank("旗", county.filter(name -> name.endsWith("旗"))).ifPresent(name -> ranks.put("旗", name));
        ofRank("县", county).ifPresent(name -> ranks.put("县", name));
        ofRank("区", county.filter(name -> name.endsWith("区"))).ifPresent(name -> ranks.put("区", ofCity(name, city)));
        SMALL_RANKS.forEach(rank -> named(rank).ifPresent(name -> ranks.put(rank, name)));
        return ranks;
    }

    /** The prefecture of that rank with the most votes: {@code 州委} is no body of a city that is visited. */
    private Optional<String> prefecture(String rank) {
        return Votes.best(cities, name -> name.endsWith(rank));
    }

    /** A district is told with its city: {@code 临河市东岭区}. */
    private String ofCity(String district, Optional<String> city) {
        return atlas.regions(district).stream()
                .map(Region::city)
                .filter(one -> city.filter(one::equals).isPresent())
                .findFirst()
                .map(one -> one + district)
                .orElse(district);
    }

    /** The place of the rank that the article names most often. */
    private Optional<String> named(String rank) {
        return Votes.best(named, name -> name.endsWith(rank) && name.length() >= rank.length() + 2);
    }

    /** The county or district that the article names most often, or else the page's, if it has the rank. */
    private Optional<String> ofRank(String rank, Optional<String> county) {
        Map<String, Double> own = new HashMap<>();
        counties.keySet().stream()
                .filter(name -> name.endsWith(rank) && named.containsKey(name))
                .forEach(
                        name -> own.put(name, named.getOrDefault(name, 0.0) + counties.getOrDefault(name, 0.0) / 1000));
        return Votes.best(own).or(() -> county);
    }

    /**
     * What 市 means: the county-level city that the page and the article name rather than its prefecture
     * ({@code 澄湖市} on a page of {@code 澄湖开发区}), or else the prefecture.
     */
    private Optional<String> ownCity(Optional<String> prefecture) {
        double ofPrefecture = prefecture.map(exact::get).orElse(0.0);
        boolean unnamed = prefecture
                .map(name -> !named.containsKey(name) && !named.containsKey(Gazetteer.shortName(name)))
                .orElse(true);
        boolean league = prefecture.map(name -> !name.endsWith("市")).orElse(true);
        return Votes.best(
                        exact, name -> name.endsWith("市") && exact.getOrDefault(name, 0.0) >= 2 && isCountyLevel(name))
                .filter(name -> league
                        || (unnamed && named.getOrDefault(name, 0.0) >= 2)
                        || exact.getOrDefault(name, 0.0) > OWN_CITY * ofPrefecture)
                .or(() -> prefecture.filter(name -> name.endsWith("市")));
    }

    private boolean isCountyLevel(String name) {
        return atlas.regions(name).stream().anyMatch(region -> region.level() == Level.COUNTY);
    }

    private void paper(String publication) {
        for (int i = 0; i + 1 < publication.length(); i++) {
            int end = atlas.longestFrom(publication, i);
            if (end > 0) {
                place(publication.substring(i, end), PAPER);
                return;
            }
        }
    }

    private void place(String place, double weight) {
        zones.add(place, weight);
        int end = atlas.longestFrom(place, 0);
        if (end < 0) {
            return;
        }
        List<Region> regions = atlas.regions(place.substring(0, end));
        Region region = regions.get(0);
        boolean ofZone = end < place.length() && zones.kindOf(place) == end;
        double share = (ofZone ? 2 * weight : weight) / regions.size();
        regions.forEach(one -> exact.merge(one.name(), share, Double::sum));
        if (region.level() == Level.PROVINCE) {
            provinces.merge(region.name(), share, Double::sum);
        }
        if (!region.city().isEmpty() && !ofZone) {
            direct.merge(region.city(), region.level() == Level.COUNTY ? share / 2 : share, Double::sum);
        }
        if (!region.city().isEmpty()) {
            cities.merge(region.city(), region.level() == Level.COUNTY ? share / 2 : share, Double::sum);
        }
        if (region.level() == Level.COUNTY) {
            counties.merge(region.name(), share, Double::sum);
        }
    }

    private Optional<String> provinceOf(String city) {
        return atlas.regions(city).stream()
                .filter(region -> region.level() == Level.CITY || region.level() == Level.PROVINCE)
                .map(Region::province)
                .filter(province -> !province.isEmpty())
                .findFirst();
    }

    private Optional<String> countyOf(Optional<String> city) {
        return Votes.best(
                counties,
                county -> city.isEmpty()
                        || atlas.regions(county).stream()
                                .anyMatch(region ->
                                        region.city().isEmpty() || region.city().equals(city.get())));
    }
}
