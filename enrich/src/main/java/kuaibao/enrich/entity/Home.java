package kuaibao.enrich.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.words.Gazetteer;

/**
 * The province, city, county and zone that a page is at home in, so that 省委, 市委, 区委 and 管委会 can be given their full
 * names.
 *
 * @param province full name; empty where unknown
 * @param city full name of the prefecture
 * @param county full name of the county or district
 * @param zone full name of the development zone
 * @param closest the one of the last three that the page is mostly about
 * @param ofDistrict whether the district is more named than the zone, so that 区 means the district
 * @param ranks full name of the place that a rank alone means: 市 of 市委, 旗 of 旗委, 镇 of 镇党委
 * @param zones full names of the zones that the article and its page print, the most frequent first
 * @param named full names of the regions that the article names
 * @param holders the county, district or city that is printed right before a town, by the town's name
 * @param ownCounty the county that the article is mostly about, as it is told before its towns
 */
record Home(
        Optional<String> province,
        Optional<String> city,
        Optional<String> county,
        Optional<String> zone,
        Optional<String> closest,
        boolean ofDistrict,
        Map<String, String> ranks,
        List<String> zones,
        Set<String> named,
        Map<String, String> holders,
        Optional<String> ownCounty) {
    Home {
        holders = Map.copyOf(holders);
        ranks = Map.copyOf(ranks);
        zones = List.copyOf(zones);
        named = Set.copyOf(named);
    }

    static Home of(ArticleText text, List<Found> regions, List<FoundSite> sites, List<Found> bodies, Atlas atlas) {
        HomeVotes votes = new HomeVotes(atlas);
        votes.read(text, regions, sites, bodies);
        return votes.home();
    }

    /** The place that the rank alone means. */
    Optional<String> ofRank(String rank) {
        return Optional.ofNullable(ranks.get(rank));
    }

    /** The printed zone that the kind alone means: {@code 临河经济开发区} for {@code 开发区}. */
    Optional<String> ofKind(String kind) {
        String full = kind.equals("综保区") ? "综合保税区" : kind;
        return zones.stream()
                .filter(name -> name.length() > kind.length() && (name.endsWith(kind) || name.endsWith(full)))
                .findFirst()
                .map(name -> ZoneVotes.formal(name, zones));
    }

    /** What a street of the page lies in, itself not counted. */
    Optional<String> aboveStreets() {
        boolean ofZone = closest.isPresent() && closest.equals(zone);
        boolean ofCounty = closest.isPresent() && closest.equals(county);
        return ofCounty
                ? ofDistrictRank().or(() -> county)
                : ofZone ? zone : ofDistrictRank().or(() -> city);
    }

    /** What the town lies in: what is printed before it, or else the county that the article is about. */
    Optional<String> aboveTown(String town) {
        return Optional.ofNullable(holders.get(town)).or(() -> ownCounty);
    }

    /** What a zone with a name of its own lies in: the county that the article is about, or else the city. */
    Optional<String> ofOwnZones() {
        boolean ofCity = city.filter(named::contains).isPresent()
                && county.filter(named::contains).isEmpty();
        boolean ofCounty = closest.isPresent() && closest.equals(county) && !ofCity;
        boolean told = city.filter(name -> named.contains(name)).isPresent();
        return ofCounty ? county : city.filter(name -> told).map(Gazetteer::shortName);
    }

    /** The place that the article is mostly about, a district with its city. */
    Optional<String> closestTold() {
        return closest.map(
                place -> ofDistrictRank().filter(told -> told.endsWith(place)).orElse(place));
    }

    private Optional<String> ofDistrictRank() {
        return county.flatMap(name -> ofRank("区").filter(told -> told.endsWith(name)));
    }

    /** What a bonded zone of the page lies in: {@code 临河经开}. */
    Optional<String> bonded() {
        boolean ofZone = zone.map(name -> name.endsWith("经开区")).orElse(false);
        return city.map(Gazetteer::shortName).map(name -> ofZone ? name + "经开" : name);
    }
}
