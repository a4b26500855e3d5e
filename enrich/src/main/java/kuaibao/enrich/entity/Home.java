package kuaibao.enrich.entity;

import java.util.List;
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
 * @param district full name of the district that 区 means
 * @param ownCity full name of the city that 市 means: the prefecture, or the county-level city of the article
 * @param named full names of the regions that the article names
 */
record Home(
        Optional<String> province,
        Optional<String> city,
        Optional<String> county,
        Optional<String> zone,
        Optional<String> closest,
        Optional<String> district,
        Optional<String> ownCity,
        Set<String> named) {
    Home {
        named = Set.copyOf(named);
    }

    static Home of(ArticleText text, List<Found> regions, List<FoundSite> sites, Atlas atlas) {
        HomeVotes votes = new HomeVotes(atlas);
        votes.read(text, regions, sites);
        return votes.home();
    }

    /** What a town or street of the page lies in, itself not counted. */
    Optional<String> aboveTowns(String town) {
        return town.endsWith("街道") ? county.or(() -> city) : county;
    }

    /** What a bonded zone of the page lies in: {@code 临河经开}. */
    Optional<String> bonded() {
        boolean ofZone = zone.map(name -> name.endsWith("经开区")).orElse(false);
        return city.map(Gazetteer::shortName).map(name -> ofZone ? name + "经开" : name);
    }
}
