package kuaibao.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.http.Lines.Line;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void readsLineByLine() throws IOException {
        assertThat(read("一\n\n二\r\n三")).containsExactly("一", "", "二\r", "三");
        assertThat(read("一\n")).containsExactly("一");
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).containsExactly("");
    }

    @Test
    void keepsNothingOfALineThatIsTooLong_andGoesOnBehindIt() throws IOException {
        String text = "a".repeat(70_000) + "\n" + "b".repeat(100) + "\n" + "c".repeat(101) + "\nd";

        assertThat(read(text)).containsExactly("too long", "b".repeat(100), "too long", "d");
    }

    @Test
    void knowsWhatIsBlank() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(Requests.utf8(" \t\r\n.\n" + "a".repeat(200))), 100);

        assertThat(lines.next().orElseThrow().isBlank()).isTrue();
        assertThat(lines.next().orElseThrow().isBlank()).isFalse();
        assertThat(lines.next().orElseThrow().isBlank()).isFalse();
    }

    private static List<String> read(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(Requests.utf8(text)), 100);
        List<String> read = new ArrayList<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Line found = line.get();
            read.add(found.isTooLong() ? "too long" : new String(found.bytes(), StandardCharsets.UTF_8));
        }
        return read;
    }
}
