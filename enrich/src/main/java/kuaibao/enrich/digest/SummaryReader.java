package kuaibao.enrich.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.text.SentenceSplitter;
import kuaibao.enrich.words.WordSet;

/**
 * Chooses the sentences that sum an article up: those that say what the titles say, hold central terms and stand in the
 * lead, each with something new beside those chosen before.
 */
final class SummaryReader {
    private static final int WANTED = 3;
    private static final int SHORTEST = 10;
    private static final int SHORT = 16;
    private static final int LONG = 150;
    private static final int SOME_PEOPLE = 3;
    private static final int MANY_PEOPLE = 5;
    private static final double KNOWN = 0.3;

    /** Openings that point back at a sentence that the reader does not see. */
    private static final WordSet POINTING = new WordSet(List.of(
            "他", "她", "它", "其", "这", "那", "此外", "另外", "同时", "对此", "随后", "为此", "因此", "但", "而", "并", "也", "还", "会后", "会前",
            "据此", "双方", "接下来", "下一步", "其中", "于是", "不仅如此", "与此同时", "然而", "所以", "至此", "希望", "要", "图为", "“"));

    private static final WordSet SAYING = new WordSet(List.of("说", "道", "表示", "介绍", "告诉记者"));
    private static final int LONGEST_FRAME = 40;

    private final Vocabulary vocabulary;
    private final TermScores scores;
    private final double[] weights;
    private final double top;
    private final double titleSum;

    SummaryReader(Vocabulary vocabulary, TermScores scores) {
        this.vocabulary = vocabulary;
        this.scores = scores;
        this.weights = new double[scores.size()];
        double highest = 0;
        double titles = 0;
        for (int id = 0; id < weights.length; id++) {
            weights[id] = scores.score(id);
            highest = Math.max(highest, weights[id]);
            titles += scores.inTitle(id) ? weights[id] : 0;
        }
        this.top = highest;
        this.titleSum = titles;
    }

    /** A sentence with its terms and what it is worth before its terms are weighed. */
    private record Candidate(int order, String text, List<Integer> ids, double worth) {}

    /** The chosen sentences in the order of the text. */
    List<String> read(List<String> paragraphs, List<List<Term>> terms) {
        List<Candidate> candidates = candidates(paragraphs, terms);
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < WANTED && !candidates.isEmpty()) {
            Candidate best = best(candidates);
            chosen.add(best);
            candidates.remove(best);
            best.ids().forEach(id -> weights[id] *= KNOWN);
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Candidate::order))
                .map(Candidate::text)
                .toList();
    }

    private Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double value = candidate.worth() + telling(candidate);
            if (value > highest) {
                best = candidate;
                highest = value;
            }
        }
        return best;
    }

    private double telling(Candidate candidate) {
        double sum = 0;
        double titles = 0;
        for (int id : candidate.ids()) {
            sum += weights[id];
            titles += scores.inTitle(id) ? weights[id] : 0;
        }
        double central = top == 0 ? 0 : sum / top / Math.sqrt(candidate.ids().size() + 4.0);
        return central + (titleSum == 0 ? 0 : titles / titleSum);
    }

    private List<Candidate> candidates(List<String> paragraphs, List<List<Term>> terms) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            int from = i == 0 ? DatelineEnd.of(paragraph) : 0;
            int next = 0;
            boolean first = true;
            for (Sentence sentence : SentenceSplitter.split(paragraph)) {
                int begin = Math.max(from, sentence.begin());
                List<Integer> ids = new ArrayList<>();
                BitSet known = new BitSet();
                for (; next < terms.get(i).size() && terms.get(i).get(next).begin() < sentence.end(); next++) {
                    int id = terms.get(i).get(next).id();
                    if (!known.get(id)) {
                        known.set(id);
                        ids.add(id);
                    }
                }
                if (sentence.end() - begin >= SHORTEST
                        && !ids.isEmpty()
                        && !onlySays(paragraph, begin, sentence.end())) {
                    String text = bounded(paragraph, begin, sentence.end());
                    candidates.add(new Candidate(candidates.size(), text, ids, worth(text, i, first, ids)));
                }
                first = false;
            }
        }
        return candidates;
    }

    /** {@code 村民林一帆高兴地说。}: its words stand in another sentence. */
    private static boolean onlySays(String text, int begin, int end) {
        return end - begin <= LONGEST_FRAME
                && text.charAt(end - 1) == '。'
                && SAYING.longestTo(text.substring(begin, end - 1), end - 1 - begin) >= 0;
    }

    private double worth(String text, int paragraph, boolean first, List<Integer> ids) {
        boolean points = POINTING.longestFrom(text, 0) >= 0;
        double worth = points ? -0.7 : text.startsWith("该") ? -0.2 : 0;
        if (paragraph == 0) {
            worth += first && !points ? 1.0 : 0.3;
        } else if (first) {
            worth += 0.3;
        }
        worth += hasFigure(text) ? 0.15 : 0;
        worth -= text.length() < SHORT ? 0.4 : 0;
        int people = 0;
        for (int id : ids) {
            people += vocabulary.entry(id).kind() == Kind.PERSON ? 1 : 0;
        }
        return worth - (people >= MANY_PEOPLE ? 0.7 : people >= SOME_PEOPLE ? 0.3 : 0);
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A sentence that is too long ends at the mark of a clause, a semicolon rather than a comma. */
    private static String bounded(String text, int begin, int end) {
        if (end - begin <= LONG) {
            return text.substring(begin, end);
        }
        for (String marks : List.of("；;。", "，,")) {
            for (int at = begin + LONG; at > begin + LONG / 3; at--) {
                if (marks.indexOf(text.charAt(at)) >= 0) {
                    return text.substring(begin, at);
                }
            }
        }
        return text.substring(begin, begin + LONG);
    }
}
