package kuaibao.enrich.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/** HanLP's core dictionary, with all that is known of each of its words in one place. */
final class Dictionary {
    private final Trie trie = new Trie(CoreDictionary.trie);
    private final DictionaryWord[] words;
    private final DictionaryWord begin;
    private final DictionaryWord end;

    Dictionary(WordMaker maker) {
        DoubleArrayTrie<Attribute> source = CoreDictionary.trie;
        int[] base = source.getBase();
        int[] check = source.getCheck();
        words = new DictionaryWord[source.size()];
        int[] owners = owners(base, check);
        for (int state = 1; state < check.length; state++) {
            if (check[state] == state && base[state] < 0) {
                int index = -base[state] - 1;
                WordClass counted = WordClass.of(source.getValueAt(index), index);
                words[index] = counted.word(text(state, owners, check), maker);
            }
        }
        int edge = Predefine.TOTAL_FREQUENCY / 10;
        begin = maker.make(" ", Nature.begin, edge, CoreDictionary.BEGIN_WORD_ID);
        end = maker.make(" ", Nature.end, edge, CoreDictionary.END_WORD_ID);
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

    /** Puts every word that the text may be made of into the empty lattice. */
    void fill(char[] text, Lattice lattice) {
        int start = trie.start();
        for (int begin = 0; begin < text.length; begin++) {
            @Nullable Node last = null;
            int state = start;
            for (int i = begin; i < text.length; i++) {
                int step = trie.step(state, text[i]);
                if (step == Trie.NONE) {
                    break;
                }
                state = trie.state(step);
                int word = trie.word(step);
                if (word != Trie.NONE) {
                    last = last == null ? lattice.begin(begin + 1, words[word]) : last.append(words[word]);
                }
            }
        }
    }
}
