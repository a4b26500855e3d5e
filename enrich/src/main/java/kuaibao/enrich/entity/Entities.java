package kuaibao.enrich.entity;

import java.util.List;
import java.util.Map;

/**
 * Who, which bodies and which places an article names, each list in the order of the first mention.
 *
 * @param ownRegions full name of the region that a rank alone means: 临河市 by 市, for 全市 and 市委
 */
public record Entities(
        List<Person> people, List<Organization> organizations, List<Place> places, Map<String, String> ownRegions) {
    public Entities {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        ownRegions = Map.copyOf(ownRegions);
    }
}
