package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExtractCommandTest {
    private static final String PAGE = "# 滨河公园开园\n\n本报讯 2024年5月6日,临江市委书记甘棣出席开园仪式。公园总投资2亿元。\n\n记者 楼砚秋\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("page.txt"), PAGE);
    }

    @Test
    void printsOneObjectALine_inTheWordsOfTheContract() throws IOException {
        assertThat(run("extract", page.toString())).isZero();
        JsonNode article = articles().get(0);
        assertThat(articles()).hasSize(1);
        assertThat(article.path("bulletin").asText()).isEqualTo("page.txt");
        assertThat(article.path("headline").asText()).isEqualTo("滨河公园开园");
        assertThat(article.path("marker").asText()).isEqualTo("本报讯");
        assertThat(article.path("date").path("from").asText()).isEqualTo("2024-05-06");
        assertThat(article.path("bylines").path(0).path("role").asText()).isEqualTo("记者");
        assertThat(article.path("people").path(0).path("name").asText()).isEqualTo("甘棣");
        assertThat(article.path("people")
                        .path(0)
                        .path("roles")
                        .path(0)
                        .path("title")
                        .asText())
                .isEqualTo("书记");
        assertThat(article.path("metrics").path(0).path("value").decimalValue()).isEqualByComparingTo("200000000");
        assertThat(article.path("metrics").path(0).path("comparator").asText()).isEqualTo("=");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesAmountsInPlainDigits() {
        run("extract", page.toString());
        assertThat(out.toString()).contains("\"value\":200000000,").doesNotContain("E+");
    }

    @Test
    void followsTheDayOfIssue_whenItIsTold() throws IOException {
        Path undated = Files.writeString(folder.resolve("undated.txt"), "# 公园开园\n\n本报讯 5月6日,公园开园。\n");
        run("extract", "--published", "2021-05-07", undated.toString());
        assertThat(articles().get(0).path("date").path("from").asText()).isEqualTo("2021-05-06");
    }

    @Test
    void tellsMissingFile_andGoesOnWithTheOthers() throws IOException {
        refuses(folder.resolve("missing.txt"), "there is no such file or folder");
    }

    @Test
    void tellsEmptyFile_andGoesOnWithTheOthers() throws IOException {
        refuses(Files.createFile(folder.resolve("empty.txt")), "no bytes");
    }

    @Test
    void tellsBinaryFile_andGoesOnWithTheOthers() throws IOException {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        refuses(Files.write(folder.resolve("picture.txt"), picture), "expected text");
    }

    @Test
    void tellsFileThatIsTooLarge_andGoesOnWithTheOthers() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        refuses(large, "52428800 bytes, at most 2097152 are taken");
    }

    @Test
    void tellsFileInNoKnownEncoding_andGoesOnWithTheOthers() throws IOException {
        byte[] bytes = ("本报讯 " + "公园".repeat(40)).getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        refuses(Files.write(folder.resolve("broken.txt"), bytes), "at offset 19 is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, '<h1>滨河公园开园</h1><p>本报讯 5月6日,公园开园。</p>'",
        "page.md, '滨河公园开园\n===\n\n本报讯 5月6日,公园开园。'",
        "page.json, '{\"headline\": \"滨河公园开园\", \"paragraphs\": [\"本报讯 5月6日,公园开园。\"]}'"
    })
    void readsEveryFormat_byTheEndingOfTheName(String name, String content) throws IOException {
        Path other = Files.writeString(folder.resolve(name), content);
        assertThat(run("extract", other.toString())).isZero();
        assertThat(articles())
                .singleElement()
                .satisfies(
                        article -> assertThat(article.path("headline").asText()).isEqualTo("滨河公园开园"))
                .satisfies(
                        article -> assertThat(article.path("marker").asText()).isEqualTo("本报讯"));
    }

    @Test
    void tellsJsonThatIsNoPage_andGoesOnWithTheOthers() throws IOException {
        refuses(Files.writeString(folder.resolve("settings.json"), "{\"port\": 8080}"), "no field port here");
    }

    @Test
    void takesOnlyJsonThatIsNamedAPage_fromAFolder() throws IOException {
        Files.writeString(folder.resolve("page.json"), "{\"port\": 8080}");
        Files.writeString(
                folder.resolve("b.page.json"), "{\"headline\": \"公园开园\", \"paragraphs\": [\"本报讯 近日,公园开园。\"]}");
        assertThat(run("extract", folder.toString())).isZero();
        assertThat(articles()).hasSize(2);
    }

    @Test
    void followsALinkToAFolder_whenItIsNamed() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        Files.writeString(target.resolve("a.txt"), PAGE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        assertThat(run("extract", link.toString())).isZero();
        assertThat(articles()).hasSize(1);
    }

    @Test
    void tellsFolderWithoutPages_andGoesOnWithTheOthers() throws IOException {
        refuses(Files.createDirectory(folder.resolve("nothing")), "holds no page");
    }

    @Test
    void showsUsage_whenNoFileIsNamed() {
        assertThat(run("extract")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Missing required parameter").contains("Usage: kuaibao extract");
    }

    @Test
    void explainsEveryCommand() {
        for (String command : List.of("demo", "up", "extract", "explain", "entities", "ingest", "search", "topics")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("Usage: kuaibao " + command);
        }
    }

    /** One sentence with the file's name, no stack trace, exit code 1, and the good page is there all the same. */
    private void refuses(Path bad, String reason) throws IOException {
        assertThat(run("extract", bad.toString(), page.toString())).isEqualTo(1);
        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .startsWith("kuaibao: " + bad)
                .contains(reason);
        assertThat(articles()).hasSize(1);
    }

    private int run(String... arguments) {
        return Kuaibao.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<JsonNode> articles() throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            articles.add(new ObjectMapper().readTree(line));
        }
        return articles;
    }
}
