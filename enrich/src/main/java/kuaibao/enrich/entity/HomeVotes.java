package kuaibao.enrich.entity;

import java.util.Comparator;
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

    private final Atlas atlas;
    private final Map<String, Double> provinces = new HashMap<>();
    private final Map<String, Double> cities = new HashMap<>();
    private final Map<String, Double> direct = new HashMap<>();
    private final Map<String, Double> counties = new HashMap<>();
    private final Map<String, Double> zones = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    HomeVotes(Atlas atlas) {
        this.atlas = atlas;
    }

    void read(ArticleText text, List<Found> regions, List<FoundSite> sites) {
        text.publication().ifPresent(this::paper);
        double weight = PAGE;
        for (String place : text.pagePlaces()) {
            place(place, weight);
            weight *= NEXT_ON_PAGE;
        }
        for (Found region : regions) {
            place(region.name().text(), 1);
            for (Region one : atlas.regions(region.name().text())) {
                named.merge(one.name(), 1, Integer::sum);
            }
        }
        sites.forEach(site -> zone(site.found().name().text(), 1));
    }

    Home home() {
        Optional<String> city = best(cities);
        Optional<String> province = city.flatMap(this::provinceOf).or(() -> best(provinces));
        Optional<String> county = countyOf(city);
        Optional<String> zone = best(zones).map(kind -> full(kind, city));
        double ofCity = city.map(direct::get).orElse(0.0);
        double ofCounty = county.map(counties::get).orElse(0.0);
        double ofZone = best(zones).map(zones::get).orElse(0.0);
        Optional<String> closest = zone.isPresent() && ofZone * 2 >= Math.max(ofCity, ofCounty)
                ? zone
                : county.isPresent() && ofCounty * 2 >= ofCity ? county : city;
        return new Home(
                province, city, ofRank("县", county), zone, closest, ofRank("区", county), ownCity(city), named.keySet());
    }

    /** The county or district that the article names most often, or else the page's, if it has the rank. */
    private Optional<String> ofRank(String rank, Optional<String> county) {
        Map<String, Double> own = new HashMap<>();
        counties.keySet().stream()
                .filter(name -> name.endsWith(rank) && named.containsKey(name))
                .forEach(name -> own.put(name, named.getOrDefault(name, 0) + counties.getOrDefault(name, 0.0) / 1000));
        return best(own).or(() -> county);
    }

    /** A county-level city that the article names, and never its prefecture, is what 市 means there. */
    private Optional<String> ownCity(Optional<String> prefecture) {
        boolean ofPrefecture = prefecture
                .map(city -> named.containsKey(city) || named.containsKey(Gazetteer.shortName(city)))
                .orElse(false);
        Map<String, Double> own = new HashMap<>();
        counties.keySet().stream()
                .filter(name -> name.endsWith("市") && named.getOrDefault(name, 0) >= 2)
                .forEach(name -> own.put(name, (double) named.getOrDefault(name, 0)));
        return ofPrefecture ? prefecture : best(own).or(() -> prefecture);
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
        zone(place, weight);
        int end = atlas.longestFrom(place, 0);
        if (end < 0 || (place.length() == 2 && place.endsWith("县"))) {
            return;
        }
        List<Region> regions = atlas.regions(place.substring(0, end));
        Region region = regions.get(0);
        boolean ofZone = end < place.length() && atlas.zoneTo(place, place.length()) == end;
        double share = (ofZone ? 2 * weight : weight) / regions.size();
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

    private void zone(String place, double weight) {
        int kind = atlas.zoneTo(place, place.length());
        if (kind == 0 || (kind > 0 && atlas.contains(place.substring(0, kind)))) {
            zones.merge(place.substring(kind), weight, Double::sum);
        }
    }

    private static String full(String kind, Optional<String> city) {
        return city.map(Gazetteer::shortName).orElse("") + kind;
    }

    private Optional<String> provinceOf(String city) {
        return atlas.regions(city).stream()
                .filter(region -> region.level() == Level.CITY || region.level() == Level.PROVINCE)
                .map(Region::province)
                .filter(province -> !province.isEmpty())
                .findFirst();
    }

    private Optional<String> countyOf(Optional<String> city) {
        Map<String, Double> near = new HashMap<>(counties);
        near.keySet()
                .removeIf(county -> city.isPresent()
                        && atlas.regions(county).stream()
                                .noneMatch(region ->
                                        region.city().isEmpty() || region.city().equals(city.get())));
        return best(near);
    }

    /** The one with the most votes; of equals the first by its characters, so that the answer never varies. */
    private static Optional<String> best(Map<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
