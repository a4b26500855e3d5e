package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Region.Level;

/** Weighs what the paper's name, the page's places and the article's own places say about the page's {@link Home}. */
final class HomeVotes {
    private static final double PAPER = 20;
    private static final double PAGE = 8;
    private static final double NEXT_ON_PAGE = 0.75;

    private static final List<String> SMALL_RANKS = List.of("镇", "乡", "街道", "村", "社区", "苏木", "嘎查");

    private static final List<String> OF_COUNTY =
            List.of("县委", "县政府", "县长", "县人", "县卫", "县教", "县农", "县住", "县总工会", "县公安", "县扶贫", "县应急", "县水", "县文");
    private static final List<String> OF_CITY =
            List.of("市委", "市政府", "市长", "市人", "市卫", "市教", "市农", "市住", "市总工会", "市公安", "市扶贫", "市应急", "市水", "市文");

    private final Atlas atlas;
    private final ZoneVotes zones;
    private final Map<String, Double> provinces = new HashMap<>();
    private final Map<String, Double> cities = new HashMap<>();
    private final Map<String, Double> direct = new HashMap<>();
    private final Map<String, Double> counties = new HashMap<>();
    private final Map<String, Double> exact = new HashMap<>();
    private final Map<String, Double> named = new HashMap<>();
    private final Set<String> supported = new HashSet<>();
    private boolean ofCounty;
    private Optional<String> first = Optional.empty();
    private final Map<String, String> holders = new HashMap<>();

    HomeVotes(Atlas atlas) {
        this.atlas = atlas;
        this.zones = new ZoneVotes(atlas);
    }

    void read(ArticleText text, List<Found> regions, List<FoundSite> sites, List<Found> bodies) {
        ofCounty = isOfCounty(text);
        text.pagePlaces().forEach(place -> support(atlas.regions(ofPage(place))));
        first = text.pagePlaces().stream()
                .map(this::ofPage)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .flatMap(place -> likely(atlas.regions(place)).stream().findFirst())
                .map(Region::name);
        regions.forEach(region -> support(atlas.regions(region.name().text())));
        text.publication().ifPresent(this::paper);
        double weight = PAGE;
        for (String printed : text.pagePlaces()) {
            String place = ofPage(printed);
            if (!place.isEmpty()) {
                place(place, weight);
                if (weight == PAGE) {
                    holds(place);
                }
                weight *= NEXT_ON_PAGE;
            }
        }
        Destinations destinations = new Destinations(atlas);
        for (Found region : regions) {
            if (!destinations.holds(region.name())) {
                place(region.name().text(), 1);
            }
            for (Region one : atlas.regions(region.name().text())) {
                named.merge(one.name(), 1.0, Double::sum);
            }
        }
        sites.forEach(site -> zones.named(site.found().name().text()));
        bodies.forEach(body -> zones.governed(body.name().text()));
        holders(regions);
    }

    /** {@code 临河市青石镇}: the county or district that is printed right before a town holds it. */
    private void holders(List<Found> regions) {
        for (int i = 1; i < regions.size(); i++) {
            Stretch holder = regions.get(i - 1).name();
            Stretch town = regions.get(i).name();
            boolean joined = holder.passage() == town.passage() && holder.end() == town.begin();
            if (joined && region(town).filter(one -> one.level() == Level.TOWN).isPresent()) {
                region(holder)
                        .filter(one -> one.level() == Level.COUNTY || one.level() == Level.CITY)
                        .ifPresent(one -> holders.putIfAbsent(town.text(), told(one)));
            }
        }
    }

    private Optional<Region> region(Stretch name) {
        return atlas.regions(name.text()).stream().findFirst();
    }

    /** A district is told with its city, and a county of several peoples by its short name: {@code 临溪自治县}. */
    private static String told(Region region) {
        if (region.name().endsWith("族自治县")) {
            return Gazetteer.shortName(region.name()) + "自治县";
        }
        boolean district = region.level() == Level.COUNTY && region.name().endsWith("区");
        return district ? region.city() + region.name() : region.name();
    }

    /** Whether the article tells of a county's bodies and of no city's. */
    private static boolean isOfCounty(ArticleText text) {
        boolean county = false;
        List<String> lines = new ArrayList<>(text.titles());
        lines.addAll(text.paragraphs());
        for (String line : lines) {
            if (tellsOf(line, '市', OF_CITY)) {
                return false;
            }
            county = county || tellsOf(line, '县', OF_COUNTY);
        }
        return county;
    }

    /** Whether the text holds the rank with 全 before it or as the beginning of one of the words. */
    private static boolean tellsOf(String text, char rank, List<String> words) {
        for (int at = text.indexOf(rank); at >= 0; at = text.indexOf(rank, at + 1)) {
            if (at > 0 && text.charAt(at - 1) == '全') {
                return true;
            }
            for (String word : words) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The prefecture of the county with the most votes. */
    private Optional<String> cityOfBestCounty() {
        Map<String, Double> own = new HashMap<>(counties);
        own.keySet().removeIf(name -> !name.endsWith("县"));
        return Votes.best(own)
                .flatMap(name -> atlas.regions(name).stream().findFirst())
                .map(Region::city)
                .filter(name -> !name.isEmpty());
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
        Optional<String> city = ofCounty ? cityOfBestCounty().or(() -> Votes.best(cities)) : Votes.best(cities);
        Optional<String> province = city.flatMap(this::provinceOf).or(() -> Votes.best(provinces));
        Optional<String> county = countyOf(city);
        Optional<String> zone = zones.best(city);
        double ofCity = city.map(direct::get).orElse(0.0);
        double ofCounty = county.map(counties::get).orElse(0.0);
        Optional<String> closest = zone.isPresent() && zones.weight(zone) * 2 >= Math.max(ofCity, ofCounty)
                ? zone
                : county.isPresent() && ofCounty * 2 >= ofCity ? county : city;
        boolean district = county.filter(name -> name.endsWith("区")).isPresent();
        boolean onlyDistrict = district && county.filter(named::containsKey).isPresent() && !zones.areNamed();
        boolean ofDistrict = onlyDistrict || (district && ofCounty > zones.weight(zone));
        return new Home(
                province,
                city,
                county,
                zone,
                closest,
                ofDistrict,
                ranks(province, city, county),
                zones.names(),
                named.keySet(),
                holders,
                county.isPresent() && (closest.equals(county) || county.equals(first))
                        ? county.flatMap(name -> nearest(name, city)).map(HomeVotes::told)
                        : Optional.empty());
    }

    private Optional<Region> nearest(String county, Optional<String> city) {
        List<Region> regions = atlas.regions(county);
        return regions.stream()
                .filter(region -> city.filter(region.city()::equals).isPresent())
                .findFirst()
                .or(() -> regions.stream().findFirst());
    }

    private Map<String, String> ranks(Optional<String> province, Optional<String> city, Optional<String> county) {
        Map<String, String> ranks = new HashMap<>();
        province.ifPresent(name -> ranks.put(name.endsWith("区") ? "自治区" : "省", name));
        prefecture("盟").ifPresent(name -> ranks.put("盟", name));
        prefecture("地区").ifPresent(name -> {
            ranks.put("地区", name);
            ranks.put("地委", Gazetteer.shortName(name) + "地委"); // 青石地委 of 青石地区
        });
        prefecture("州").ifPresent(name -> ranks.put("州", Gazetteer.shortName(name) + "州"));
        new OwnCity(atlas, exact, named, counties).of(city).ifPresent(name -> ranks.put("市", name));
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
                .filter(name -> name.endsWith(rank) && named.containsKey(name) && isNear(name, rank, county))
                .forEach(
                        name -> own.put(name, named.getOrDefault(name, 0.0) + counties.getOrDefault(name, 0.0) / 1000));
        return Votes.best(own).or(() -> county);
    }

    /** {@code 县人社局联合临溪县人社局}: on the page of a county 县 is no county of another prefecture. */
    private boolean isNear(String name, String rank, Optional<String> county) {
        Optional<String> home = county.filter(own -> own.endsWith(rank))
                .flatMap(own -> atlas.regions(own).stream().findFirst())
                .map(Region::city)
                .filter(city -> !city.isEmpty());
        return home.isEmpty()
                || atlas.regions(name).stream()
                        .anyMatch(region -> region.city().isEmpty()
                                || home.filter(region.city()::equals).isPresent());
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
        List<Region> regions = likely(atlas.regions(place.substring(0, end)));
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

    /** The prefecture of the county that the page is mostly about is the page's, whatever other one it names. */
    private void holds(String place) {
        List<Region> regions = likely(atlas.regions(place));
        if (regions.size() == 1 && regions.get(0).level() == Level.COUNTY) {
            cities.merge(regions.get(0).city(), PAGE / 2, Double::sum);
        }
    }

    /** A place of one meaning supports what lies in the same province. */
    private void support(List<Region> regions) {
        if (regions.size() == 1 && !regions.get(0).province().isEmpty()) {
            supported.add(regions.get(0).province());
        }
    }

    /** Of districts of one name those of a province that is told of, or else that of a municipality: the best known. */
    private List<Region> likely(List<Region> regions) {
        List<Region> told = regions.stream()
                .filter(region -> supported.contains(region.province()))
                .toList();
        List<Region> municipal = regions.stream()
                .filter(region -> region.city().equals(region.province())
                        && !region.city().isEmpty())
                .toList();
        return !told.isEmpty() ? told : !municipal.isEmpty() ? municipal : regions;
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
