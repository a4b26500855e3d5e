package kuaibao.enrich.topology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.ArticleFacts;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.schemas.AvroSafety;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.RawArticle;

/** From the record that travels to the values that the analysis knows, and back. */
public final class ArticleEnricher {
    private final ArticleAnalyzer analyzer;

    public ArticleEnricher(ArticleAnalyzer analyzer) {
        AvroSafety.establish();
        this.analyzer = analyzer;
    }

    /** The article with its facts: the same bytes for the same article and version. One that is withdrawn has none. */
    public EnrichedArticle enrich(RawArticle article) {
        EnrichedArticle.Builder enriched = copy(article);
        if (article.getRetraction() == null) {
            ArticleFacts facts = analyzer.analyze(text(article));
            FactMapper.add(facts, enriched);
        }
        return enriched.setPipelineVersion(ArticleAnalyzer.VERSION).build();
    }

    private static ArticleText text(RawArticle article) {
        List<String> paragraphs =
                article.getParagraphs().stream().map(Paragraph::getText).toList();
        Optional<DateRange> date = Optional.ofNullable(article.getDate())
                .filter(range -> !range.getTo().isBefore(range.getFrom()))
                .map(range -> new DateRange(range.getFrom(), range.getTo()));
        return new ArticleText(
                article.getTitles(),
                paragraphs,
                date,
                article.getYear() == null ? OptionalInt.empty() : OptionalInt.of(article.getYear()),
                Optional.ofNullable(article.getPlace()),
                Optional.ofNullable(article.getPublication()),
                article.getPagePlaces());
    }

    private static EnrichedArticle.Builder copy(RawArticle article) {
        return EnrichedArticle.newBuilder()
                .setId(article.getId())
                .setRevision(article.getRevision())
                .setSha256(article.getSha256())
                .setPageId(article.getPageId())
                .setPosition(article.getPosition())
                .setBulletin(article.getBulletin())
                .setPublication(article.getPublication())
                .setPublished(article.getPublished())
                .setEdition(article.getEdition())
                .setYear(article.getYear())
                .setYearEvidence(article.getYearEvidence())
                .setTitles(article.getTitles())
                .setKicker(article.getKicker())
                .setHeadline(article.getHeadline())
                .setMarker(article.getMarker())
                .setPlace(article.getPlace())
                .setDate(article.getDate())
                .setBylines(article.getBylines())
                .setPhoto(article.getPhoto())
                .setCredit(article.getCredit())
                .setParagraphs(article.getParagraphs())
                .setCrossrefs(article.getCrossrefs())
                .setCaptions(article.getCaptions())
                .setDamage(article.getDamage())
                .setPagePlaces(article.getPagePlaces())
                .setSplitterVersion(article.getSplitterVersion())
                .setRetraction(article.getRetraction());
    }
}
