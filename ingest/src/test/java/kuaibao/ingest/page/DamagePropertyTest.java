package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.PageSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Pages made of clean articles, damaged as page extraction damages them, and pages made of anything at all. */
class DamagePropertyTest {

    private static final List<String> SENTENCES = List.of(
            "青江县委书记水长东在会上强调,要把防汛备汛摆在突出位置,压实各级责任,确保安全度汛。",
            "据了解,该项目总投资12.5亿元,占地360亩,建成后可吸纳就业800余人,预计明年投产。",
            "“过去下雨出门两脚泥,如今柏油路通到家门口。”村民柳知春笑着说,日子越过越有奔头。",
            "活动现场,志愿者为老人量血压、理发、修家电,并讲解用电用气安全知识,受到居民欢迎。",
            "近年来,当地依托山水资源发展乡村旅游,带动农产品销售,村集体经济收入连续三年增长。",
            "会议指出,要聚焦主导产业延链补链,优化营商环境,推动重点项目早开工、早见效。");
    private static final List<String> FRAGMENTS = List.of(
            "本报讯 ",
            "#",
            "## ",
            "记者 ",
            "通讯员",
            "水云",
            "。",
            ",",
            "\n",
            "\n\n",
            "\r\n",
            "(",
            ")",
            "“",
            "”",
            "据《青江日报》",
            "5月6日",
            "2019年",
            "下转02版",
            "●",
            "【要闻】",
            "-----",
            "图为",
            "\u3000",
            "\0",
            "文/图",
            "导读",
            "①6",
            "A02",
            "(lù)",
            "\uD83D\uDE00",
            "\uD800",
            "abc ",
            "〇");

    @Property(tries = 300, seed = "20261121")
    void changesNothing_onAnUndamagedPage(@ForAll("articles") List<List<String>> articles) {
        PageContent content = read(print(articles));
        assertThat(paragraphs(content)).isEqualTo(articles);
        assertThat(content.articles()).allMatch(article -> article.damage().isEmpty());
    }

    @Property(tries = 1000, seed = "20261121")
    void givesThePageBack_fromGeneratedDamage(
            @ForAll("articles") List<List<String>> articles,
            @ForAll @IntRange(min = 0, max = 1000) int where,
            @ForAll @IntRange(min = 0, max = 4) int doubled,
            @ForAll @IntRange(min = 1, max = 4) int blankLines) {
        String clean = print(articles);
        String page = damage(clean, where, doubled, blankLines);
        PageContent content = read(page);
        assertThat(paragraphs(content)).as(page).isEqualTo(articles);
        assertMarksApplyBackwards(page, content);
    }

    @Property(tries = 1000, seed = "20261121")
    void losesNoCharacter_ofAnyText(@ForAll("anything") String page) {
        PageContent content = read(page);
        int end = 0;
        for (PageSpan span : content.spans()) {
            assertThat(span.begin()).isEqualTo(end);
            end = span.end();
        }
        assertThat(end).isEqualTo(page.length());
        assertMarksApplyBackwards(page, content);
    }

    @Property(tries = 300, seed = "20261121")
    void readsAPage_truncatedAnywhere(
            @ForAll("articles") List<List<String>> articles, @ForAll @IntRange(min = 0, max = 1000) int where) {
        String page = print(articles);
        String torn = page.substring(0, page.length() * where / 1000);
        assertMarksApplyBackwards(torn, read(torn));
    }

    /** Every kept span is in its article word for word, and what was doubled is what the text before the spot ends with. */
    private static void assertMarksApplyBackwards(String page, PageContent content) {
        for (PageSpan span : content.spans()) {
            String printed = page.substring(span.begin(), span.end());
            if (span.kind() == SpanKind.PARAGRAPH && span.article() >= 0) {
                String text =
                        content.articles().get(span.article()).paragraphs().get(span.index());
                assertThat(text.substring(span.offset(), span.offset() + printed.length()))
                        .isEqualTo(printed);
                assertThat(content.pageOffset(span.article(), span.index(), span.offset()))
                        .hasValue(span.begin());
            } else if (span.kind() == SpanKind.WHITE_SPACE || span.kind() == SpanKind.COLUMN_BREAK) {
                assertThat(printed.codePoints().filter(Character::isLetterOrDigit))
                        .isEmpty();
            }
        }
        content.articles()
                .forEach(article -> article.damage().stream()
                        .filter(mark -> mark.kind() == DamageKind.DOUBLED_CHARACTERS)
                        .forEach(mark -> assertThat(article.paragraphs()
                                        .get(mark.paragraph())
                                        .substring(0, mark.begin()))
                                .endsWith(page.substring(mark.pageBegin(), mark.pageEnd()))));
    }

    private static PageContent read(String page) {
        return new PageReader().read(page, PageContext.none());
    }

    private static List<List<String>> paragraphs(PageContent content) {
        return content.articles().stream().map(PageArticle::paragraphs).toList();
    }

    private static String print(List<List<String>> articles) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            page.append("# 青江县第").append(i + 1).append("次工作会议召开\n\n");
            articles.get(i).forEach(paragraph -> page.append(paragraph).append("\n\n"));
            page.append("记者 柳知春\n\n");
        }
        return page.toString();
    }

    /** Cuts one paragraph behind its first comma, where a reader sees that it is cut, and prints some characters twice. */
    private static String damage(String page, int where, int doubled, int blankLines) {
        List<Integer> spots = new ArrayList<>();
        for (int i = 4; i < page.length() - 4; i++) {
            if (isVisibleCut(page, i, doubled)) {
                spots.add(i);
            }
        }
        int cut = spots.get(where * (spots.size() - 1) / 1000);
        return page.substring(0, cut) + "\n".repeat(blankLines + 1) + page.substring(cut - doubled);
    }

    private static boolean isVisibleCut(String page, int cut, int doubled) {
        int line = page.lastIndexOf('\n', cut - 1) + 1;
        int end = page.indexOf('\n', cut);
        String before = page.substring(line, cut);
        String after = page.substring(cut, end);
        boolean inside = before.indexOf(',') >= 0 && after.length() > 1 && !before.startsWith("#");
        boolean tellsApart = "。”:".indexOf(page.charAt(cut - 1)) < 0 && "“".indexOf(page.charAt(cut)) < 0;
        String twice = page.substring(cut - doubled, cut);
        return inside
                && tellsApart
                && doubled < before.length()
                && (doubled != 1 || !Character.isDigit(twice.charAt(0)));
    }

    @Provide
    Arbitrary<List<List<String>>> articles() {
        Arbitrary<String> paragraph = Arbitraries.of(SENTENCES)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list));
        Arbitrary<List<String>> rest = paragraph.list().ofMaxSize(4);
        Arbitrary<List<String>> article = Combinators.combine(Arbitraries.of(SENTENCES), rest)
                .as((first, more) -> {
                    List<String> all = new ArrayList<>(List.of("本报讯 5月6日," + first));
                    all.addAll(more);
                    return List.copyOf(all);
                });
        return article.list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(FRAGMENTS),
                Arbitraries.of(SENTENCES),
                Arbitraries.strings().ofMaxLength(5));
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }
}
