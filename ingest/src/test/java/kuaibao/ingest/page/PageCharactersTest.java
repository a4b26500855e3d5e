package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.ingest.page.decoding.UndecodablePageException.Kind;
import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.DamageMark;
import kuaibao.ingest.page.script.HalfWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, widths and invisible characters change nothing of what a page says. */
class PageCharactersTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BODY = "青江县集中整治河道,水质好转。";
    private static final int LARGE = 1_000_000;

    private final PageDecoder decoder = new PageDecoder();

    static List<Path> pages() {
        return SamplePages.files();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheSameText_fromEveryEncoding(Path file) {
        String page = SamplePages.text(file);
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertDecoded(page, page.getBytes(charset), charset, false);
            if (!charset.equals(GB18030)) {
                assertDecoded(page, ("\uFEFF" + page).getBytes(charset), charset, true);
            }
        }
    }

    private void assertDecoded(String page, byte[] bytes, Charset charset, boolean marked) {
        DecodedPage decoded = decoder.decode(bytes, Optional.empty());
        assertThat(decoded).isEqualTo(new DecodedPage(page, charset, marked));
        assertThat(decoded.bytes()).isEqualTo(bytes);
    }

    @Test
    void givesTheBytesBack_whenUtf16IsDeclaredWithoutByteOrder() {
        byte[] bytes = BODY.getBytes(StandardCharsets.UTF_16BE);
        assertThat(decoder.decode(bytes, Optional.of(StandardCharsets.UTF_16)).bytes())
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void saysWhereTheBadByteIs_farDownALargePage(String name) {
        Charset charset = Charset.forName(name);
        byte[] good = BODY.repeat(LARGE / BODY.length()).getBytes(charset);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(good);
        page.writeBytes(bad(charset));
        page.writeBytes(BODY.getBytes(charset));
        UndecodablePageException refusal = catchThrowableOfType(
                UndecodablePageException.class, () -> decoder.decode(page.toByteArray(), Optional.of(charset)));
        assertThat(refusal.kind()).isEqualTo(Kind.ENCODING);
        assertThat(refusal.offset()).hasValue(good.length);
        assertThat(refusal).hasMessageContaining("offset " + good.length).hasMessageContaining(name);
    }

    /** A byte that begins nothing, or the second half of a pair without its first. */
    private static byte[] bad(Charset charset) {
        return switch (charset.name()) {
            case "UTF-16LE" -> new byte[] {0x00, (byte) 0xDC};
            case "UTF-16BE" -> new byte[] {(byte) 0xDC, 0x00};
            default -> new byte[] {(byte) 0xFF};
        };
    }

    @Test
    void refusesHalvesOfPairs_inUtf8() {
        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};
        UndecodablePageException refusal = catchThrowableOfType(
                UndecodablePageException.class, () -> decoder.decode(surrogate, Optional.of(StandardCharsets.UTF_8)));
        assertThat(refusal.offset()).hasValue(1);
    }

    @Test
    void refusesAPage_onWhichNothingIsVisible() {
        byte[] page = "\u200B\u00AD\n\uFEFF \u202E".getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(UndecodablePageException.class, () -> decoder.decode(page, Optional.empty()))
                        .kind())
                .isEqualTo(Kind.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsFullWidthFormsAsHalfWidth(Path file) {
        String page = SamplePages.text(file);
        PageContent narrow = PagePromises.assertKept(HalfWidth.of(page));
        PageContent wide = PagePromises.assertKept(widened(page));
        assertThat(wide.year()).isEqualTo(narrow.year());
        assertThat(wide.places()).isEqualTo(narrow.places());
        assertThat(wide.articles()).hasSameSizeAs(narrow.articles());
        for (int i = 0; i < narrow.articles().size(); i++) {
            PageArticle one = wide.articles().get(i);
            PageArticle other = narrow.articles().get(i);
            assertThat(folded(one.titles())).isEqualTo(other.titles());
            assertThat(folded(one.paragraphs())).isEqualTo(other.paragraphs());
            assertThat(folded(one.captions())).isEqualTo(other.captions());
            assertThat(one.headline()).isEqualTo(one.titles().isEmpty() ? "" : widened(other.headline()));
            assertThat(one.date()).isEqualTo(other.date());
            assertThat(one.bylines()).isEqualTo(other.bylines());
            assertThat(one.credit()).isEqualTo(other.credit());
        }
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(HalfWidth::of).toList();
    }

    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Test
    void findsWordsAcrossInvisibleCharacters() {
        PageArticle article = PagePromises.assertKept(
                        "#\u200B 河水\u00AD清了\n\n本\u200B报\u202E讯 5\u2060月6日,青\u00AD江\0县植树。记\u200D者 柳\uFEFF知春\n")
                .articles()
                .get(0);
        assertThat(article.titles()).containsExactly("河水清了");
        assertThat(article.marker()).hasValue("本报讯");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,青江县植树。");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "记者"));
        assertThat(article.damage())
                .extracting(DamageMark::kind)
                .hasSize(8)
                .containsOnly(DamageKind.CONTROL_CHARACTERS);
    }

    @Test
    void keepsOffsetsOnThePageAsItCame_onALargePage() {
        String line = "青\u200B江县集中整\u00AD治河道,水\0质好转。\n\n";
        String page = "本报讯 " + line.repeat(LARGE / 10 / line.length());
        PageContent content = PagePromises.assertKept(page);
        List<String> paragraphs = content.articles().get(0).paragraphs();
        int last = paragraphs.size() - 1;
        int visible = paragraphs.get(last).indexOf('质');
        assertThat(content.pageOffset(0, last, visible)).isEqualTo(OptionalInt.of(page.lastIndexOf('质')));
    }
}
