package kuaibao.enrich.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.words.Gazetteer;

/**
 * Counts the zones that a page prints, with a place before the kind ({@code 临河经开区}), by a name of their own
 * ({@code 青安新区}), or by the kind alone ({@code 开发区}).
 */
final class ZoneVotes {
    private static final int LONGEST_OWN_NAME = 4;
    private static final String DEVELOPMENT = "开发区";
    private static final Set<String> GOVERNING = Set.of("党工委", "管委会", "纪工委");

    private final Atlas atlas;
    private final Map<String, Double> full = new HashMap<>();
    private final Map<String, Double> kinds = new HashMap<>();
    private final Map<String, Double> governed = new HashMap<>();
    private boolean named;

    ZoneVotes(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Where the kind begins if the name is that of a zone of the given place; -1 otherwise. */
    int kindOf(String name) {
        int kind = atlas.zoneTo(name, name.length());
        return kind > 0 && atlas.contains(name.substring(0, kind)) ? kind : -1;
    }

    /** A zone that the article itself names. */
    void named(String name) {
        named |= atlas.zoneTo(name, name.length()) >= 0;
        add(name, 1);
    }

    /** Whether the article itself names a zone. */
    boolean areNamed() {
        return named;
    }

    void add(String name, double weight) {
        int kind = atlas.zoneTo(name, name.length());
        if (kind == 0) {
            kinds.merge(name, weight, Double::sum);
        } else if (kind > 0 && atlas.contains(name.substring(0, kind))) {
            full.merge(Gazetteer.shortName(name.substring(0, kind)) + name.substring(kind), weight, Double::sum);
        } else if (kind > 1 && kind <= LONGEST_OWN_NAME && atlas.longestFrom(name, 0) < 0) {
            full.merge(name, weight, Double::sum);
        }
    }

    /** {@code 开发区党工委}: the zone that a body governs is at home on the page rather than one that is only named. */
    void governed(String body) {
        int place = Math.max(0, atlas.longestFrom(body, 0));
        int end = atlas.zoneFrom(body, place, body.length());
        if (end > 0 && GOVERNING.contains(body.substring(end))) {
            add(body.substring(0, end), 1);
            if (place == 0) {
                governed.merge(body.substring(0, end), 1.0, Double::sum);
            }
        }
    }

    /** The zone with the most votes: of those with their full names, or of the kinds alone in the given city. */
    Optional<String> best(Optional<String> city) {
        return leading(city).map(zone -> formal(zone, full.keySet()));
    }

    /** {@code 临河经济技术开发区} for {@code 临河开发区} where both are printed. */
    static String formal(String zone, Collection<String> printed) {
        if (!zone.endsWith(DEVELOPMENT)) {
            return zone;
        }
        String place = zone.substring(0, zone.length() - DEVELOPMENT.length());
        String longest = zone;
        for (String other : printed) {
            boolean fuller = other.length() > longest.length();
            longest = fuller && other.startsWith(place) && other.endsWith(DEVELOPMENT) ? other : longest;
        }
        return longest;
    }

    private Optional<String> leading(Optional<String> city) {
        Optional<String> ofCity = city.map(Gazetteer::shortName);
        return Votes.best(governed)
                .filter(kind -> ofCity.isPresent() && full.keySet().stream().noneMatch(name -> name.endsWith(kind)))
                .map(kind -> ofCity.get() + kind)
                .or(() -> Votes.best(weights()))
                .or(() -> Votes.best(kinds).map(kind -> ofCity.orElse("") + kind));
    }

    double weight(Optional<String> zone) {
        double ofFull = zone.map(weights()::get).orElse(0.0);
        return full.isEmpty() ? Votes.best(kinds).map(kinds::get).orElse(0.0) : ofFull;
    }

    List<String> names() {
        return weights().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is called by its kind alone counts for each zone of that kind. */
    private Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>(full);
        weights.replaceAll((name, weight) -> weight
                + kinds.entrySet().stream()
                        .filter(kind -> name.endsWith(kind.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .sum());
        return weights;
    }
}
