package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.ingest.page.decoding.UndecodablePageException.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever arrives: it is read and every promise kept, or it is refused with a reason. */
class PageFuzzTest {

    private static final List<String> LINES = SamplePages.lines();
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1);
    private static final List<String> SMALL = List.of(
            "本报讯 ",
            "另讯 ",
            "#",
            "## ",
            "记者 ",
            "通讯员",
            "水云",
            "柳",
            "。",
            ",",
            ",",
            "(",
            ")",
            "(",
            ")",
            "“",
            "”",
            "《",
            "》",
            "据《青江日报》",
            "5月6日",
            "2019年",
            "2018年完成",
            "力争",
            "下转02版",
            "(上接第一版)",
            "●",
            "◆",
            "【要闻】",
            "-----",
            "图为",
            "摄",
            "\u3000",
            "\0",
            "\u200B",
            "\uFEFF",
            "\u202E",
            "\u00AD",
            "\u00A0",
            "\t",
            "\u0085",
            "\u2028",
            "\f",
            "文/图",
            "文 图/",
            "导读",
            "核心提示:",
            "…",
            "......",
            "①6",
            "A02",
            "(lù)",
            "(lù)",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "abc ",
            "〇",
            "1",
            "12",
            "、",
            ";",
            ":",
            "·",
            "的",
            "青江县",
            "经开区",
            "\\",
            "$1",
            "年前,");
    private static final List<String> BREAKS =
            List.of("", "\n", "\n\n", "\n\n\n\n\n", "\r\n", "\r", "\r\n\r\n", " ", "\u3000\u3000");

    private final PageDecoder decoder = new PageDecoder();

    static List<Path> pages() {
        return SamplePages.files();
    }

    @Property(tries = 3000, seed = "20261121")
    void refusesOrReads_anyBytes(@ForAll @Size(max = 400) byte[] bytes) {
        assertRefusedOrRestored(bytes, Optional.empty());
    }

    @Property(tries = 2000, seed = "20261121")
    void refusesOrReads_pagesWithBytesDamaged(
            @ForAll("mixtures") String page,
            @ForAll @IntRange(max = 4) int charset,
            @ForAll boolean declared,
            @ForAll @Size(max = 3) List<@IntRange(max = 1_000_000) Integer> spots,
            @ForAll byte damage) {
        byte[] bytes = page.getBytes(CHARSETS.get(charset));
        for (int spot : spots) {
            if (bytes.length > 0) {
                bytes[spot % bytes.length] = damage;
            }
        }
        assertRefusedOrRestored(bytes, declared ? Optional.of(CHARSETS.get(charset)) : Optional.empty());
    }

    @Property(tries = 1500, seed = "20261121")
    void keepsItsPromises_onMixturesOfPages(@ForAll("mixtures") String page) {
        PagePromises.assertKept(page);
    }

    @Property(tries = 3000, seed = "20261121")
    void keepsItsPromises_onMixturesOfFragments(@ForAll("fragments") String page) {
        PagePromises.assertKept(page);
    }

    @Property(tries = 1000, seed = "20261121")
    void keepsItsPromises_onAnyCharacters(@ForAll String page) {
        PagePromises.assertKept(page);
    }

    /** Inside a character of several bytes there is no page; everywhere else there is one, and it is whole. */
    @ParameterizedTest
    @MethodSource("pages")
    void refusesOrReads_everyTruncation(Path file) {
        String page = SamplePages.text(file);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        int first = page.length() - page.stripLeading().length();
        for (int end = first + 1; end <= bytes.length; end++) {
            boolean inside = end < bytes.length && (bytes[end] & 0xC0) == 0x80;
            Optional<DecodedPage> read =
                    assertRefusedOrRestored(Arrays.copyOf(bytes, end), Optional.of(StandardCharsets.UTF_8));
            assertThat(read.isPresent()).as("cut behind byte %d", end).isEqualTo(!inside);
        }
    }

    private Optional<DecodedPage> assertRefusedOrRestored(byte[] bytes, Optional<Charset> declared) {
        DecodedPage page;
        try {
            page = decoder.decode(bytes, declared);
        } catch (UndecodablePageException refusal) {
            refusal.offset().ifPresent(offset -> assertThat(offset).isBetween(0L, (long) bytes.length));
            assertThat(refusal.kind() != Kind.ENCODING || refusal.offset().isPresent())
                    .isTrue();
            assertThat(refusal).hasMessageMatching("(?s).{10,200}");
            return Optional.empty();
        }
        PageContent content = PagePromises.assertKept(page.text());
        assertThat(PageRestorer.bytes(content, page)).isEqualTo(bytes);
        return Optional.of(page);
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.of(LINES),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(SMALL))
                .as(PageFuzzTest::damaged);
        return Combinators.combine(line, Arbitraries.of(BREAKS))
                .as(String::concat)
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("", lines));
    }

    private static String damaged(String line, int how, int one, int other, String small) {
        int first = line.length() * Math.min(one, other) / 1000;
        int last = line.length() * Math.max(one, other) / 1000;
        return switch (how) {
            case 0 -> line.substring(first, last);
            case 1 -> line.substring(0, last) + "\n\n" + line.substring(first);
            case 2 -> line.substring(0, first) + line.substring(last);
            case 3 -> line.substring(0, first) + small + line.substring(first);
            case 4 -> line + small;
            case 5 -> small + line;
            case 6 -> line + "\n" + line;
            default -> line + "\n";
        };
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(SMALL)
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .flatMap(line -> Arbitraries.of(BREAKS).map(line::concat))
                .list()
                .ofMaxSize(20)
                .map(lines -> String.join("", lines));
    }
}
