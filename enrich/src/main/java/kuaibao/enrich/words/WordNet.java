package kuaibao.enrich.words;

import java.util.Arrays;

/**
 * The words that a text may be cut into, by the place where they begin, and the cheapest way through them. Place 0
 * holds what stands before the text, the last place what stands behind it; each of the two takes one character. All
 * words stand in one chain a place, those that are chosen from in the end in another; a place may share the two. What a
 * word cost on the first way counts on the second one too.
 */
final class WordNet {
    private static final int NONE = -1;
    private static final int WORDS_A_CHARACTER = 3;
    private static final int SPARE = 16;
    private static final int LONGEST_LEAD = 5;

    private final WordModel model;
    private final int places;
    private final Chains chains;
    private final int[] chosen;
    private int[] lengths;
    private Lexeme[] lexemes;
    private int[] froms;
    private double[] weights;
    private int words;

    WordNet(WordModel model, int length) {
        this.model = model;
        places = length + 2;
        int expected = WORDS_A_CHARACTER * length + SPARE;
        chains = new Chains(2 * places, expected);
        chosen = new int[places];
        for (int i = 0; i < places; i++) {
            chosen[i] = places + i;
        }
        lengths = new int[expected];
        lexemes = new Lexeme[expected];
        froms = new int[expected];
        weights = new double[expected];
        chains.add(0, word(1, model.begin()));
        chains.add(places - 1, word(1, model.end()));
    }

    /** Adds a word of the dictionary at a place, where none of its length may be yet. */
    void append(int place, int length, Lexeme lexeme) {
        chains.add(place, word(length, lexeme));
    }

    /** Adds a stretch at a place, unless a word of its length is there. */
    void add(int place, int length, Lexeme lexeme) {
        if (!has(place, length)) {
            chains.add(place, word(length, lexeme));
        }
    }

    /** A word that stands nowhere yet: one that is put together from others. */
    int compound(int length, Lexeme lexeme) {
        return word(length, lexeme);
    }

    private int word(int length, Lexeme lexeme) {
        if (words == lengths.length) {
            grow();
        }
        lengths[words] = length;
        lexemes[words] = lexeme;
        froms[words] = NONE;
        return words++;
    }

    private void grow() {
        int size = 2 * words;
        lengths = Arrays.copyOf(lengths, size);
        lexemes = Arrays.copyOf(lexemes, size);
        froms = Arrays.copyOf(froms, size);
        weights = Arrays.copyOf(weights, size);
    }

    /** Says something else of a word. */
    void set(int word, Lexeme lexeme) {
        lexemes[word] = lexeme;
    }

    int length(int word) {
        return lengths[word];
    }

    Lexeme lexeme(int word) {
        return lexemes[word];
    }

    /** Whether nothing begins at the place. */
    boolean isEmpty(int place) {
        return chains.size(place) == 0;
    }

    /** The length of the word that was added last to a place that is not empty. */
    int lastLength(int place) {
        return lengths[chains.last(place)];
    }

    /** Puts the words of a way up for choice. */
    void choose(int[] way) {
        int place = 0;
        for (int word : way) {
            chains.add(chosen[place], word);
            place += lengths[word];
        }
    }

    /** Puts a word up for choice together with those that lead to it and away from it; whether it was not there. */
    boolean insert(int place, int length, Lexeme lexeme) {
        if (has(chosen[place], length)) {
            return false;
        }
        chains.add(chosen[place], word(length, lexeme));
        int first = Math.max(0, place - LONGEST_LEAD);
        for (int before = place - 1; before > first; before--) {
            join(before, place);
        }
        int behind = place + length;
        if (chains.size(chosen[behind]) == 0 && chains.size(behind) > 0) {
            chosen[behind] = behind;
        }
        return true;
    }

    private void join(int before, int place) {
        if (chains.size(before) <= chains.size(chosen[before])) {
            return;
        }
        for (int cell = chains.first(before); cell != Chains.END; cell = chains.next(cell)) {
            int word = chains.value(cell);
            if (lengths[word] + before == place) {
                chains.add(chosen[before], word);
            }
        }
    }

    private boolean has(int chain, int length) {
        for (int cell = chains.first(chain); cell != Chains.END; cell = chains.next(cell)) {
            if (lengths[chains.value(cell)] == length) {
                return true;
            }
        }
        return false;
    }

    /** The cheapest way through all words, from what stands before the text to what stands behind it. */
    int[] wayThroughAll() {
        int[] all = new int[places];
        for (int place = 0; place < places; place++) {
            all[place] = place;
        }
        return way(all);
    }

    /** The cheapest way through the words that were put up for choice. */
    int[] wayThroughChosen() {
        return way(chosen);
    }

    private int[] way(int[] chainOf) {
        long[] looks = looks(chainOf);
        int look = lead(chains.value(chains.first(chainOf[0])), chainOf[1], looks, 0);
        for (int place = 1; place < places - 1; place++) {
            for (int cell = chains.first(chainOf[place]); cell != Chains.END; cell = chains.next(cell)) {
                int word = chains.value(cell);
                int chain = chainOf[place + lengths[word]];
                if (froms[word] == NONE) {
                    look += chains.size(chain);
                } else {
                    look = lead(word, chain, looks, look);
                }
            }
        }
        return back(chains.value(chains.first(chainOf[places - 1])));
    }

    /** The looks at the pairs of all ways, in the order in which they are gone: together, they need not wait. */
    private long[] looks(int[] chainOf) {
        long[] looks = new long[4 * words];
        int size = 0;
        for (int place = 0; place < places - 1; place++) {
            for (int cell = chains.first(chainOf[place]); cell != Chains.END; cell = chains.next(cell)) {
                int word = chains.value(cell);
                int chain = chainOf[place + lengths[word]];
                if (size + chains.size(chain) > looks.length) {
                    looks = Arrays.copyOf(looks, 2 * looks.length + chains.size(chain));
                }
                int id = lexemes[word].id();
                for (int to = chains.first(chain); to != Chains.END; to = chains.next(to)) {
                    looks[size++] = model.pairs().look(id, lexemes[chains.value(to)].id());
                }
            }
        }
        return looks;
    }

    /** Tries the way from a word to each of a chain; returns where the looks behind it stand. */
    private int lead(int from, int chain, long[] looks, int firstLook) {
        int id = lexemes[from].id();
        int frequency = lexemes[from].frequency();
        double weight = weights[from];
        int look = firstLook;
        for (int cell = chains.first(chain); cell != Chains.END; cell = chains.next(cell)) {
            int to = chains.value(cell);
            Lexeme lexeme = lexemes[to];
            int seen = model.pairs().count(id, lexeme.id(), looks[look++]);
            double sum = weight + (seen == 0 ? lexeme.alone() : model.odds().cost(seen, frequency, lexeme.share()));
            if (froms[to] == NONE || weights[to] > sum) {
                froms[to] = from;
                weights[to] = sum;
            }
        }
        return look;
    }

    private int[] back(int last) {
        int count = 0;
        for (int word = last; word != NONE; word = froms[word]) {
            count++;
        }
        int[] way = new int[count];
        for (int word = last; word != NONE; word = froms[word]) {
            way[--count] = word;
        }
        return way;
    }
}
