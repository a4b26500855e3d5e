package kuaibao.ingest.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kuaibao.ingest.page.PageContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFormatTest {

    private static final String HTML = "\n<!DOCTYPE html><html><body><p>本报讯 河水清了。</p></body></html>";

    @ParameterizedTest
    @CsvSource({
        "text/plain, PLAIN_TEXT",
        "text/markdown; charset=utf-8, MARKDOWN",
        "TEXT/HTML;charset=gbk, HTML",
        "application/xhtml+xml, HTML",
        "application/json, JSON"
    })
    void followsTheMediaType(String mediaType, PageFormat expected) {
        assertThat(PageFormat.ofMediaType(mediaType)).hasValue(expected);
        assertThat(PageFormat.ofMediaType(expected.mediaType())).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"A08.txt, PLAIN_TEXT", "a.b.MD, MARKDOWN", "c1.html, HTML", "c1.HTM, HTML", "x.json, JSON"})
    void followsTheName(String name, PageFormat expected) {
        assertThat(PageFormat.ofName(name)).hasValue(expected);
    }

    @Test
    void doesNotKnowOthers() {
        assertThat(PageFormat.ofMediaType("application/pdf")).isEmpty();
        assertThat(PageFormat.ofName("要闻")).isEmpty();
        assertThat(PageFormat.ofName("a.pdf")).isEmpty();
    }

    @Test
    void believesTheMediaType_beforeTheName() {
        assertThat(format("text/markdown", "a.html", "# 河水清了")).isEqualTo(PageFormat.MARKDOWN);
        assertThat(format("text/html", "a.txt", "河水清了")).isEqualTo(PageFormat.HTML);
    }

    @Test
    void believesTheName_whenPlainTextIsSaid() {
        assertThat(format("text/plain", "a.html", "<p>河水清了</p>")).isEqualTo(PageFormat.HTML);
        assertThat(format("text/plain", "a.md", "# 河水清了")).isEqualTo(PageFormat.MARKDOWN);
    }

    @Test
    void looksAtTheText_whenNothingIsTold() {
        assertThat(format("application/octet-stream", "", HTML)).isEqualTo(PageFormat.HTML);
        assertThat(format("", "", " {\"headline\": \"河水清了\"}")).isEqualTo(PageFormat.JSON);
        assertThat(format("", "", "[ {\"headline\": \"河水清了\"}]")).isEqualTo(PageFormat.JSON);
        assertThat(format("", "", "[要闻]\n河水清了")).isEqualTo(PageFormat.PLAIN_TEXT);
        assertThat(format("", "", "河水清了")).isEqualTo(PageFormat.PLAIN_TEXT);
    }

    @Test
    void readsAWholeHtmlDocumentAsSuch_thoughTextIsTold() {
        assertThat(format("text/plain", "a.txt", HTML)).isEqualTo(PageFormat.HTML);
        assertThat(format("text/markdown", "a.md", HTML)).isEqualTo(PageFormat.HTML);
    }

    @Test
    void leavesAFragmentText_whenTextIsTold() {
        String page = "<p>本报讯 河水清了。</p>";
        assertThat(format("text/plain", "a.txt", page)).isEqualTo(PageFormat.PLAIN_TEXT);
        assertThat(new DocumentReader()
                        .read(document("text/plain", "a.txt", page), PageContext.none())
                        .text())
                .isEqualTo(page);
    }

    private static PageFormat format(String mediaType, String name, String text) {
        return new DocumentReader().check(document(mediaType, name, text));
    }

    private static PageDocument document(String mediaType, String name, String text) {
        return new PageDocument(
                text.getBytes(StandardCharsets.UTF_8),
                Optional.of(mediaType).filter(told -> !told.isEmpty()),
                Optional.of(name).filter(told -> !told.isEmpty()),
                Optional.empty());
    }
}
