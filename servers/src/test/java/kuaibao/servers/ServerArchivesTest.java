package kuaibao.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerArchivesTest {
    @TempDir
    Path folder;

    @Test
    void unpacksOnce_andMakesProgramsRunnable() throws IOException {
        zip("server-1.zip", "server-1/bin/server");
        ServerArchives archives = new ServerArchives(folder, folder.resolve("cache"));
        Path unpacked = archives.unpacked("server");
        Path program = unpacked.resolve("server-1/bin/server");
        assertThat(program).isExecutable();
        Files.delete(folder.resolve("server-1.zip"));
        zip("server-1.zip", "server-1/bin/other");
        assertThat(archives.unpacked("server")).isEqualTo(unpacked);
        assertThat(program).exists();
    }

    @Test
    void tellsHowToGetAnArchive_thatIsMissing() {
        assertThatThrownBy(() -> new ServerArchives(folder, folder).unpacked("server"))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("mvnw package");
    }

    @Test
    void refusesEntry_thatLeavesTheFolder() throws IOException {
        zip("server-1.zip", "../../outside");
        ServerArchives archives = new ServerArchives(folder, folder.resolve("cache"));
        assertThatThrownBy(() -> archives.unpacked("server")).isInstanceOf(ServerStartException.class);
        assertThat(folder.resolve("../outside")).doesNotExist();
    }

    private void zip(String name, String entry) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("#!/bin/sh".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
