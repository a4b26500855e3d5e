package kuaibao.enrich.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins words that stand side by side again and again, or in a title: {@code 动力} and {@code 电池} are {@code 动力电池}.
 */
final class CompoundReader {
    private static final int PASSES = 2;
    private static final int LONGEST = 8;
    private static final int OFTEN = 2;

    private final Vocabulary vocabulary;

    CompoundReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The passages with compounds for their words; titles are the first {@code titles} of them. */
    List<List<Term>> read(List<List<Term>> passages, int titles) {
        List<List<Term>> joined = passages;
        for (int pass = 0; pass < PASSES; pass++) {
            Map<Long, Integer> pairs = pairs(joined, titles);
            List<List<Term>> longer = new ArrayList<>();
            joined.forEach(terms -> longer.add(join(terms, pairs)));
            joined = longer;
        }
        List<List<Term>> telling = new ArrayList<>();
        joined.forEach(terms -> telling.add(withoutParts(terms)));
        return telling;
    }

    private List<Term> withoutParts(List<Term> terms) {
        List<Term> telling = new ArrayList<>(terms.size());
        boolean parted = false;
        for (Term term : terms) {
            parted |= term.parted();
            if (kind(term) != Kind.PART) {
                telling.add(new Term(term.id(), term.begin(), term.end(), term.adjoins(), parted));
                parted = false;
            }
        }
        return telling;
    }

    private Map<Long, Integer> pairs(List<List<Term>> passages, int titles) {
        Map<Long, Integer> pairs = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Term> terms = passages.get(i);
            int weight = i < titles ? OFTEN : 1;
            for (int at = 1; at < terms.size(); at++) {
                if (mayJoin(terms.get(at - 1), terms.get(at))) {
                    pairs.merge(key(terms.get(at - 1), terms.get(at)), weight, Integer::sum);
                }
            }
        }
        return pairs;
    }

    private List<Term> join(List<Term> terms, Map<Long, Integer> pairs) {
        List<Term> joined = new ArrayList<>(terms.size());
        for (Term term : terms) {
            Term before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && mayJoin(before, term) && pairs.getOrDefault(key(before, term), 0) >= OFTEN) {
                String text = text(before) + text(term);
                int id = vocabulary.id(text, Kind.WORD, true);
                joined.set(
                        joined.size() - 1, new Term(id, before.begin(), term.end(), before.adjoins(), before.parted()));
            } else {
                joined.add(term);
            }
        }
        return joined;
    }

    private boolean mayJoin(Term left, Term right) {
        return right.adjoins()
                && left.end() == right.begin()
                && areWords(kind(left), kind(right))
                && right.end() - left.begin() <= LONGEST;
    }

    /** One of them tells something by itself. */
    private static boolean areWords(Kind left, Kind right) {
        return (left == Kind.WORD && (right == Kind.WORD || right == Kind.PART))
                || (left == Kind.PART && right == Kind.WORD);
    }

    private Kind kind(Term term) {
        return vocabulary.entry(term.id()).kind();
    }

    private String text(Term term) {
        return vocabulary.entry(term.id()).text();
    }

    private static long key(Term left, Term right) {
        return ((long) left.id() << Integer.SIZE) | right.id();
    }
}
