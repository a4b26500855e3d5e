package kuaibao.enrich.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kuaibao.enrich.Part;
import kuaibao.enrich.digest.WholeTerms.Whole;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Word;

/** Reads an article's text as terms: names whole, then the words that mean something. */
final class TermReader {
    private static final String SENTENCE_ENDS = "。！？；";
    private static final int SHORTEST = 2;

    private final SegmentedArticle article;
    private final WholeTerms wholes;
    private final StopWords stopWords;
    private final Vocabulary vocabulary;
    private final Set<String> titleVerbs = new HashSet<>();

    TermReader(SegmentedArticle article, WholeTerms wholes, StopWords stopWords, Vocabulary vocabulary) {
        this.article = article;
        this.wholes = wholes;
        this.stopWords = stopWords;
        this.vocabulary = vocabulary;
        article.titles()
                .forEach(words ->
                        words.stream().filter(TermReader::isVerb).forEach(word -> titleVerbs.add(word.text())));
    }

    /** The terms of one title or paragraph in order; none overlaps another. */
    List<Term> read(Part part, int index) {
        List<Word> words = (part == Part.TITLE ? article.titles() : article.paragraphs()).get(index);
        List<Whole> whole = wholes.of(part, index);
        Terms terms = new Terms();
        int next = 0;
        for (Word word : words) {
            if (word.begin() < terms.end) {
                continue;
            }
            while (next < whole.size() && whole.get(next).begin() < word.begin()) {
                next++;
            }
            if (next < whole.size() && whole.get(next).begin() < word.end()) {
                Whole found = whole.get(next);
                terms.add(vocabulary.id(found.name(), found.kind(), true), found.begin(), found.end());
            } else if (isTerm(word)) {
                terms.add(vocabulary.id(word.text(), kind(word), false), word.begin(), word.end());
            } else {
                terms.parted |= SENTENCE_ENDS.contains(word.text());
            }
        }
        return terms.list;
    }

    /** The terms read so far. */
    private static final class Terms {
        private final List<Term> list = new ArrayList<>();
        private boolean parted;
        private int end;

        void add(int id, int begin, int behind) {
            list.add(new Term(id, begin, behind, !list.isEmpty() && begin == end, parted));
            parted = false;
            end = behind;
        }
    }

    /** Nouns, words that are nouns and verbs, and the verbs of the titles. */
    private boolean isTerm(Word word) {
        String text = word.text();
        boolean content = word.is("n") || word.is("vn") || word.is("g") || (isVerb(word) && titleVerbs.contains(text));
        return content
                && text.length() >= SHORTEST
                && Character.isLetter(text.charAt(0))
                && !stopWords.empty().contains(text);
    }

    private Kind kind(Word word) {
        if (stopWords.parts().contains(word.text())) {
            return Kind.PART;
        }
        return isVerb(word) ? Kind.VERB : Kind.WORD;
    }

    private static boolean isVerb(Word word) {
        return word.is("v") && !word.is("vn");
    }
}
