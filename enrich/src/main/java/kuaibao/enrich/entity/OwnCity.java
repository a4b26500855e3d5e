package kuaibao.enrich.entity;

import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Region.Level;

/** Says which city {@code 市} means on a page: the prefecture, or a county-level city of it. */
final class OwnCity {
    /** How much more a county-level city must be named than its prefecture, for 市 to mean it. */
    private static final double OWN_CITY = 3;

    private final Atlas atlas;
    private final Map<String, Double> exact;
    private final Map<String, Double> named;
    private final Map<String, Double> counties;

    /**
     * Judges by these votes.
     *
     * @param exact what the page and the article say for each place by its own name
     * @param named how often the article names each place
     * @param counties the votes of counties, districts and county-level cities
     */
    OwnCity(Atlas atlas, Map<String, Double> exact, Map<String, Double> named, Map<String, Double> counties) {
        this.atlas = atlas;
        this.exact = exact;
        this.named = named;
        this.counties = counties;
    }

    /**
     * The county-level city that the page and the article name rather than its prefecture ({@code 澄湖市} on a page of
     * {@code 澄湖开发区}), or else the prefecture.
     */
    Optional<String> of(Optional<String> prefecture) {
        double ofPrefecture = prefecture.map(exact::get).orElse(0.0);
        boolean unnamed = prefecture.map(name -> !isNamed(name)).orElse(true);
        boolean league = prefecture.map(name -> !name.endsWith("市")).orElse(true);
        return Votes.best(
                        exact, name -> name.endsWith("市") && exact.getOrDefault(name, 0.0) >= 2 && isCountyLevel(name))
                .filter(name -> isWithin(name, prefecture))
                .filter(name -> league
                        || (!hasSiblings(name, prefecture)
                                && ((unnamed && named.getOrDefault(name, 0.0) >= 2)
                                        || (exact.getOrDefault(name, 0.0) > OWN_CITY * ofPrefecture
                                                && (unnamed || isNamed(name))))))
                .or(() -> prefecture.filter(name -> name.endsWith("市")));
    }

    private boolean isNamed(String name) {
        return named.containsKey(name) || named.containsKey(Gazetteer.shortName(name));
    }

    /** {@code 澄湖市代表团来我县考察}: a city of another prefecture is a guest on the page. */
    private boolean isWithin(String city, Optional<String> prefecture) {
        return prefecture.isEmpty()
                || atlas.regions(city).stream()
                        .anyMatch(region -> region.city().isEmpty()
                                || prefecture.filter(region.city()::equals).isPresent());
    }

    /** A page that prints other counties of the prefecture too is the prefecture's, and the city is visited. */
    private boolean hasSiblings(String city, Optional<String> prefecture) {
        double siblings = counties.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(city))
                .filter(entry -> atlas.regions(entry.getKey()).stream()
                        .anyMatch(region ->
                                prefecture.filter(region.city()::equals).isPresent()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return siblings * 2 > exact.getOrDefault(city, 0.0);
    }

    private boolean isCountyLevel(String name) {
        return atlas.regions(name).stream().anyMatch(region -> region.level() == Level.COUNTY);
    }
}
