package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExplainCommandTest {
    private static final String PAGE = """
            # 滨河公园开园

            本报讯 5月6日,临江市委书记甘棣出席开园仪式。公园总投资2亿元。

            # 南岭书屋开放

            本报讯 5月7日,南岭县委书记柏秋禾到书屋调研。
            """;

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
    void marksAndListsTheFacts_ofEveryArticle() {
        assertThat(run("explain", page.toString())).isZero();
        assertThat(out.toString())
                .contains("article 1 of 2 · page.txt", "article 2 of 2 · page.txt")
                .contains("[临江市委]", "[甘棣]", "总投资2亿元]", "临江市委 书记", "总投资 = 200000000 元")
                .doesNotContain("\u001b");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void followsTheDayOfIssue_whenItIsTold() {
        run("explain", "--published", "2021-05-08", "--publication", "临江日报", page.toString());
        assertThat(out.toString()).contains("临江日报 · 2021-05-06", "2021-05-07");
    }

    @Test
    void showsOneArticle_whenOneIsNamed() {
        assertThat(run("explain", "--article", "2", page.toString())).isZero();
        assertThat(out.toString()).contains("article 2 of 2", "柏秋禾").doesNotContain("甘棣");
    }

    @Test
    void coloursFacts_whenAsked() {
        run("explain", "--color=always", page.toString());
        assertThat(out.toString()).contains("\u001b[4;32m甘棣").doesNotContain("[甘棣]");
        out.getBuffer().setLength(0);
        run("explain", "--color=never", page.toString());
        assertThat(out.toString()).doesNotContain("\u001b");
    }

    @Test
    void writesOneHtmlPage_toAFileToo() throws IOException {
        assertThat(run("explain", "--html", page.toString())).isZero();
        assertThat(out.toString()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        Path file = folder.resolve("page.html");
        assertThat(run("explain", "--html", "--output", file.toString(), page.toString()))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(out.toString());
    }

    @Test
    void writesOverNoPage() throws IOException {
        refuses(1, "is the page itself", "--output", page.toString(), page.toString());
        assertThat(Files.readString(page)).isEqualTo(PAGE);
    }

    @Test
    void tellsWhatCannotBeUsed_inOneSentence() throws IOException {
        refuses(
                1,
                "there is no such file or folder",
                folder.resolve("missing.txt").toString());
        refuses(1, "no bytes", Files.createFile(folder.resolve("empty.txt")).toString());
        refuses(1, "there is no article 3, the page has 2", "--article", "3", page.toString());
        refuses(1, "cannot be written", "--output", folder.toString(), page.toString());
    }

    @Test
    void goesOnWithTheOthers_whereOnePageCannotBeUsed() {
        assertThat(run("explain", folder.resolve("missing.txt").toString(), page.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("article 2 of 2");
    }

    @Test
    void refusesWrongUsage_withTwo() {
        assertThat(run("explain")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("explain", "--article", "0", page.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("explain", "--color", "green", page.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
    }

    private void refuses(int code, String reason, String... arguments) {
        err.getBuffer().setLength(0);
        out.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(run(all)).isEqualTo(code);
        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .startsWith("kuaibao: ")
                .contains(reason);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Kuaibao.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
