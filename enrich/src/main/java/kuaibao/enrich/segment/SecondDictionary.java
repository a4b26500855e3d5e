package kuaibao.enrich.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** HanLP's second dictionary, whose entries are made of whole words of the first, and overrule it. */
final class SecondDictionary {
    /** The state behind words with which no entry begins. */
    static final int NO_ENTRY = -1;

    private static final int START = 1;

    private final DoubleArrayTrie<Attribute> trie = CustomDictionary.DEFAULT.dat;
    private final Trie walk = new Trie(trie);
    private final BitSet inner = inner();

    /** The states that a character leads on from. */
    private BitSet inner() {
        int[] check = trie.getCheck();
        BitSet states = new BitSet(check.length);
        for (int slot = 1; slot < check.length; slot++) {
            if (check[slot] > 0 && check[slot] != slot) {
                states.set(check[slot]);
            }
        }
        return states;
    }

    /** The state behind the word at the beginning of an entry; {@link #NO_ENTRY} if no entry begins with it. */
    int prefix(String word) {
        return trie.transition(word, START);
    }

    /** The step of {@link #walk} that one more word of the text takes; {@link Trie#NONE} if no entry goes on so. */
    int next(int state, char[] text, int begin, int end) {
        return walk.steps(state, text, begin, end);
    }

    /** Its entries as they are walked through word by word. */
    Trie walk() {
        return walk;
    }

    /** Whether an entry goes on behind the state. */
    boolean goesOn(int state) {
        return state > 0 && inner.get(state);
    }

    /** The entry that ends in the state; null if none does. */
    @Nullable
    Attribute entry(int state) {
        return trie.output(state);
    }
}
