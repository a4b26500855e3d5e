package kuaibao.enrich.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.MentionIndex;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Word;
import kuaibao.enrich.words.WordSet;

/**
 * Finds terms of policy: those of the lexicon, and slogans of number and measure in quotation marks. Inside the name of
 * a body ({@code 临河市乡村振兴局}) stands none. Safe for use by several threads.
 */
public final class PolicyTermFinder {
    private final WordSet terms;

    public PolicyTermFinder(Lexicon lexicon) {
        terms = lexicon.policyTerms();
    }

    /** The terms of the article in the order of their first mention, with the names found in it. */
    public List<PolicyTerm> find(SegmentedArticle article, MentionIndex names) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        read(article.text().titles(), article.titles(), Part.TITLE, names, found);
        read(article.text().paragraphs(), article.paragraphs(), Part.PARAGRAPH, names, found);
        return found.entrySet().stream()
                .map(term -> new PolicyTerm(term.getKey(), term.getValue()))
                .toList();
    }

    private void read(
            List<String> texts, List<List<Word>> words, Part part, MentionIndex names, Map<String, List<Span>> found) {
        for (int index = 0; index < texts.size(); index++) {
            String text = texts.get(index);
            List<Span> spans = spans(text, words.get(index), part, index);
            if (spans.isEmpty()) {
                continue;
            }
            BitSet taken = taken(words.get(index), names.of(part, index));
            for (Span span : spans) {
                if (!taken.get(span.begin()) && !taken.get(span.end())) {
                    found.computeIfAbsent(text.substring(span.begin(), span.end()), term -> new ArrayList<>())
                            .add(span);
                }
            }
        }
    }

    /** Where no term begins or ends: inside a word ({@code 林惠民生于临河}) and inside the name of a body or person. */
    private static BitSet taken(List<Word> words, List<Mention> names) {
        BitSet taken = new BitSet();
        words.forEach(word -> taken.set(word.begin() + 1, word.end()));
        names.stream()
                .filter(name -> name.type() != EntityType.PLACE)
                .map(Mention::span)
                .forEach(span -> taken.set(span.begin(), span.end()));
        return taken;
    }

    /** Where terms stand: they begin with a word, as they end with one. */
    private List<Span> spans(String text, List<Word> words, Part part, int index) {
        List<Span> spans = new ArrayList<>();
        int behind = 0;
        for (Word word : words) {
            int begin = word.begin();
            int end = begin < behind ? -1 : Math.max(terms.longestFrom(text, begin), Slogans.end(text, begin));
            if (end > begin) {
                spans.add(new Span(part, index, begin, end));
                behind = end;
            }
        }
        return spans;
    }
}
