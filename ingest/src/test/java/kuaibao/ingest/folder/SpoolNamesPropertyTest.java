package kuaibao.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SpoolNamesPropertyTest {
    private static final Path FOLDER = Path.of("spool", "done").toAbsolutePath();

    @Property
    void staysInTheFolder_andWithinTheLengthOfAName(
            @ForAll("names") String name, @ForAll @IntRange(min = 1) int number) {
        String numbered = SpoolNames.numbered(name, number, ".reason.json");
        assertThat(numbered.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        Path moved = SpoolNames.beside(FOLDER.resolve("a.txt"), numbered);
        assertThat(moved.normalize().getParent()).isEqualTo(FOLDER);
        assertThat(moved.normalize()).isEqualTo(moved);
    }

    @Property
    void keepsTheEnding_andTellsNumbersApart(
            @ForAll("names") String name, @ForAll @IntRange(min = 1, max = 9998) int number) {
        String one = SpoolNames.numbered(name + ".txt", number, "");
        assertThat(one).endsWith(".txt").isNotEqualTo(SpoolNames.numbered(name + ".txt", number + 1, ""));
    }

    /** Whatever a file system takes as one part of a path. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars('.', '-', ' ', 'a', '版', '\uFFFD', '\\', '~', '\n')
                .ofMinLength(1)
                .ofMaxLength(85);
        return Arbitraries.oneOf(any, Arbitraries.of("..a", "...", "a..", ".txt", "a." + "b".repeat(200)))
                .filter(name -> !name.equals(".") && !name.equals(".."));
    }
}
