package kuaibao.ingest.page.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.MalformedPageException.Kind;
import kuaibao.ingest.page.decoding.DecodedPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPageLineTest {

    @Test
    void takesWhatIsTold() {
        JsonPageLine line =
                read("{'name':'a01','id':'p-1','revision':2,'publication':' 青江日报 ','published':'2019-05-07',"
                        + "'edition':null,'contentType':'text/html','charset':'gb18030','contentBase64':'5Zut'}");
        assertThat(line.name()).hasValue("a01");
        assertThat(line.id()).hasValue("p-1");
        assertThat(line.revision()).hasValue(2);
        assertThat(line.publication()).hasValue("青江日报");
        assertThat(line.published()).hasValue(LocalDate.of(2019, 5, 7));
        assertThat(line.edition()).isEmpty();
        assertThat(line.contentType()).hasValue("text/html");
        assertThat(line.charset()).hasValue("gb18030");
        assertThat(line.content()).isEqualTo(utf8("园"));
        assertThat(line.isText()).isFalse();
    }

    @Test
    void takesATextAsItStands_andLeavesItToOthersWhetherItSaysAnything() {
        assertThat(read("{'text':' 园\\n'}").content()).isEqualTo(utf8(" 园\n"));
        assertThat(read("{'text':''}").content()).isEqualTo(utf8(""));
        assertThat(read("{'text':'园'}").isText()).isTrue();
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'text':'a','rubric':{'b':[1]}}; /rubric; FIELD",
                "{'text':'a','text':'b'}; /text; FIELD",
                "{'text':'a','contentBase64':'5Zut'}; ; FIELD",
                "{'name':'a'}; ; FIELD",
                "{'text':{'a':1}}; /text; VALUE",
                "{'text':'a','revision':'2'}; /revision; VALUE",
                "{'text':'a','published':'+12019-05-07'}; /published; VALUE",
                "{'contentBase64':'%'}; /contentBase64; VALUE",
                "{'text':'a','edition':'a\\u0000'}; /edition; VALUE",
                "{'text':'a\\ud800'}; /text; ENCODING",
                "['a']; ; VALUE",
                "{'text':'a'}{}; ; SYNTAX"
            })
    void refuses(String json, @Nullable String pointer, Kind kind) {
        MalformedPageException refusal = catchThrowableOfType(MalformedPageException.class, () -> read(json));
        assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(kind);
        assertThat(refusal.pointer()).isEqualTo(Optional.ofNullable(pointer));
        assertThat(refusal.offset()).isPresent();
    }

    private static JsonPageLine read(String json) {
        String text = json.replace('\'', '"');
        return JsonPageLine.read(
                new DecodedPage(text, StandardCharsets.UTF_8, false), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer utf8(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
