package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.DamageMark;
import kuaibao.ingest.page.repair.PageSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Clean pages, damaged as page extraction damages them: what is read must be what was there before. */
class DamagePropertyTest {

    private static final List<String> SENTENCES = List.of(
            "青江县委书记水长东在会上强调,要把防汛备汛摆在突出位置,压实各级责任,确保安全度汛。",
            "据了解,该项目总投资12.5亿元,占地360亩,建成后可吸纳就业800余人,预计明年投产。",
            "“过去下雨出门两脚泥,如今柏油路通到家门口。”村民柳知春笑着说,日子越过越有奔头。",
            "活动现场,志愿者为老人量血压、理发、修家电,并讲解用电用气安全知识,受到居民欢迎。",
            "近年来,当地依托山水资源发展乡村旅游,带动农产品销售,村集体经济收入连续三年增长。",
            "会议指出,要聚焦主导产业延链补链,优化营商环境,推动重点项目早开工、早见效。");
    private static final List<String> INVISIBLE =
            List.of("\0", "\u0007", "\u00AD", "\u200B", "\u200D", "\u200F", "\u202E", "\u2060", "\u2066", "\uFEFF");
    private static final String CAPTION = "图为志愿者在江边清理漂浮物。";
    private static final List<String> SAMPLES = SamplePages.texts();
    private static final int SHORTEST_HEAD = 24;

    @Property(tries = 300, seed = "20261121")
    void changesNothing_onAnUndamagedPage(@ForAll("articles") List<List<String>> articles) {
        PageContent content = read(print(articles));
        assertThat(paragraphs(content)).isEqualTo(articles);
        assertThat(content.articles()).allMatch(article -> article.damage().isEmpty());
        assertThat(content.articles()).allMatch(article -> article.bylines().equals(List.of(new Byline("柳知春", "记者"))));
    }

    @Property(tries = 1000, seed = "20261121")
    void givesThePageBack_fromGeneratedDamage(
            @ForAll("articles") List<List<String>> articles,
            @ForAll @IntRange(min = 0, max = 1000) int where,
            @ForAll @IntRange(min = 0, max = 12) int doubled,
            @ForAll @IntRange(min = 1, max = 8) int blankLines) {
        String clean = print(articles);
        String page = damage(clean, where, doubled, "\n".repeat(blankLines + 1));
        PageContent content = PagePromises.assertKept(page);
        assertThat(paragraphs(content)).as(page).isEqualTo(articles);
        assertThat(titles(content)).isEqualTo(titles(read(clean)));
        assertThat(kinds(content)).isEqualTo(expectedKinds(doubled, blankLines));
    }

    @Property(tries = 500, seed = "20261121")
    void keepsWhatIsPrintedTwiceOnPurpose(@ForAll("articles") List<List<String>> articles) {
        List<List<String>> twice = articles.stream()
                .map(paragraphs -> paragraphs.stream()
                        .flatMap(text -> text.startsWith("本报讯") ? Stream.of(text) : Stream.of(text, text))
                        .toList())
                .toList();
        assertThat(paragraphs(read(print(twice)))).isEqualTo(twice);
    }

    @Property(tries = 500, seed = "20261121")
    void closesACut_aroundAPhoto(
            @ForAll("articles") List<List<String>> articles,
            @ForAll @IntRange(min = 0, max = 1000) int where,
            @ForAll @IntRange(min = 0, max = 4) int doubled,
            @ForAll @IntRange(min = 1, max = 4) int blankLines) {
        String gap = "\n".repeat(blankLines + 1);
        String page = damage(print(articles), where, doubled, gap + CAPTION + gap);
        PageContent content = PagePromises.assertKept(page);
        assertThat(paragraphs(content)).as(page).isEqualTo(articles);
        assertThat(content.articles().stream().flatMap(article -> article.captions().stream()))
                .containsExactly(CAPTION);
    }

    @Property(tries = 500, seed = "20261121")
    void takesOutReadings_andDoubledHeadlines(
            @ForAll("articles") List<List<String>> articles, @ForAll @IntRange(min = 0, max = 1000) int where) {
        String clean = print(articles);
        List<Integer> spots = spots(clean, spot -> isVisibleCut(clean, spot, 0) && clean.charAt(spot - 1) >= 0x4E00);
        StringBuilder page = new StringBuilder(clean).insert(spots.get(where * (spots.size() - 1) / 1000), "(lù)");
        String damaged = page.toString().replaceFirst("# (.*)\n", "# $1\n\n# $1\n");
        PageContent content = PagePromises.assertKept(damaged);
        assertThat(paragraphs(content)).as(damaged).isEqualTo(articles);
        assertThat(titles(content)).isEqualTo(titles(read(clean)));
        assertThat(content.articles().stream().flatMap(article -> article.damage().stream()))
                .extracting(DamageMark::kind)
                .containsExactlyInAnyOrder(DamageKind.PINYIN, DamageKind.DOUBLED_HEADLINE);
    }

    /** Behind a whole sentence, only its end may be taken out: …献花。|花。随后. */
    @Property(tries = 500, seed = "20261121")
    void takesOutASentencesEnd_printedTwice(
            @ForAll("articles") List<List<String>> articles,
            @ForAll @IntRange(min = 0, max = 1000) int where,
            @ForAll @IntRange(min = 2, max = 6) int doubled) {
        String clean = print(articles);
        List<Integer> ends = spots(clean, spot -> isSentenceEndInside(clean, spot));
        if (!ends.isEmpty()) {
            int cut = ends.get(where * (ends.size() - 1) / 1000);
            String page = clean.substring(0, cut) + "\n\n" + clean.substring(cut - doubled);
            assertThat(paragraphs(PagePromises.assertKept(page))).as(page).isEqualTo(articles);
        }
    }

    @Property(tries = 1000, seed = "20261121")
    void readsASampleAlike_whenAParagraphIsTorn(
            @ForAll @IntRange(min = 0, max = 9) int sample,
            @ForAll @IntRange(min = 0, max = 1000) int where,
            @ForAll @IntRange(min = 0, max = 8) int doubled,
            @ForAll @IntRange(min = 1, max = 6) int blankLines,
            @ForAll boolean windows,
            @ForAll boolean indented) {
        String clean = SAMPLES.get(sample);
        List<Integer> spots = plainCuts(clean, doubled);
        int cut = spots.get(where * (spots.size() - 1) / 1000);
        String gap = (windows ? "\r\n" : "\n").repeat(blankLines + 1) + (indented ? "\u3000\u3000" : "");
        String page = clean.substring(0, cut) + gap + clean.substring(cut - doubled);
        assertAlike(PagePromises.assertKept(page), read(clean));
    }

    @Property(tries = 500, seed = "20261121")
    void readsASampleAlike_whateverInvisibleStandsInIt(
            @ForAll @IntRange(min = 0, max = 9) int sample,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1_000_000) Integer> spots,
            @ForAll @IntRange(max = 9) int which) {
        String clean = SAMPLES.get(sample);
        StringBuilder page = new StringBuilder(clean);
        spots.forEach(spot -> page.insert(spot % (page.length() + 1), INVISIBLE.get((which + spot) % 10)));
        assertAlike(PagePromises.assertKept(page.toString()), read(clean));
    }

    private static void assertAlike(PageContent content, PageContent clean) {
        assertThat(titles(content)).isEqualTo(titles(clean));
        assertThat(paragraphs(content)).isEqualTo(paragraphs(clean));
        assertThat(content.year()).isEqualTo(clean.year());
        assertThat(content.places()).isEqualTo(clean.places());
        for (int i = 0; i < clean.articles().size(); i++) {
            PageArticle one = content.articles().get(i);
            PageArticle other = clean.articles().get(i);
            assertThat(one.headline()).isEqualTo(other.headline());
            assertThat(one.marker()).isEqualTo(other.marker());
            assertThat(one.place()).isEqualTo(other.place());
            assertThat(one.date()).isEqualTo(other.date());
            assertThat(one.bylines()).isEqualTo(other.bylines());
            assertThat(one.credit()).isEqualTo(other.credit());
            assertThat(one.captions()).isEqualTo(other.captions());
            assertThat(one.crossReferences()).isEqualTo(other.crossReferences());
        }
    }

    private static PageContent read(String page) {
        return new PageReader().read(page, PageContext.none());
    }

    private static List<List<String>> paragraphs(PageContent content) {
        return content.articles().stream().map(PageArticle::paragraphs).toList();
    }

    private static List<List<String>> titles(PageContent content) {
        return content.articles().stream().map(PageArticle::titles).toList();
    }

    private static Set<DamageKind> kinds(PageContent content) {
        return content.articles().stream()
                .flatMap(article -> article.damage().stream())
                .map(DamageMark::kind)
                .collect(Collectors.toSet());
    }

    private static Set<DamageKind> expectedKinds(int doubled, int blankLines) {
        DamageKind gap = blankLines > 1 ? DamageKind.PHOTO_GAP : DamageKind.COLUMN_BREAK;
        return doubled > 0 ? Set.of(gap, DamageKind.DOUBLED_CHARACTERS) : Set.of(gap);
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
    private static String damage(String page, int where, int doubled, String gap) {
        List<Integer> spots = spots(page, spot -> isVisibleCut(page, spot, doubled));
        int cut = spots.get(where * (spots.size() - 1) / 1000);
        return page.substring(0, cut) + gap + page.substring(cut - doubled);
    }

    private static List<Integer> spots(String page, IntPredicate fits) {
        return IntStream.range(16, page.length() - 4).filter(fits).boxed().toList();
    }

    private static boolean isSentenceEndInside(String page, int cut) {
        boolean ends = page.charAt(cut - 1) == '。' && page.charAt(cut) != '\n' && page.charAt(cut) != '”';
        return ends && page.substring(cut - 8, cut - 1).chars().allMatch(c -> c >= 0x4E00);
    }

    /** In the middle of a long line of a paragraph, neither at a sentence's end nor between two that are the same. */
    private static boolean isPlainCut(String page, PageSpan span, int cut, int doubled) {
        char last = page.charAt(cut - 1);
        char next = page.charAt(cut);
        return span.end() > cut + SHORTEST_HEAD
                && page.substring(span.begin(), cut).indexOf(',') >= 0
                && "。!?…:;”》) \uFF1A\uFF1B\uFF01\uFF1F\uFF09".indexOf(last) < 0
                && "“《( \uFF08".indexOf(next) < 0
                && last != next
                && (doubled != 1 || last >= 0x4E00)
                && doubled < cut - span.begin();
    }

    private static List<Integer> plainCuts(String page, int doubled) {
        return read(page).spans().stream()
                .filter(span -> span.kind() == SpanKind.PARAGRAPH && span.isHeld())
                .flatMap(span -> IntStream.range(span.begin() + SHORTEST_HEAD, span.end())
                        .filter(cut -> isPlainCut(page, span, cut, doubled))
                        .boxed())
                .toList();
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
}
