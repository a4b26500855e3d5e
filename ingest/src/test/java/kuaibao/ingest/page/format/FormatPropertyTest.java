package kuaibao.ingest.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.ingest.page.repair.PageSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are: a page, or a refusal that says why; no character is lost on the way and none made up. */
class FormatPropertyTest {

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/",
            "&amp;",
            "&#27827;",
            "&",
            "<p>",
            "</p>",
            "<h1>",
            "</h1>",
            "<b>",
            "</b>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<li>",
            "<ul>",
            "<br>",
            "<hr>",
            "<article>",
            "</article>",
            "<rt>",
            "<ruby>",
            "<img alt='雨后的青江古镇'>",
            "<div class='title'>",
            "</div>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<founder-title>",
            "<pre>",
            "<html>",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\"headline\":",
            "\"paragraphs\":",
            "\"articles\":",
            "\"body\":",
            "\"id\":",
            "\"date\":",
            "null",
            "true",
            "1e999",
            "\\u6cb3",
            "\\ud800",
            "\\n",
            "#",
            "##",
            "*",
            "**",
            "_",
            "`",
            "```",
            "- ",
            "> ",
            "|",
            "---",
            "===",
            "![",
            "](",
            ")",
            "a.b",
            "title: 河",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\u3000",
            "\0",
            "\u202E",
            "本报讯 5月6日,",
            "河水清了",
            "记者 柳知春",
            "据《临禾日报》",
            "详见A03版",
            "两岸绿了。",
            "甪(lù)塘",
            "\uD83D\uDE00");

    private final DocumentReader reader = new DocumentReader();

    @Property(tries = 3000, seed = "20190507")
    void readsOrRefuses(@ForAll("pages") String page, @ForAll PageFormat format) {
        ReadDocument read;
        try {
            read = reader.read(document(page, format), PageContext.none());
        } catch (MalformedPageException | UndecodablePageException refused) {
            assertThat(refused).hasMessageMatching("(?s).{10,}");
            return;
        }
        assertSpansCover(read);
        assertSourcesAreInOrder(read);
    }

    @Property(tries = 500, seed = "20190507")
    void readsOrRefusesAnyBytes(@ForAll @Size(max = 200) byte[] bytes, @ForAll PageFormat format) {
        try {
            PageDocument document =
                    new PageDocument(bytes, Optional.of(format.mediaType()), Optional.empty(), Optional.empty());
            assertSpansCover(reader.read(document, PageContext.none()));
        } catch (MalformedPageException | UndecodablePageException refused) {
            assertThat(refused).hasMessageMatching("(?s).{10,}");
        }
    }

    @Property(tries = 500, seed = "20190507")
    void checkRefusesWhatReadRefuses(@ForAll("pages") String page, @ForAll PageFormat format) {
        PageDocument document = document(page, format);
        assertThat(isRefused(() -> reader.check(document)))
                .isEqualTo(isRefused(() -> reader.read(document, PageContext.none())));
    }

    private static boolean isRefused(Runnable door) {
        try {
            door.run();
            return false;
        } catch (MalformedPageException | UndecodablePageException refused) {
            return true;
        }
    }

    private static void assertSpansCover(ReadDocument read) {
        int end = 0;
        for (PageSpan span : read.content().spans()) {
            assertThat(span.begin()).isEqualTo(end);
            end = span.end();
        }
        assertThat(end).isEqualTo(read.text().length());
    }

    /** What has a place in the source has it there, and in the order of the text as far as markup is in its own. */
    private static void assertSourcesAreInOrder(ReadDocument read) {
        String source = read.decoded().text();
        for (int at = 0; at < read.text().length(); at++) {
            int begin = read.sources().begin(at);
            int end = read.sources().end(at + 1);
            assertThat(begin).isBetween(0, source.length());
            assertThat(end).isBetween(0, source.length());
            boolean copied = read.sources().offset(at).isPresent() && end == begin + 1;
            if (copied && "\n\r\t\f".indexOf(source.charAt(begin)) < 0) {
                assertThat(source.charAt(begin)).isEqualTo(read.text().charAt(at));
            }
        }
    }

    private static PageDocument document(String page, PageFormat format) {
        return new PageDocument(
                page.getBytes(StandardCharsets.UTF_8),
                Optional.of(format.mediaType()),
                Optional.empty(),
                Optional.of(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> json = Arbitraries.of("{\"headline\": \"河\", ", "[{", "{\"articles\": [{", "");
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
        return json.flatMap(head -> pieces.map(rest -> head + rest));
    }
}
