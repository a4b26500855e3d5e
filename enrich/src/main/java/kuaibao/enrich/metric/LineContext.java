package kuaibao.enrich.metric;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A line with the times that were read of it. */
final class LineContext {
    private static final WordList ON_THE_SPOT = new WordList(
            List.of("会上", "仪式后", "活动后", "演练中", "演练模拟", "首日", "现场", "当天", "当日", "当场", "活动中", "今天", "今日", "到场"));
    private static final int SPOT_WINDOW = 120;

    private final Line line;
    private final NavigableSet<Integer> figures = new TreeSet<>();
    private final NavigableMap<Integer, TimeExpression> byBegin = new TreeMap<>();
    private final NavigableMap<Integer, TimeExpression> dating = new TreeMap<>();

    LineContext(Line line, List<TimeExpression> times, List<Quantity> quantities) {
        this.line = line;
        quantities.forEach(quantity -> figures.add(quantity.begin()));
        for (TimeExpression time : times) {
            byBegin.put(time.begin(), time);
            if (time.kind() != TimeExpression.Kind.NOW) {
                dating.put(time.begin(), time);
            }
        }
    }

    /** {@code 2024年临河市春季招聘会}: a year that a name begins with dates nothing. */
    void forget(int timeBegin) {
        byBegin.remove(timeBegin);
        dating.remove(timeBegin);
    }

    /** Whether a figure begins between the two places. */
    boolean hasFigure(int begin, int end) {
        return begin < end && !figures.subSet(begin, end).isEmpty();
    }

    Line line() {
        return line;
    }

    /** The time that begins exactly at the place. */
    Optional<TimeExpression> timeAt(int at) {
        return Optional.ofNullable(byBegin.get(at));
    }

    /** Where the time that ends at {@code end} begins, or {@code end} where none does. */
    int timeBefore(int begin, int end) {
        return entry(byBegin, end)
                .filter(time -> time.end() == end && time.begin() >= begin)
                .map(TimeExpression::begin)
                .orElse(end);
    }

    /** The last time between two places, 目前 and the like aside: they keep the year that was named before. */
    Optional<TimeExpression> lastTime(int begin, int end) {
        return entry(dating, end).filter(time -> time.begin() >= begin && time.end() <= end);
    }

    private static Optional<TimeExpression> entry(NavigableMap<Integer, TimeExpression> times, int before) {
        return Optional.ofNullable(times.lowerEntry(before)).map(entry -> entry.getValue());
    }

    /** Whether the words say that the figure was taken at the event itself. */
    boolean isOnTheSpot(int begin, int end) {
        return ON_THE_SPOT.lastIn(line.text(), Math.max(begin, end - SPOT_WINDOW), end) >= 0;
    }
}
