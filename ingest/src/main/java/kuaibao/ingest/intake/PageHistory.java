package kuaibao.ingest.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What was received under one id.
 *
 * @param entries one a revision, the lowest first; of very many the highest {@link #KEPT}
 */
public record PageHistory(List<PageEntry> entries) {
    /** An id that nothing is known of. */
    public static final PageHistory NONE = new PageHistory(List.of());

    /** How many revisions of one id are remembered: more is no correction but a sender that is out of its mind. */
    static final int KEPT = 500;

    public PageHistory {
        List<PageEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingLong(PageEntry::revision));
        entries = List.copyOf(sorted.subList(Math.max(0, sorted.size() - KEPT), sorted.size()));
    }

    /** The one with the highest revision. */
    public Optional<PageEntry> newest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The one with this revision. */
    public Optional<PageEntry> ofRevision(long revision) {
        return entries.stream().filter(entry -> entry.revision() == revision).findFirst();
    }

    /** The newest one with this content. */
    public Optional<PageEntry> ofContent(String sha256) {
        return entries.stream().filter(entry -> entry.sha256().equals(sha256)).reduce((lower, higher) -> higher);
    }

    /** The newest one of a kind. */
    public Optional<PageEntry> ofKind(PageEntry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).reduce((lower, higher) -> higher);
    }

    /** The revision that a page gets whose sender gave none. */
    public long nextRevision() {
        return newest().map(PageEntry::revision).orElse(0L) + 1;
    }

    /** The highest revision below this one that a sender gave. */
    public OptionalLong givenBelow(long revision) {
        return entries.stream()
                .filter(entry -> entry.kind() == PageEntry.Kind.GIVEN)
                .mapToLong(PageEntry::revision)
                .filter(given -> given < revision)
                .max();
    }

    /** With one more, which takes the place of one with the same revision. */
    public PageHistory with(PageEntry entry) {
        return with(new PageHistory(List.of(entry)));
    }

    /** With all of another's, which take the place of those with the same revision. */
    public PageHistory with(PageHistory other) {
        Map<Long, PageEntry> all = new TreeMap<>();
        entries.forEach(entry -> all.put(entry.revision(), entry));
        other.entries.forEach(entry -> all.put(entry.revision(), entry));
        return new PageHistory(List.copyOf(all.values()));
    }
}
