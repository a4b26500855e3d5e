package kuaibao.standalone.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void readsEveryLine_theLastOneWithoutItsEndToo() throws IOException {
        assertThat(texts("滨河公园\n\n书屋\r\n开放")).containsExactly("滨河公园", "", "书屋", "开放");
        assertThat(texts("滨河公园\n")).containsExactly("滨河公园");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void readsLines_thatAreLongerThanWhatIsReadAtATime() throws IOException {
        String line = "滨河公园".repeat(20_000);
        assertThat(texts(line + "\n书屋\n" + line)).containsExactly(line, "书屋", line);
    }

    @Test
    void readsBytesThatAreNotUtf8_asReplacementCharacters() throws IOException {
        byte[] bytes = {(byte) 0xE6, (byte) 0x9D, '\n', 'a', (byte) 0xFF, '\n'};
        assertThat(read(bytes, 10)).extracting(Line::text).containsExactly("\uFFFD", "a\uFFFD");
    }

    @Test
    void countsCharacters_notHalvesOfThem() throws IOException {
        assertThat(read("😀😀\n😀😀😀\n滨河\n滨河公\nab\nabcdefghi\n书".getBytes(StandardCharsets.UTF_8), 2))
                .extracting(Line::number, Line::tooLong)
                .extracting(Object::toString)
                .containsExactly(
                        "(1L, false)",
                        "(2L, true)",
                        "(3L, false)",
                        "(4L, true)",
                        "(5L, false)",
                        "(6L, true)",
                        "(7L, false)");
    }

    private static List<String> texts(String input) throws IOException {
        return read(input.getBytes(StandardCharsets.UTF_8), 1_000_000).stream()
                .map(Line::text)
                .toList();
    }

    private static List<Line> read(byte[] input, int longest) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(input), longest);
        List<Line> all = new ArrayList<>();
        for (boolean more = true; more; ) {
            more = lines.read();
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get());
            }
        }
        return all;
    }
}
