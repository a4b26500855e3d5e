package kuaibao.ingest.splitter;

import java.util.Locale;
import java.util.stream.Collectors;
import kuaibao.ingest.intake.PageEntry;
import kuaibao.ingest.intake.PageHistory;
import org.apache.kafka.common.serialization.Serde;

/** A page's history as text: a line a revision, such as {@code 2 given 0 1734 9f86…}. */
final class PageHistoryText {
    private PageHistoryText() {}

    static Serde<PageHistory> serde() {
        return new TextSerde<>(PageHistoryText::write, PageHistoryText::read);
    }

    private static String write(PageHistory history) {
        return history.entries().stream()
                .map(entry -> String.join(
                        " ",
                        Long.toString(entry.revision()),
                        entry.kind().name().toLowerCase(Locale.ROOT),
                        Integer.toString(entry.partition()),
                        Long.toString(entry.offset()),
                        entry.sha256()))
                .collect(Collectors.joining("\n"));
    }

    private static PageHistory read(String text) {
        return new PageHistory(text.lines().map(PageHistoryText::entry).toList());
    }

    private static PageEntry entry(String line) {
        String[] parts = line.split(" ", 5);
        return new PageEntry(
                Long.parseLong(parts[0]),
                parts[4],
                PageEntry.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts[2]),
                Long.parseLong(parts[3]));
    }
}
