package kuaibao.ingest.splitter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kuaibao.ingest.intake.Sha256;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.evidence.YearEvidence;
import kuaibao.ingest.page.format.ReadDocument;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.source.SourceMap;
import kuaibao.schemas.record.Byline;
import kuaibao.schemas.record.DamageKind;
import kuaibao.schemas.record.DamageMark;
import kuaibao.schemas.record.DateRange;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.RawArticle;

/** Maps what was read off one page to the records that travel. */
final class RawArticleMapper {
    private final Page page;
    private final PageContext context;
    private final PageContent content;
    private final SourceMap sources;
    private final Map<Position, Stretch> stretches;
    private final String version;

    RawArticleMapper(Page page, ReadDocument read, String version) {
        this.page = page;
        this.context = read.context();
        this.content = read.content();
        this.sources = read.sources();
        this.stretches = stretches(content);
        this.version = version;
    }

    RawArticle map(String id, PageArticle article) {
        RawArticle mapped = RawArticle.newBuilder()
                .setId(id)
                .setRevision(article.revision().orElse(1))
                .setPageId(page.getId())
                .setPosition(article.position())
                .setBulletin(page.getName())
                .setPublication(context.publication().orElse(null))
                .setPublished(context.published().orElse(null))
                .setEdition(context.edition().orElse(null))
                .setYear(content.year().isPresent() ? content.year().getAsInt() : null)
                .setYearEvidence(content.yearEvidence().map(YearEvidence::text).orElse(null))
                .setTitles(article.titles())
                .setKicker(article.kicker().orElse(null))
                .setHeadline(article.headline())
                .setMarker(article.marker().orElse(null))
                .setPlace(article.place().orElse(null))
                .setDate(article.date()
                        .map(range -> new DateRange(range.from(), range.to()))
                        .orElse(null))
                .setBylines(article.bylines().stream()
                        .map(byline -> new Byline(byline.name(), byline.role(), byline.rank()))
                        .toList())
                .setPhoto(article.photo())
                .setCredit(article.credit().orElse(null))
                .setParagraphs(paragraphs(article))
                .setCrossrefs(article.crossReferences())
                .setCaptions(article.captions())
                .setDamage(damage(article))
                .setPagePlaces(content.places())
                .setSplitterVersion(version)
                .build();
        return RawArticle.newBuilder(mapped).setSha256(fingerprint(mapped)).build();
    }

    private List<Paragraph> paragraphs(PageArticle article) {
        return IntStream.range(0, article.paragraphs().size())
                .mapToObj(index -> paragraph(article, index))
                .toList();
    }

    /** Offsets of records are those of the page as it was received, markup and all: nobody else has the text in between. */
    private Paragraph paragraph(PageArticle article, int index) {
        String text = article.paragraphs().get(index);
        Stretch stretch = stretches.get(new Position(article.position(), index));
        return stretch == null
                ? new Paragraph(text, -1, -1)
                : new Paragraph(text, sources.begin(stretch.begin()), sources.end(stretch.end()));
    }

    /** Each paragraph's stretch of the page, from its first span to its last. */
    private static Map<Position, Stretch> stretches(PageContent content) {
        Map<Position, Stretch> stretches = new HashMap<>();
        content.spans().stream()
                .filter(span -> span.kind() == SpanKind.PARAGRAPH)
                .forEach(span -> stretches.merge(
                        new Position(span.article(), span.index()),
                        new Stretch(span.begin(), span.end()),
                        Stretch::upTo));
        return stretches;
    }

    private record Stretch(int begin, int end) {
        Stretch upTo(Stretch next) {
            return new Stretch(begin, next.end);
        }
    }

    private record Position(int article, int paragraph) {}

    private List<DamageMark> damage(PageArticle article) {
        return article.damage().stream()
                .map(mark -> new DamageMark(
                        DamageKind.valueOf(mark.kind().name()),
                        sources.begin(mark.pageBegin()),
                        mark.pageEnd() > mark.pageBegin()
                                ? sources.end(mark.pageEnd())
                                : sources.begin(mark.pageBegin()),
                        mark.paragraph(),
                        mark.begin(),
                        mark.end()))
                .toList();
    }

    /** What the article says, and nothing of where it stood: the same article on a corrected page is no new revision. */
    private static String fingerprint(RawArticle article) {
        Sha256 says = new Sha256();
        add(says, article.getTitles());
        add(says, article.getParagraphs().stream().map(Paragraph::getText).toList());
        add(says, article.getBylines().stream().map(RawArticleMapper::says).toList());
        add(says, article.getCrossrefs());
        add(says, article.getCaptions());
        return says.add(String.valueOf(article.getHeadline()))
                .add(String.valueOf(article.getMarker()))
                .add(String.valueOf(article.getPlace()))
                .add(String.valueOf(article.getDate()))
                .add(String.valueOf(article.getYear()))
                .add(String.valueOf(article.getCredit()))
                .add(Boolean.toString(article.getPhoto()))
                .hex();
    }

    /** As a byline of name and printed role was first written: to part a rank from its role is no new revision. */
    private static String says(Byline byline) {
        return "{\"name\": \"" + byline.getName() + "\", \"role\": \"" + byline.getRank() + byline.getRole() + "\"}";
    }

    /** With its size, so that a text that moves from one list to the next is a change. */
    private static void add(Sha256 says, List<String> texts) {
        says.add(Integer.toString(texts.size()));
        texts.forEach(says::add);
    }
}
