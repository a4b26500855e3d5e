package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Keeps of the names found those that no longer name holds or crosses. */
final class Overlaps {
    private Overlaps() {}

    /** The names that stay, in the order of the text. */
    static <T> List<T> longest(List<T> found, Function<T, Found> of) {
        List<T> longestFirst = new ArrayList<>(found);
        longestFirst.sort(
                Comparator.comparingInt((T one) -> -of.apply(one).name().length())
                        .thenComparing(Comparator.comparingDouble(
                                (T one) -> -of.apply(one).confidence())));
        Cover cover = new Cover();
        List<T> kept = new ArrayList<>();
        for (T one : longestFirst) {
            Stretch name = of.apply(one).name();
            if (!cover.touches(name)) {
                cover.add(name);
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(
                        (T one) -> of.apply(one).name().passage().order())
                .thenComparingInt(one -> of.apply(one).name().begin()));
        return kept;
    }
}
