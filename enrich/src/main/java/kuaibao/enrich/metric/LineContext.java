package kuaibao.enrich.metric;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line with the times that were read of it. */
final class LineContext {
    private static final WordList ON_THE_SPOT = new WordList(List.of(
            "会上", "仪式后", "活动后", "演练中", "演练模拟", "首日", "现场", "当天", "当日", "当场", "活动中", "今天", "今日", "到场", "此次集中", "本次集中",
            "此次签约项目", "本次签约项目"));
    private static final int SPOT_WINDOW = 120;

    private final Line line;
    private final BitSet figures = new BitSet();
    private final BitSet begins = new BitSet();
    private final BitSet dating = new BitSet();
    private final Map<Integer, TimeExpression> byBegin = new HashMap<>();

    LineContext(Line line, List<TimeExpression> times, List<Quantity> quantities) {
        this.line = line;
        for (Quantity quantity : quantities) {
            figures.set(quantity.begin());
        }
        for (TimeExpression time : times) {
            byBegin.put(time.begin(), time);
            begins.set(time.begin());
            if (time.kind() != TimeExpression.Kind.NOW) {
                dating.set(time.begin());
            }
        }
    }

    /** {@code 2024年临河市春季招聘会}: a year that a name begins with dates nothing. */
    void forget(int timeBegin) {
        begins.clear(timeBegin);
        dating.clear(timeBegin);
    }

    /** Whether a figure begins between the two places. */
    boolean hasFigure(int begin, int end) {
        int next = figures.nextSetBit(Math.max(0, begin));
        return next >= 0 && next < end;
    }

    Line line() {
        return line;
    }

    /** The time that begins exactly at the place. */
    Optional<TimeExpression> timeAt(int at) {
        return begins.get(at) ? Optional.ofNullable(byBegin.get(at)) : Optional.empty();
    }

    /** Where the time that ends at {@code end} begins, or {@code end} where none does. */
    int timeBefore(int begin, int end) {
        int last = last(begins, end);
        boolean ends =
                last >= begin && timeAt(last).filter(time -> time.end() == end).isPresent();
        return ends ? last : end;
    }

    /** The last time between two places, 目前 and the like aside: they keep the year that was named before. */
    Optional<TimeExpression> lastTime(int begin, int end) {
        int last = last(dating, end);
        return last >= begin ? timeAt(last).filter(time -> time.end() <= end) : Optional.empty();
    }

    private static int last(BitSet places, int before) {
        return before > 0 ? places.previousSetBit(before - 1) : -1;
    }

    /** Whether the words say that the figure was taken at the event itself. */
    boolean isOnTheSpot(int begin, int end) {
        return ON_THE_SPOT.lastIn(line.text(), Math.max(begin, end - SPOT_WINDOW), end) >= 0;
    }
}
