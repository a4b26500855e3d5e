package kuaibao.sink.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentVersionTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1.4.2, 1010402",
        "1, 0.1.0-SNAPSHOT, 1000100",
        "1, rules-2.0, 1020000",
        "3, 7, 3070000",
        "2, '', 2000000",
        "2, unknown, 2000000",
        "1, 99.99.99, 1999999"
    })
    void isRevisionAndStep(long revision, String pipelineVersion, long version) {
        assertThat(DocumentVersion.of(revision, pipelineVersion)).isEqualTo(version);
    }

    @Test
    void isHigher_forALaterRevisionByOlderRules() {
        assertThat(DocumentVersion.of(2, "1.0")).isGreaterThan(DocumentVersion.of(1, "99.99.99"));
    }

    @Test
    void refusesRevisionsBelowOne() {
        assertThatThrownBy(() -> DocumentVersion.of(0, "1.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("revision 0: expected 1");
    }
}
