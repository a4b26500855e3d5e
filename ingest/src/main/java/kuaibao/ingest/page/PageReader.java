package kuaibao.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.articles.ArticleSplitter;
import kuaibao.ingest.page.day.DayResolver;
import kuaibao.ingest.page.evidence.PlaceNameFinder;
import kuaibao.ingest.page.evidence.YearFinder;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.layout.PageLayout;
import kuaibao.ingest.page.lines.MastheadReader;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.DamageMark;
import kuaibao.ingest.page.repair.DamageReader;
import kuaibao.ingest.page.repair.PageMap;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.VisibleText;

/** Reads a page: lays it out, repairs it, parts it into articles and says who wrote them, where and when. */
public final class PageReader {

    private static final Pattern ISSUE =
            Pattern.compile("(\\d{4})\\s?[年\\-/.]\\s?(\\d{1,2})\\s?[月\\-/.]\\s?(\\d{1,2})");

    /** Reads a page's text, in time linear in its length. Whatever the text is, it throws nothing and loses nothing. */
    public PageContent read(String page, PageContext context) {
        return read(page, List.of(), context);
    }

    /**
     * Reads a page some of whose lines are told by its format.
     *
     * @param told headings, captions and whole paragraphs, in page order
     */
    public PageContent read(String page, List<Piece> told, PageContext context) {
        VisibleText visible = VisibleText.of(page);
        String folded = HalfWidth.of(visible.text());
        PageLayout layout = PageLayout.of(
                folded, told.stream().map(piece -> piece.in(visible)).toList());
        List<List<Block>> drafts = ArticleSplitter.split(folded, layout.blocks());
        return read(page, visible, folded, layout, drafts, context);
    }

    /**
     * Reads a page whose articles are told, one after another and each by itself; what is told of them stands.
     *
     * @param told in page order; none has characters of another
     */
    public PageContent readArticles(String page, List<ToldArticle> told, PageContext context) {
        VisibleText visible = VisibleText.of(page);
        List<PageLayout> layouts =
                told.stream().map(article -> article.layout(visible)).toList();
        PageLayout whole = new PageLayout(
                layouts.stream().flatMap(layout -> layout.blocks().stream()).toList(),
                layouts.stream().flatMap(layout -> layout.removed().stream()).toList());
        List<List<Block>> drafts = layouts.stream().map(PageLayout::blocks).toList();
        PageContent content = read(page, visible, HalfWidth.of(visible.text()), whole, drafts, context);
        return content.with(content.articles().stream()
                .map(article -> told.get(article.position()).over(article))
                .toList());
    }

    private static PageContent read(
            String page,
            VisibleText visible,
            String folded,
            PageLayout layout,
            List<List<Block>> drafts,
            PageContext context) {
        String text = visible.text();
        List<String> mastheads = layout.removed().stream()
                .filter(piece -> piece.kind() == SpanKind.MASTHEAD)
                .map(piece -> piece.in(text))
                .toList();
        Optional<String> issueLine =
                mastheads.stream().filter(MastheadReader::isIssueDay).findFirst();
        List<List<String>> texts =
                drafts.stream().map(draft -> texts(folded, draft)).toList();
        Optional<YearFinder.Proof> year = YearFinder.find(context.published(), issueLine, texts);
        Optional<LocalDate> issue = context.published().or(() -> issueLine.flatMap(PageReader::day));
        OptionalInt ofPage = year.isPresent() ? OptionalInt.of(year.get().year()) : OptionalInt.empty();
        PageMap map = PageMap.of(page, visible, layout, drafts);
        List<List<DamageMark>> damage = DamageReader.read(map, drafts);
        ArticleReader reader = new ArticleReader(text, new DayResolver(ofPage, issue));
        List<PageArticle> articles = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            articles.add(reader.read(i, drafts.get(i), damage.get(i)));
        }
        return new PageContent(
                ofPage,
                year.map(YearFinder.Proof::evidence),
                reader.dated(articles),
                PlaceNameFinder.find(
                        mastheads, texts.stream().flatMap(List::stream).toList()),
                map);
    }

    private static List<String> texts(String page, List<Block> draft) {
        List<String> texts = new ArrayList<>(draft.size());
        for (Block block : draft) {
            if (block.is(SpanKind.HEADING) || block.is(SpanKind.PARAGRAPH)) {
                texts.add(block.in(page));
            }
        }
        return texts;
    }

    private static Optional<LocalDate> day(String issueLine) {
        Matcher matcher = ISSUE.matcher(HalfWidth.of(issueLine));
        try {
            return matcher.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
