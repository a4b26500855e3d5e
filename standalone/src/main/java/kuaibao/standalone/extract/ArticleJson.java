package kuaibao.standalone.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import kuaibao.schemas.record.DateRange;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Paragraph;
import org.jspecify.annotations.Nullable;

/** An article as one JSON object, named as in the extraction contract; what goes beyond it stands behind. */
public final class ArticleJson {
    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** One line without its end. */
    public String line(EnrichedArticle article) {
        try {
            return json.writeValueAsString(object(article));
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("an article cannot be written as JSON: " + article.getId(), problem);
        }
    }

    ObjectNode object(EnrichedArticle article) {
        ObjectNode object = json.createObjectNode();
        object.put("bulletin", article.getBulletin());
        object.put("id", article.getId());
        object.put("position", article.getPosition());
        object.put("revision", article.getRevision());
        object.put("sha256", article.getSha256());
        object.put("page_id", article.getPageId());
        object.put("publication", article.getPublication());
        object.put(
                "published",
                article.getPublished() == null ? null : article.getPublished().toString());
        object.put("year", article.getYear());
        object.put("year_evidence", article.getYearEvidence());
        strings(object.putArray("titles"), article.getTitles());
        object.put("kicker", article.getKicker());
        object.put("headline", article.getHeadline().isEmpty() ? null : article.getHeadline());
        object.put("marker", article.getMarker());
        object.put("place", article.getPlace());
        date(object, article.getDate());
        each(
                object,
                "bylines",
                article.getBylines(),
                (node, byline) -> node.put("name", byline.getName())
                        .put("role", byline.getRole())
                        .put("rank", byline.getRank()));
        object.put("photo", article.getPhoto());
        object.put("credit", article.getCredit());
        strings(
                object.putArray("paragraphs"),
                article.getParagraphs().stream().map(Paragraph::getText).toList());
        strings(object.putArray("crossrefs"), article.getCrossrefs());
        strings(object.putArray("captions"), article.getCaptions());
        FactJson.add(object, article);
        each(
                object,
                "damage",
                article.getDamage(),
                (node, mark) -> node.put("kind", ContractWords.of(mark.getKind()))
                        .put("page_begin", mark.getPageBegin())
                        .put("page_end", mark.getPageEnd())
                        .put("paragraph", mark.getParagraph())
                        .put("begin", mark.getBegin())
                        .put("end", mark.getEnd()));
        each(
                object,
                "paragraph_spans",
                article.getParagraphs(),
                (node, paragraph) ->
                        node.put("page_begin", paragraph.getPageBegin()).put("page_end", paragraph.getPageEnd()));
        strings(object.putArray("page_places"), article.getPagePlaces());
        object.put("splitter_version", article.getSplitterVersion());
        object.put("pipeline_version", article.getPipelineVersion());
        return object;
    }

    static void date(ObjectNode object, @Nullable DateRange range) {
        if (range == null) {
            object.putNull("date");
        } else {
            object.putObject("date")
                    .put("from", range.getFrom().toString())
                    .put("to", range.getTo().toString());
        }
    }

    static <T> void each(ObjectNode object, String field, List<T> values, BiConsumer<ObjectNode, T> fill) {
        ArrayNode array = object.putArray(field);
        values.forEach(value -> fill.accept(array.addObject(), value));
    }

    static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
