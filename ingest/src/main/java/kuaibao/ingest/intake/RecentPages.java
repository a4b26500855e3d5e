package kuaibao.ingest.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that this process has written last: the splitter may not have come to them yet. */
final class RecentPages {
    private static final int KEPT = 10_000;

    private final Map<String, PageHistory> histories = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PageHistory> eldest) {
            return size() > KEPT;
        }
    };

    synchronized PageHistory history(String id) {
        return histories.getOrDefault(id, PageHistory.NONE);
    }

    synchronized void add(String id, PageEntry entry) {
        histories.put(id, history(id).with(entry));
    }
}
