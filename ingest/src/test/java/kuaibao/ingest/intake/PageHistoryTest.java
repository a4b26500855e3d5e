package kuaibao.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import kuaibao.ingest.intake.PageEntry.Kind;
import org.junit.jupiter.api.Test;

class PageHistoryTest {
    @Test
    void isOrderedByRevision_whateverComesFirst() {
        PageHistory history = PageHistory.NONE.with(entry(3, "c")).with(entry(1, "a"));
        assertThat(history.newest()).contains(entry(3, "c"));
        assertThat(history.nextRevision()).isEqualTo(4);
        assertThat(history.ofRevision(1)).contains(entry(1, "a"));
        assertThat(history.ofRevision(2)).isEmpty();
    }

    @Test
    void findsTheNewest_ofTwoRevisionsThatSayTheSame() {
        PageHistory history = new PageHistory(List.of(entry(1, "a"), entry(2, "b"), entry(3, "a")));
        assertThat(history.ofContent("a")).contains(entry(3, "a"));
    }

    @Test
    void letsTheOtherHistoryDecide_whereTwoDiffer() {
        PageHistory written = PageHistory.NONE.with(entry(1, "mine"));
        PageHistory index = new PageHistory(List.of(entry(1, "theirs"), entry(2, "mine")));
        assertThat(written.with(index)).isEqualTo(index);
    }

    @Test
    void tellsTheHighestRevision_thatASenderGave() {
        PageHistory history = new PageHistory(List.of(
                entry(2, "a"),
                new PageEntry(3, "b", Kind.ASSIGNED, 0, 0),
                new PageEntry(4, "c", Kind.WITHDRAWAL, 0, 0),
                entry(9, "d")));
        assertThat(history.givenBelow(5)).hasValue(2);
        assertThat(history.givenBelow(2)).isEmpty();
    }

    @Test
    void keepsTheHighest_ofVeryManyRevisions() {
        PageHistory history = new PageHistory(LongStream.rangeClosed(1, 1_000)
                .mapToObj(each -> entry(each, "a"))
                .toList());
        assertThat(history.entries()).hasSize(PageHistory.KEPT);
        assertThat(history.nextRevision()).isEqualTo(1_001);
    }

    private static PageEntry entry(long revision, String sha256) {
        return new PageEntry(revision, sha256, Kind.GIVEN, 0, 0);
    }
}
