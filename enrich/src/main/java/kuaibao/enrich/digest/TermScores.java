package kuaibao.enrich.digest;

import java.util.List;
import java.util.Set;

/** How much each term of an article tells of what it is about. */
final class TermScores {
    private static final double IN_TITLE = 2.2;
    private static final double TELLING = 1.5;
    private static final double ONCE = 0.4;
    private static final double ORDINARY = 0.4;
    private static final int LONG_WORD = 4;
    private static final int SHORT_BODY = 3;

    private final Vocabulary vocabulary;
    private final int[] counts;
    private final boolean[] inTitle;
    private final double[] scores;

    TermScores(Vocabulary vocabulary, List<List<Term>> passages, int titles, Set<String> ownPlaces) {
        this.vocabulary = vocabulary;
        this.counts = new int[vocabulary.size()];
        this.inTitle = new boolean[vocabulary.size()];
        for (int i = 0; i < passages.size(); i++) {
            for (Term term : passages.get(i)) {
                counts[term.id()]++;
                inTitle[term.id()] |= i < titles;
            }
        }
        this.scores = Ranks.of(passages, vocabulary.size());
        for (int id = 0; id < scores.length; id++) {
            scores[id] *= weight(id, ownPlaces);
        }
    }

    /** Most people of a report hold a post in it and are found by their names; whom its title names it is about. */
    private double weight(int id, Set<String> ownPlaces) {
        Vocabulary.Entry entry = vocabulary.entry(id);
        double weight = counts[id] == 0 ? 0 : entry.kind().weight();
        weight *= inTitle[id] ? IN_TITLE : 1;
        weight *= counts[id] == 1 && (!inTitle[id] || entry.kind() == Kind.VERB) ? ONCE : 1;
        boolean telling = entry.kind() == Kind.PLACE
                ? entry.text().length() > LONG_WORD
                : entry.kind() == Kind.WORD && (entry.compound() || entry.text().length() >= LONG_WORD);
        weight *= telling ? TELLING : 1;
        boolean ordinary = ownPlaces.contains(entry.text())
                || (entry.kind() == Kind.PERSON && !inTitle[id])
                || (entry.kind() == Kind.BODY && entry.text().length() <= SHORT_BODY)
                || (entry.kind() == Kind.PLACE && entry.text().length() == 1);
        return ordinary ? weight * ORDINARY : weight;
    }

    double score(int id) {
        return scores[id];
    }

    boolean inTitle(int id) {
        return inTitle[id];
    }

    int size() {
        return scores.length;
    }
}
