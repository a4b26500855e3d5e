package kuaibao.standalone.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EntityStreamTest {
    private static final EntityStream STREAM = new EntityStream(100);

    private final List<String> refusals = new ArrayList<>();
    private final StringWriter written = new StringWriter();

    @Test
    void answersEachLine_inItsOrder() throws IOException {
        List<String> answers = answers("临江市委书记甘棣到岭川新能源有限公司调研。\n\n昨日,柏秋禾到临江市。\n");
        assertThat(answers)
                .containsExactly(
                        "{\"entities\":[{\"text\":\"临江市委\",\"type\":\"org\",\"start\":0,\"end\":4},"
                                + "{\"text\":\"甘棣\",\"type\":\"person\",\"start\":6,\"end\":8},"
                                + "{\"text\":\"岭川新能源有限公司\",\"type\":\"org\",\"start\":9,\"end\":18}]}",
                        "{\"entities\":[]}",
                        answers.get(2));
        assertThat(answers.get(2)).contains("\"text\":\"临江市\",\"type\":\"place\"");
    }

    @Test
    void countsAnEmojiAsOneCharacter() throws IOException {
        String sentence = "😀😀临江市委书记甘棣😀说,柏秋禾董事长来了。";
        JsonNode entities =
                new ObjectMapper().readTree(answers(sentence + "\n").get(0)).path("entities");
        assertThat(entities).isNotEmpty();
        int[] characters = sentence.codePoints().toArray();
        for (JsonNode entity : entities) {
            int start = entity.path("start").asInt();
            assertThat(new String(characters, start, entity.path("end").asInt() - start))
                    .isEqualTo(entity.path("text").asText());
        }
        assertThat(entities.get(0).path("start").asInt()).isEqualTo(2);
    }

    @Test
    void refusesLongLine_andReadsTheRest() throws IOException {
        assertThat(answer("甘".repeat(101) + "\n临江市委书记甘棣\n")).isFalse();
        assertThat(refusals).containsExactly("line 1: more than 100 characters");
        List<String> answers = lines();
        assertThat(answers.get(0)).isEqualTo("{\"entities\":[],\"error\":\"more than 100 characters\"}");
        assertThat(answers.get(1)).contains("甘棣");
    }

    @Test
    void givesManyLinesTheAnswersThatEachGetsAlone() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            sentences.add("第" + i + "天,临江市委书记甘棣到岭川新能源有限公司调研。");
        }
        List<String> answers = answers(String.join("\n", sentences));
        assertThat(answers).hasSize(3000);
        for (int i = 0; i < 3000; i += 599) {
            assertThat(answers.get(i)).isEqualTo(answers(sentences.get(i)).get(0));
        }
    }

    @Test
    void answersALine_beforeTheNextOneComes() throws Exception {
        PipedOutputStream questions = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(questions);
        PipedInputStream answers = new PipedInputStream();
        PrintWriter output = new PrintWriter(new PipedOutputStream(answers), false, StandardCharsets.UTF_8);
        CompletableFuture<Boolean> allWell = CompletableFuture.supplyAsync(() -> answer(input, output));
        BufferedReader reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        for (String name : List.of("甘棣", "柏秋禾")) {
            questions.write(("临江市委书记" + name + "\n").getBytes(StandardCharsets.UTF_8));
            questions.flush();
            assertThat(reader.readLine()).contains(name);
        }
        questions.close();
        assertThat(allWell.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void stops_whenNobodyReadsItsAnswers() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(STREAM.answer(
                        input("甘棣\n".repeat(100_000)),
                        new PrintWriter(closed, false, StandardCharsets.UTF_8),
                        refusals::add))
                .isFalse();
        assertThat(refusals).isEmpty();
    }

    private List<String> answers(String input) throws IOException {
        assertThat(answer(input)).isTrue();
        return lines();
    }

    private boolean answer(String input) throws IOException {
        written.getBuffer().setLength(0);
        return STREAM.answer(input(input), new PrintWriter(written), refusals::add);
    }

    private boolean answer(InputStream input, PrintWriter output) {
        try {
            return STREAM.answer(input, output, refusals::add);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private List<String> lines() {
        return written.toString().lines().toList();
    }

    private static ByteArrayInputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
