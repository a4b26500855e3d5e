package kuaibao.standalone.push;

import java.util.EnumMap;
import java.util.Map;
import kuaibao.standalone.push.PushedPage.Result;

/** How many files have come to which end. Not for use by several threads at a time. */
public final class PushCounts {
    private final Map<Result, Long> counts = new EnumMap<>(Result.class);

    public void add(Result result) {
        counts.merge(result, 1L, Long::sum);
    }

    public long of(Result result) {
        return counts.getOrDefault(result, 0L);
    }

    public long done() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that were really sent, and so tell how fast it goes. */
    public long sent() {
        return done() - of(Result.EARLIER);
    }

    /** In words: {@code 1990 accepted, 5 known before, 2 sent in an earlier run, 3 refused}. */
    public String toWords() {
        StringBuilder words = new StringBuilder().append(of(Result.ACCEPTED)).append(" accepted, ");
        if (of(Result.KNOWN) > 0) {
            words.append(of(Result.KNOWN)).append(" known before, ");
        }
        if (of(Result.EARLIER) > 0) {
            words.append(of(Result.EARLIER)).append(" sent in an earlier run, ");
        }
        return words.append(of(Result.REFUSED)).append(" refused").toString();
    }
}
