package kuaibao.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kuaibao.ingest.intake.PageDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {
    @ParameterizedTest
    @CsvSource({"江岸日报/2024-04-12/A03.txt,A03", "江岸日报/2024-04-12/03.md,03", "江岸日报/2024-04-12/第3版.html,第3版"})
    void readsIssueAndEdition(String path, String edition) {
        PageDetails details = PagePath.of(Path.of(path)).details();
        assertThat(details.publication()).contains("江岸日报");
        assertThat(details.published()).contains(LocalDate.of(2024, 4, 12));
        assertThat(details.edition()).contains(edition);
    }

    @Test
    void readsIssueWithoutEdition_whereTheFileIsNamedOtherwise() {
        PageDetails details =
                PagePath.of(Path.of("江岸日报", "2024-04-12", "滨河公园开园.txt")).details();
        assertThat(details.publication()).contains("江岸日报");
        assertThat(details.edition()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A03.txt",
                "2024-04-12/A03.txt",
                "江岸日报/2024-02-30/A03.txt",
                "江岸日报/20240412/A03.txt",
                "in/江岸日报/2024-04-12/A03.txt",
                "江岸日报/2024-04-12",
                "\uFFFD\uFFFD/2024-04-12/A03.txt"
            })
    void tellsNothingOfTheIssue_wherePathIsOfAnotherForm(String path) {
        PageDetails details = PagePath.of(Path.of(path)).details();
        assertThat(details.publication()).isEmpty();
        assertThat(details.published()).isEmpty();
        assertThat(details.edition()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.txt,text/plain", "a.MD,text/markdown", "a.htm,text/html", "a.json,application/json"})
    void readsMediaType_fromTheEnding(String path, String type) {
        assertThat(PagePath.of(Path.of(path)).details().contentType()).contains(type);
    }

    @Test
    void leavesMediaTypeOut_whereTheEndingTellsNone() {
        assertThat(PagePath.of(Path.of("A03")).details().contentType()).isEmpty();
        assertThat(PagePath.of(Path.of("A03.pdf")).details().contentType()).isEmpty();
    }

    @Test
    void keepsTheEndOfAName_thatIsTooLong() {
        String name =
                PagePath.of(Path.of("a".repeat(200), "b".repeat(200) + ".txt")).name();
        assertThat(name).hasSize(300).startsWith("…a").endsWith("b.txt");
    }
}
