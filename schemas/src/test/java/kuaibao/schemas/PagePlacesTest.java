package kuaibao.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.schemas.record.DamageKind;
import kuaibao.schemas.record.DamageMark;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagePlacesTest {
    /** 路修好了 at 10, a column's break of two, 好了 printed again, 。 */
    private static final Paragraph PARAGRAPH = new Paragraph("路修好了。", 10, 19);

    private static final List<DamageMark> DAMAGE = List.of(
            new DamageMark(DamageKind.COLUMN_BREAK, 14, 16, 0, 4, 4),
            new DamageMark(DamageKind.DOUBLED_CHARACTERS, 16, 18, 0, 4, 4));

    @BeforeAll
    static void trustOurRecords() {
        AvroSafety.establish();
    }

    private static Span span(int begin, int end) {
        return new Span(Part.PARAGRAPH, 0, begin, end);
    }

    @Test
    void findsWhatStandsBeforeARepair() {
        assertThat(PagePlaces.of(List.of(PARAGRAPH), DAMAGE).find(span(1, 4))).contains(new PageStretch(11, 14));
    }

    @Test
    void findsWhatStandsBehindRepairs() {
        assertThat(PagePlaces.of(List.of(PARAGRAPH), DAMAGE).find(span(4, 5))).contains(new PageStretch(18, 19));
    }

    @Test
    void holdsWhatRepairsTookOut_whereAFactGoesOnBehindThem() {
        assertThat(PagePlaces.of(List.of(PARAGRAPH), DAMAGE).find(span(0, 5))).contains(new PageStretch(10, 19));
    }

    @Test
    void skipsAHeading_insideAParagraphThatGoesOnBelowIt() {
        Paragraph around = new Paragraph("水清了", 0, 11);
        List<DamageMark> breaks = List.of(
                new DamageMark(DamageKind.COLUMN_BREAK, 2, 4, 0, 2, 2),
                new DamageMark(DamageKind.COLUMN_BREAK, 8, 10, 0, 2, 2));
        assertThat(PagePlaces.of(List.of(around), breaks).find(span(2, 3))).contains(new PageStretch(10, 11));
    }

    @Test
    void knowsNoPlace_whereRepairsDoNotAccountForThePage() {
        Paragraph markup = new Paragraph("路修好了。", 10, 30);
        assertThat(PagePlaces.of(List.of(markup), List.of()).find(span(0, 2))).isEmpty();
    }

    @Test
    void knowsNoPlace_ofTitles_orOfWhatIsNotThere() {
        PagePlaces places = PagePlaces.of(List.of(PARAGRAPH), DAMAGE);
        assertThat(places.find(new Span(Part.TITLE, 0, 0, 2))).isEmpty();
        assertThat(places.find(new Span(Part.PARAGRAPH, 7, 0, 2))).isEmpty();
        assertThat(places.find(span(3, 3))).isEmpty();
        assertThat(PagePlaces.of(List.of(new Paragraph("路", -1, -1)), List.of()).find(span(0, 1)))
                .isEmpty();
    }
}
