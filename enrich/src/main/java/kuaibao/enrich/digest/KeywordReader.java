package kuaibao.enrich.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses the keywords: the best terms, none inside another, not too many names of one kind. */
final class KeywordReader {
    private static final int FEWEST = 5;
    private static final int MOST = 10;
    private static final int TERMS_A_KEYWORD = 10;
    private static final int CANDIDATES = 40;
    private static final int LONGEST = 24;
    private static final double LONGER = 0.4;

    private final Vocabulary vocabulary;
    private final TermScores scores;

    KeywordReader(Vocabulary vocabulary, TermScores scores) {
        this.vocabulary = vocabulary;
        this.scores = scores;
    }

    /** Up to ten, fewer for a short text of so many terms; of equal ones the first mentioned. */
    List<String> read(int terms) {
        int wanted = Math.max(FEWEST, Math.min(MOST, terms / TERMS_A_KEYWORD));
        List<Integer> chosen = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (int id : best()) {
            Vocabulary.Entry entry = vocabulary.entry(id);
            boolean room = counts.getOrDefault(entry.kind(), 0) < entry.kind().most();
            if (entry.compound() && lengthen(chosen, id)) {
                continue;
            }
            if (chosen.size() < wanted && room && !repeats(chosen, entry.text())) {
                chosen.add(id);
                counts.merge(entry.kind(), 1, Integer::sum);
            }
        }
        return chosen.stream().map(id -> vocabulary.entry(id).text()).toList();
    }

    /** {@code 动力电池} takes the place of {@code 电池}, which it says with more. */
    private boolean lengthen(List<Integer> chosen, int longer) {
        String text = vocabulary.entry(longer).text();
        for (int i = 0; i < chosen.size(); i++) {
            Vocabulary.Entry shorter = vocabulary.entry(chosen.get(i));
            boolean better = shorter.kind() == Kind.WORD
                    && text.contains(shorter.text())
                    && scores.score(longer) >= scores.score(chosen.get(i)) * LONGER;
            if (better) {
                chosen.set(i, longer);
                return true;
            }
        }
        return false;
    }

    /** The terms that tell most, of equal ones the first. */
    private int[] best() {
        int[] best = new int[CANDIDATES];
        int count = 0;
        for (int id = 0; id < scores.size(); id++) {
            double score = scores.score(id);
            boolean wanted = score > 0 && (count < CANDIDATES || score > scores.score(best[count - 1]));
            if (!wanted || vocabulary.entry(id).text().length() > LONGEST) {
                continue;
            }
            int at = count < CANDIDATES ? count++ : count - 1;
            for (; at > 0 && scores.score(best[at - 1]) < score; at--) {
                best[at] = best[at - 1];
            }
            best[at] = id;
        }
        return Arrays.copyOf(best, count);
    }

    private boolean repeats(List<Integer> chosen, String text) {
        return chosen.stream()
                .map(id -> vocabulary.entry(id).text())
                .anyMatch(other -> other.contains(text) || text.contains(other));
    }
}
