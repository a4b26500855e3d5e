package kuaibao.sink.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kuaibao.schemas.record.EnrichedArticle;

/**
 * All documents of one article: its own, and one a fact.
 *
 * <p>Facts are flat documents in an index of their own, so that a range over a metric together with its unit and subject
 * needs no nested query. Their ids are article, kind and ordinal. A later revision writes over the same ids; where it
 * has fewer facts of a kind than any revision before, the ids that are left over are <em>emptied</em>: written with the
 * new version and {@code current: false}, which the alias filters out. Emptying was chosen over deleting because
 * Elasticsearch forgets the version of a deleted document after a minute, so that a late write of the older revision
 * would bring a deleted fact back for good, while it bounces off an emptied one. Which ids there are is told by the
 * {@link FactSlots} in the article's own document.
 */
public final class ArticleDocuments {
    private final IndexNames indices;

    public ArticleDocuments(IndexNames indices) {
        this.indices = indices;
    }

    /**
     * The documents of an article, its own first.
     *
     * @param earlier what the article's facts have taken in the index before
     * @throws IllegalArgumentException if the record contradicts itself
     */
    public List<Document> of(EnrichedArticle article, FactSlots earlier) {
        long version = DocumentVersion.of(article.getRevision(), article.getPipelineVersion());
        FactDocuments facts = new FactDocuments(indices.facts(), article, version);
        FactSlots slots = slots(facts).orMore(earlier);
        ArticleFields fields = new ArticleFields(article, version, slots);
        List<Document> documents = new ArrayList<>();
        documents.add(Document.of(indices.articles(), article.getId(), version, fields));
        for (FactKind kind : FactKind.values()) {
            documents.addAll(facts.of(kind));
            for (int ordinal = facts.count(kind); ordinal < slots.count(kind); ordinal++) {
                documents.add(facts.emptied(kind, ordinal));
            }
        }
        return documents;
    }

    /** The ids that the facts of this article and of everything before it take. */
    public static FactSlots slots(EnrichedArticle article, FactSlots earlier) {
        return slots(new FactDocuments("", article, 0)).orMore(earlier);
    }

    private static FactSlots slots(FactDocuments facts) {
        Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            counts.put(kind, facts.count(kind));
        }
        return new FactSlots(counts);
    }
}
