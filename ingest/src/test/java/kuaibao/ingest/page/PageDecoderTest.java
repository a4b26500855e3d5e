package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kuaibao.ingest.page.UndecodablePageException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {

    private static final String TEXT = "本报讯 5月6日,青江县春季植树活动举行。\r\n县长水长东说:“多种一棵是一棵。”\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final PageDecoder decoder = new PageDecoder();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void givesTheSameText_fromEachEncoding(String charset) {
        assertThat(decode(TEXT.getBytes(Charset.forName(charset))).text()).isEqualTo(TEXT);
    }

    @Test
    void removesByteOrderMarks() {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new DecodedPage(TEXT, StandardCharsets.UTF_16LE));
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void refusesNothingAndWhiteSpace() {
        assertThat(refusal(new byte[0], Optional.empty()).kind()).isEqualTo(Kind.EMPTY);
        assertThat(refusal(" \r\n\u3000\t".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .hasMessageContaining("white space")
                .extracting(UndecodablePageException::kind)
                .isEqualTo(Kind.EMPTY);
    }

    @Test
    void namesWhatIsNoText() {
        assertThat(refusal(bytes("%PDF-1.7 x"), Optional.empty())).hasMessageContaining("PDF");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0}, Optional.empty()))
                .hasMessageContaining("JPEG");
        assertThat(refusal(bytes("PK\u0003\u0004xxxx"), Optional.empty())).hasMessageContaining("ZIP");
        UndecodablePageException binary = refusal(new byte[] {1, 2, 0, 0, 0, 5, 'a', 'b'}, Optional.empty());
        assertThat(binary.kind()).isEqualTo(Kind.NOT_TEXT);
    }

    @Test
    void keepsAFewControlCharacters() {
        assertThat(decode((TEXT + "\0\u0007").getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT + "\0\u0007");
    }

    @Test
    void saysWhereBytesAreBad_inUtf8() {
        byte[] page = TEXT.getBytes(StandardCharsets.UTF_8);
        page[30] = (byte) 0xFF;
        UndecodablePageException refusal = refusal(page, Optional.empty());
        assertThat(refusal.kind()).isEqualTo(Kind.ENCODING);
        assertThat(refusal.offset().orElseThrow()).isBetween(28L, 30L);
        assertThat(refusal).hasMessageContaining("UTF-8");
    }

    @Test
    void guessesTheEncoding_whenGbkIsDeclaredUtf8() {
        byte[] page = TEXT.getBytes(GB18030);
        UndecodablePageException refusal = refusal(page, Optional.of(StandardCharsets.UTF_8));
        assertThat(refusal.offset()).hasValue(0);
        assertThat(refusal).hasMessageContaining("looks like GB18030");
        assertThat(decoder.decode(page, Optional.of(Charset.forName("GBK"))).text())
                .isEqualTo(TEXT);
    }

    @Test
    void saysWhereBytesAreBad_inGb18030() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(TEXT.getBytes(GB18030));
        int bad = page.size();
        page.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'});
        UndecodablePageException refusal = refusal(page.toByteArray(), Optional.empty());
        assertThat(refusal.kind()).isEqualTo(Kind.ENCODING);
        assertThat(refusal.offset()).hasValue(bad);
    }

    @Test
    void decodesMarkupLikeAnyText() {
        byte[] page = "<!DOCTYPE html><html><body>本报讯</body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(decode(page).text()).contains("<body>本报讯");
    }

    private DecodedPage decode(byte[] page) {
        return decoder.decode(page, Optional.empty());
    }

    private UndecodablePageException refusal(byte[] page, Optional<Charset> declared) {
        return catchThrowableOfType(UndecodablePageException.class, () -> decoder.decode(page, declared));
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
