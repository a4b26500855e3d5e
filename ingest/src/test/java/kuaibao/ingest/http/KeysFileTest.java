package kuaibao.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kuaibao.ingest.intake.Sha256;
import kuaibao.runtime.lifecycle.CannotStartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysFileTest {
    private static final String DIGEST = Sha256.of(Requests.utf8("钥匙"));

    @TempDir
    private Path folder;

    @Test
    void knowsOwnersByTheirKeys() throws Exception {
        KeysFile keys = KeysFile.open(file("# desks\n\n  night:" + DIGEST.toUpperCase(java.util.Locale.ROOT) + "\n"));

        assertThat(keys.owner("钥匙")).contains("night");
        assertThat(keys.owner("")).isEmpty();
        assertThat(keys.owner(DIGEST)).isEmpty();
    }

    @Test
    void stopsTheStart_whenTheFileIsWrong() throws Exception {
        refuses(folder.resolve("nowhere"), "cannot be read");
        refuses(file("# nobody\n"), "holds no key");
        refuses(file("night:" + DIGEST + "\nnight:" + DIGEST), "line 2 gives night a second key");
        Path open = file("night:" + DIGEST);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        refuses(open, "chmod 600");
    }

    @Test
    void keepsAPlainKeyOutOfTheMessage() throws Exception {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> KeysFile.open(file("night:open-sesame")))
                .withMessageContaining("line 1")
                .withMessageNotContaining("sesame");
    }

    private static void refuses(Path file, String reason) {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> KeysFile.open(file))
                .withMessageContaining("ingest.http.keys-file")
                .withMessageContaining(file.toString())
                .withMessageContaining(reason);
    }

    private Path file(String text) throws IOException {
        return write(folder.resolve("keys"), text);
    }

    /** Writes a file of keys that only its owner may read. */
    static Path write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
