package kuaibao.enrich.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.MentionIndex;
import kuaibao.enrich.Part;
import kuaibao.enrich.entity.Organization;
import kuaibao.enrich.policy.PolicyTerm;
import kuaibao.enrich.words.SegmentedArticle;

/** Finds the keywords and the summary of an article. Safe for use by several threads; equal articles give equal answers. */
public final class DigestFinder {
    private final StopWords stopWords = StopWords.read();

    /**
     * The article in few words.
     *
     * @param article its words
     * @param names the names found in it
     * @param bodies what these names say of bodies, by which two spellings of one are known
     * @param policyTerms the terms of policy found in it
     */
    public Digest find(
            SegmentedArticle article, MentionIndex names, List<Organization> bodies, List<PolicyTerm> policyTerms) {
        Vocabulary vocabulary = new Vocabulary();
        WholeTerms wholes = new WholeTerms(names, spellings(bodies), policyTerms);
        TermReader reader = new TermReader(article, wholes, stopWords, vocabulary);
        int titles = article.titles().size();
        List<List<Term>> words = new ArrayList<>();
        for (int i = 0; i < titles; i++) {
            words.add(reader.read(Part.TITLE, i));
        }
        for (int i = 0; i < article.paragraphs().size(); i++) {
            words.add(reader.read(Part.PARAGRAPH, i));
        }
        List<List<Term>> passages = new CompoundReader(vocabulary).read(words, titles);
        TermScores scores = new TermScores(vocabulary, passages, titles, ownPlaces(article.text()));
        int terms = passages.stream().mapToInt(List::size).sum();
        return new Digest(
                new KeywordReader(vocabulary, scores).read(terms),
                new SummaryReader(vocabulary, scores)
                        .read(article.text().paragraphs(), passages.subList(titles, passages.size())));
    }

    /** The first spelling of a body for each of its spellings. */
    private static Map<String, String> spellings(List<Organization> bodies) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> spellings = new HashMap<>();
        for (Organization body : bodies) {
            first.putIfAbsent(body.canonical(), body.name());
            spellings.put(body.name(), first.get(body.canonical()));
        }
        return spellings;
    }

    /** The places of the paper itself, with and without what they are: {@code 临河市} and {@code 临河}. */
    private static Set<String> ownPlaces(ArticleText article) {
        Set<String> places = new HashSet<>(article.pagePlaces());
        article.pagePlaces().stream()
                .filter(place -> place.length() > 2)
                .forEach(place -> places.add(place.substring(0, place.length() - 1)));
        return places;
    }
}
