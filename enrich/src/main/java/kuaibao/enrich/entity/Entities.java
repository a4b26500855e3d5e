package kuaibao.enrich.entity;

import java.util.List;

/** Who, which bodies and which places an article names, each list in the order of the first mention. */
public record Entities(List<Person> people, List<Organization> organizations, List<Place> places) {
    public Entities {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
    }
}
