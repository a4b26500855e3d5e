package kuaibao.enrich.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.utility.Predefine;

/** HanLP's core dictionary, with all that is known of each of its words in one place. */
final class Dictionary {
    /** Of each slot of HanLP's trie, the state that it leads to, and the state that it is led to from. */
    private final int[] cells;

    private final DictionaryWord[] words;
    private final DictionaryWord begin;
    private final DictionaryWord end;

    Dictionary(WordMaker maker) {
        DoubleArrayTrie<Attribute> trie = CoreDictionary.trie;
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        cells = cells(base, check);
        words = new DictionaryWord[trie.size()];
        int[] owners = owners(base, check);
        for (int state = 1; state < check.length; state++) {
            if (check[state] == state && base[state] < 0) {
                int index = -base[state] - 1;
                WordClass counted = WordClass.of(trie.getValueAt(index), index);
                words[index] = counted.word(text(state, owners, check), maker);
            }
        }
        int edge = Predefine.TOTAL_FREQUENCY / 10;
        begin = maker.make(" ", Nature.begin, edge, CoreDictionary.BEGIN_WORD_ID);
        end = maker.make(" ", Nature.end, edge, CoreDictionary.END_WORD_ID);
    }

    private static int[] cells(int[] base, int[] check) {
        int[] cells = new int[check.length * 2];
        for (int slot = 0; slot < check.length; slot++) {
            cells[slot * 2] = base[slot];
            cells[slot * 2 + 1] = check[slot];
        }
        return cells;
    }

    /** By state, the slot that leads to it. */
    private static int[] owners(int[] base, int[] check) {
        int[] owners = new int[check.length];
        for (int slot = 1; slot < check.length; slot++) {
            if (base[slot] > 0 && base[slot] < owners.length && check[slot] > 0) {
                owners[base[slot]] = slot;
            }
        }
        return owners;
    }

    private static String text(int state, int[] owners, int[] check) {
        StringBuilder text = new StringBuilder();
        for (int slot = owners[state]; slot > 0; slot = owners[check[slot]]) {
            text.append((char) (slot - check[slot] - 1));
        }
        return text.reverse().toString();
    }

    DictionaryWord begin() {
        return begin;
    }

    DictionaryWord end() {
        return end;
    }

    /** Puts every word that the text may be made of into the lattice. */
    void fill(char[] text, Lattice lattice) {
        for (int begin = 0; begin < text.length; begin++) {
            int state = cells[0];
            for (int i = begin; i < text.length; i++) {
                int slot = (state + text[i] + 1) * 2;
                if (slot >= cells.length || cells[slot + 1] != state) {
                    break;
                }
                state = cells[slot];
                if (cells[state * 2 + 1] == state && cells[state * 2] < 0) {
                    lattice.add(begin + 1, words[-cells[state * 2] - 1]);
                }
            }
        }
    }
}
