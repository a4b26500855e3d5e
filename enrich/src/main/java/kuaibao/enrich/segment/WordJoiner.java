package kuaibao.enrich.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins words of the first dictionary to the longest words of the second, and gives single ones its tags. */
final class WordJoiner {
    private final SecondDictionary second;
    private final WordMaker maker;

    WordJoiner(SecondDictionary second, WordMaker maker) {
        this.second = second;
        this.maker = maker;
    }

    /** The way through the text with the words of the longest entries joined; its beginning and its end stay. */
    List<Node> join(List<Node> way, char[] text) {
        List<Node> joined = new ArrayList<>(way.size());
        joined.add(way.get(0));
        int last = way.size() - 1;
        int begin = 0;
        for (int i = 1; i < last; ) {
            int end = entryEnd(way, i, last, text, begin);
            Node node = end > i + 1 ? joined(way.subList(i, end)) : way.get(i);
            joined.add(node);
            begin += node.length();
            i = end;
        }
        joined.add(way.get(last));
        return joined;
    }

    /** The index behind the last word of the longest entry that begins with the word, or behind the word itself. */
    private int entryEnd(List<Node> way, int first, int last, char[] text, int begin) {
        DictionaryWord word = way.get(first).word();
        int end = first + 1;
        int state = word.prefix();
        int at = begin + word.length();
        for (int to = first + 1; to < last && state > 0; to++) {
            int behind = at + way.get(to).length();
            int step = second.next(state, text, at, behind);
            if (step == Trie.NONE) {
                break;
            }
            state = second.walk().state(step);
            end = second.walk().word(step) == Trie.NONE ? end : to + 1;
            at = behind;
        }
        @Nullable DictionaryWord overruled = word.overruled();
        if (end == first + 1 && overruled != null) {
            way.get(first).become(overruled);
        }
        return end;
    }

    private Node joined(List<Node> nodes) {
        String word = WordMaker.join(nodes);
        @Nullable Attribute entry = second.entry(second.prefix(word));
        if (entry == null) {
            throw new IllegalStateException("the second dictionary has no " + word);
        }
        return new Node(maker.make(word, entry.nature[0], entry.totalFrequency, -entry.totalFrequency));
    }
}
