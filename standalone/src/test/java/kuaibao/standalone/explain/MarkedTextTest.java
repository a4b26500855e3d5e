package kuaibao.standalone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "临江市委书记甘棣说公园开园";

    @Test
    void cutsWhereFactsBeginAndEnd() {
        assertThat(drawn(fact(1, Kind.ORG, 0, 4), fact(2, Kind.PERSON, 6, 8))).isEqualTo("[临江市委]1书记[甘棣]2说公园开园");
    }

    @Test
    void nestsFactsInsideOneAnother() {
        assertThat(drawn(fact(1, Kind.ORG, 0, 4), fact(2, Kind.PLACE, 0, 3))).isEqualTo("[[临江市]2委]1书记甘棣说公园开园");
    }

    @Test
    void keepsTheText_whereFactsCrossOneAnother() {
        assertThat(drawn(fact(1, Kind.ORG, 0, 4), fact(2, Kind.METRIC, 2, 8))).isEqualTo("[临江[市委]1书记甘棣]2说公园开园");
    }

    @Test
    void bracketsNoSentence_butNotesItsEnd() {
        assertThat(drawn(fact(1, Kind.EVENT, 0, 13), fact(2, Kind.PERSON, 6, 8)))
                .isEqualTo("临江市委书记[甘棣]2说公园开园{1}");
    }

    @Test
    void coloursTheInnermostFact_underSentences() {
        List<Piece> pieces = pieces(
                fact(1, Kind.EVENT, 0, 13),
                fact(2, Kind.QUOTATION, 0, 13),
                fact(3, Kind.METRIC, 0, 8),
                fact(4, Kind.PERSON, 6, 8));
        assertThat(pieces).extracting(Piece::text).containsExactly("临江市委书记", "甘棣", "说公园开园");
        assertThat(pieces.get(1).innermost().map(Fact::number)).contains(4);
        assertThat(pieces.get(2).innermost()).isEmpty();
        assertThat(pieces).allMatch(piece -> piece.isIn(Kind.EVENT));
    }

    @Test
    void leavesOutWhatLiesBeyondTheText() {
        assertThat(drawn(fact(1, Kind.ORG, 9, 99), fact(2, Kind.ORG, 50, 60), fact(3, Kind.ORG, 3, 3)))
                .isEqualTo("临江市委书记甘棣说[公园开园]1");
        assertThat(Marks.of(List.of()).cut("", Part.TITLE, 0)).isEmpty();
    }

    private static String drawn(Fact... facts) {
        return pieces(facts).stream()
                .map(piece -> "[".repeat(piece.begun())
                        + piece.text()
                        + piece.ended().stream()
                                .map(fact -> fact.kind().isWide() ? "{" + fact.number() + "}" : "]" + fact.number())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static List<Piece> pieces(Fact... facts) {
        return Marks.of(List.of(facts)).cut(TEXT, Part.PARAGRAPH, 2);
    }

    private static Fact fact(int number, Kind kind, int begin, int end) {
        return new Fact(number, kind, "", "", Optional.empty(), List.of(new Span(Part.PARAGRAPH, 2, begin, end)));
    }
}
