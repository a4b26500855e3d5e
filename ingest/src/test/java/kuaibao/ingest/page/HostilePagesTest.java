package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to be slow. A step that grew with the square of the page, or a pattern that blows up, would take minutes. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostilePagesTest {

    private static final int MILLION = 1_000_000;
    private static final int LINES = 10_000;
    private static final int MANY_LINES = 50_000;

    /** Each is repeated over a line of a million characters, and again with a line end behind each. */
    static Stream<String> units() {
        return Stream.of(
                "青",
                "市",
                "县",
                "州",
                "王",
                "欧阳",
                "的",
                "从",
                "年",
                "月",
                "日",
                "1",
                "2019",
                "2019年",
                "10月",
                "一",
                ",",
                "、",
                "。",
                "!",
                "…",
                ":",
                ";",
                "·",
                "-",
                "—",
                "=",
                ".",
                "#",
                "●",
                "□",
                "①",
                "(",
                ")",
                "((",
                "(a",
                "(lù",
                "[",
                "〔",
                "【",
                "】",
                "“",
                "”",
                "《",
                "》",
                "'",
                "/",
                "|",
                " ",
                "\u3000",
                "\u00A0",
                "\t",
                "\u200B",
                "\0",
                "\uFEFF",
                "a",
                "A02",
                "a ",
                "\uD83D",
                "\uD83D\uDE00",
                "记者",
                "记者 ",
                "记者王",
                "通讯员",
                "摄",
                "图",
                "图为",
                "文/图",
                "据",
                "据《",
                "来源:",
                "转",
                "详见",
                "扫码",
                "讯",
                "电",
                "本报讯",
                "本报",
                "新闻网",
                "近日",
                "昨天",
                "导读",
                "核心提示",
                "责编",
                "℃",
                "晴",
                "年前",
                "周年",
                "新中国成立",
                "十三五",
                "完成",
                "力争");
    }

    @ParameterizedTest
    @MethodSource("units")
    void readsALineOfAMillion(String unit) {
        assertRead(unit.repeat(MILLION / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("units")
    void readsManyLinesOfOne(String unit) {
        assertRead((unit + "\n").repeat(LINES));
    }

    @ParameterizedTest
    @MethodSource("units")
    void readsManyTornLines(String unit) {
        assertRead(("青江县集中整治河道,水" + unit + "\n\n").repeat(LINES / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青", "王", "记者", "#青", "本报讯", "【要闻】", "-----", "图为", "导读", "a", "。", "青江县的"})
    void readsVeryManyLinesOfOne(String unit) {
        assertRead((unit + "\n").repeat(MANY_LINES));
    }

    @Test
    void readsAMillionCharactersWithoutPunctuation() {
        StringBuilder page = new StringBuilder("本报讯 ");
        IntStream.range(0, MILLION).forEach(i -> page.append((char) ('\u4E00' + i * 7919 % 20_000)));
        assertThat(assertRead(page.toString()).articles()).hasSize(1);
    }

    @Test
    void readsManyEqualLines() {
        assertRead("青江县集中整治河道,水质好转。\n".repeat(20_000));
        assertRead("# 青江县集中整治河道\n".repeat(20_000));
        assertRead("青江县集中整治河道\n".repeat(20_000));
        assertRead("导读\n" + "青江县集中整治河道\n".repeat(20_000));
        assertRead("核心提示:青江县集中整治河道,水质好转,两\n".repeat(20_000));
        assertRead("记者 柳知春 文/图\n".repeat(20_000));
    }

    @Test
    void readsManyDifferentHeadings_printedTwice() {
        StringBuilder page = new StringBuilder("导读\n");
        IntStream.range(0, 20_000).forEach(i -> page.append("# 青江县第").append(i).append("次会议召开\n"));
        assertRead(page.append(page).toString());
    }

    @Test
    void findsEveryArticle_ofAVeryLongPage() {
        StringBuilder page = new StringBuilder();
        for (int i = 1; i <= 2000; i++) {
            page.append("# 青江县第").append(i).append("次会议召开\n\n本报讯 5月6日,青江县集中整治河道,水质好转。\n\n记者 柳知春\n\n");
        }
        PageContent content = assertRead(page.toString());
        assertThat(content.articles()).hasSize(2000);
        for (PageArticle article : content.articles()) {
            assertThat(content.pageOffset(article.position(), 0, 0)).isNotEmpty();
        }
    }

    private static PageContent assertRead(String page) {
        PageContent content = new PageReader().read(page, PageContext.none());
        assertThat(PageRestorer.text(content).equals(page)).isTrue();
        return content;
    }
}
