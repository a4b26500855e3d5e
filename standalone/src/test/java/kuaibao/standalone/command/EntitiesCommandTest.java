package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EntitiesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream before = System.in;

    @AfterEach
    void restore() {
        System.setIn(before);
    }

    @Test
    void answersEachLineOfStandardInput() {
        assertThat(run("😀临江市委书记甘棣\n\n")).isZero();
        assertThat(out.toString()).isEqualTo("""
                        {"entities":[{"text":"临江市委","type":"org","start":1,"end":5},{"text":"甘棣","type":"person","start":7,"end":9}]}
                        {"entities":[]}
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void refusesLineThatIsTooLong_withOne() {
        assertThat(run("甘".repeat(1_000_001) + "\n书屋\n")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("kuaibao: line 1: more than 1000000 characters");
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void saysInItsHelp_howItCounts() {
        assertThat(run("", "--help")).isZero();
        assertThat(out.toString()).contains("code points", "U+FFFD");
    }

    @Test
    void takesNoArguments() {
        assertThat(run("", "page.txt")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    private int run(String input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        String[] all = new String[arguments.length + 1];
        all[0] = "entities";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Kuaibao.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
