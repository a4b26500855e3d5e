package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps of the names found those that no longer name holds or crosses. */
final class Overlaps {
    private Overlaps() {}

    /** The names that stay, in the order of the text. */
    static <T> List<T> longest(List<T> found, Function<T, Found> of) {
        List<T> longestFirst = new ArrayList<>(found);
        longestFirst.sort((one, other) -> byLength(of.apply(other), of.apply(one)));
        Cover cover = new Cover();
        List<T> kept = new ArrayList<>();
        for (T one : longestFirst) {
            Stretch name = of.apply(one).name();
            if (!cover.touches(name)) {
                cover.add(name);
                kept.add(one);
            }
        }
        kept.sort((one, other) -> byPlace(of.apply(one).name(), of.apply(other).name()));
        return kept;
    }

    /** The shorter one first, of two equally long ones the less certain. */
    private static int byLength(Found one, Found other) {
        int length = Integer.compare(one.name().length(), other.name().length());
        return length != 0 ? length : Double.compare(one.confidence(), other.confidence());
    }

    private static int byPlace(Stretch one, Stretch other) {
        int order = Integer.compare(one.passage().order(), other.passage().order());
        return order != 0 ? order : Integer.compare(one.begin(), other.begin());
    }
}
