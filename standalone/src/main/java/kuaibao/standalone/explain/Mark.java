package kuaibao.standalone.explain;

import java.util.Comparator;

/**
 * A fact at one place of a text.
 *
 * @param fact what stands there
 * @param begin the first character
 * @param end the one behind the last
 */
record Mark(Fact fact, int begin, int end) {
    /** As they begin; of those that begin together the outermost first. */
    static final Comparator<Mark> IN_ORDER = Comparator.comparingInt(Mark::begin)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(
                    Comparator.comparing((Mark mark) -> mark.fact().kind()).reversed());
}
