package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpCommandTest {
    @TempDir
    Path data;

    @Test
    void refusesWrongSettings_beforeAnyServerStarts() {
        StringWriter err = new StringWriter();
        int code = Kuaibao.commandLine()
                .setErr(new PrintWriter(err))
                .execute("up", "--data", data.toString(), "--set", "ingest.folder.quite=5s");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("ingest.folder.quite").doesNotContain("answers on");
        assertThat(data).isEmptyDirectory();
    }
}
