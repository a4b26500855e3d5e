package kuaibao.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kuaibao.enrich.words.WordSet;

/**
 * The units that an article names without the office that they belong to: {@code 刑侦大队} and {@code 东河派出所} are those
 * of the one {@code 临河市公安局} of the article, {@code 刑事审判庭} is that of its one court.
 */
final class Units {
    private static final WordSet OF_POLICE = new WordSet(List.of(
            "派出所", "刑侦大队", "刑警大队", "经侦大队", "治安大队", "特警大队", "巡特警大队", "巡警大队", "禁毒大队", "反诈大队", "网安大队", "刑侦支队", "刑警支队",
            "经侦支队", "治安支队", "特警支队", "巡特警支队", "禁毒支队", "网安支队", "反诈中心"));
    private static final WordSet OF_COURT = new WordSet(List.of("审判庭", "执行局", "人民法庭", "立案庭"));
    private static final String BRANCH = "分局";
    private static final String POLICE = "公安局";
    private static final int LONGEST_UNIT = 7;

    /**
     * A unit of an office.
     *
     * @param office the office as the article names it
     * @param unit the unit's own name
     */
    record Unit(String office, String unit) {}

    private Units() {}

    /** The units among the bodies, by their names as written. */
    static Map<String, Unit> of(List<Found> bodies) {
        Set<String> names = new TreeSet<>();
        bodies.forEach(body -> names.add(body.name().text()));
        Map<String, Unit> units = new HashMap<>();
        only(names, Units::isPolice)
                .ifPresent(office -> names.stream()
                        .filter(name -> !name.equals(office))
                        .forEach(name -> ofPolice(name, office, units)));
        only(names, name -> name.endsWith("法院"))
                .ifPresent(court -> names.stream()
                        .filter(name -> isUnit(name, OF_COURT))
                        .forEach(name -> units.put(name, new Unit(court, name))));
        return units;
    }

    private static boolean isPolice(String name) {
        return name.endsWith(POLICE) || name.endsWith("公安分局") || (name.endsWith(BRANCH) && name.contains(POLICE));
    }

    /** The one name of its kind; of an office and its branch the branch. */
    private static Optional<String> only(Set<String> names, Predicate<String> kind) {
        List<String> found = names.stream().filter(kind).toList();
        List<String> last = found.stream()
                .filter(name -> found.stream().noneMatch(other -> !other.equals(name) && other.startsWith(name)))
                .toList();
        return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
    }

    /** {@code 东岭分局刑侦大队} is that of {@code 临河市公安局东岭分局}. */
    private static void ofPolice(String name, String office, Map<String, Unit> units) {
        int own = office.indexOf(POLICE);
        String branch = own < 0 ? BRANCH : office.substring(own + POLICE.length());
        if (!branch.isEmpty() && name.startsWith(branch)) {
            units.put(name, new Unit(office, name.substring(branch.length())));
        } else if (isUnit(name, OF_POLICE)) {
            units.put(name, new Unit(office, name));
        }
    }

    private static boolean isUnit(String name, WordSet kinds) {
        return name.length() <= LONGEST_UNIT && kinds.longestTo(name, name.length()) >= 0 && !name.contains(POLICE);
    }
}
