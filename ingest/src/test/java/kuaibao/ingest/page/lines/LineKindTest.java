package kuaibao.ingest.page.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindTest {
    @ParameterizedTest
    @CsvSource({
        "【街巷新闻】,SECTION_LABEL",
        "◆街巷新闻◆,SECTION_LABEL",
        "●民生●,SECTION_LABEL",
        "◆导读◆,GUIDE",
        "◆青石街道食堂重新开张,PARAGRAPH",
        "◆青石街道食堂◆重新开张,PARAGRAPH"
    })
    void knowsASection_byTheMarksRoundIt(String line, SpanKind kind) {
        int signs = line.chars().map(c -> Signs.of((char) c)).reduce(0, (one, other) -> one | other);
        assertThat(LineKind.of(line, signs).kind()).isEqualTo(kind);
    }
}
