package kuaibao.enrich.entity;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.words.Region.Level;

/**
 * Tells the cities and provinces that someone travels to, a list of them included: in {@code 赴广东省深圳市、东莞市开展招商活动} none
 * of the three is at home on the page.
 */
final class Destinations {
    private static final List<String> MOTIONS = List.of("赴", "前往");

    private final Atlas atlas;
    private Optional<Stretch> last = Optional.empty();

    Destinations(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Whether the region is one; regions are asked for in the order of the text. */
    boolean holds(Stretch region) {
        boolean reached = isFar(region) && (isBehindMotion(region) || continues(region));
        last = reached ? Optional.of(region) : Optional.empty();
        return reached;
    }

    private boolean isFar(Stretch region) {
        return atlas.regions(region.text()).stream()
                .anyMatch(one -> one.level() == Level.CITY || one.level() == Level.PROVINCE);
    }

    private static boolean isBehindMotion(Stretch region) {
        String text = region.passage().text();
        return MOTIONS.stream().anyMatch(motion -> text.startsWith(motion, region.begin() - motion.length()));
    }

    private boolean continues(Stretch region) {
        return last.filter(before -> before.passage() == region.passage())
                .filter(before -> region.begin() == before.end()
                        || (region.begin() == before.end() + 1
                                && "、和".indexOf(region.passage().at(before.end())) >= 0))
                .isPresent();
    }
}
