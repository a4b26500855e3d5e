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

    /** The way with the words of the longest entries joined; its beginning and its end stay. */
    List<Node> join(List<Node> way) {
        List<Node> joined = new ArrayList<>(way.size());
        joined.add(way.get(0));
        int last = way.size() - 1;
        for (int i = 1; i < last; ) {
            int end = entryEnd(way, i, last);
            joined.add(end > i + 1 ? joined(way.subList(i, end)) : way.get(i));
            i = end;
        }
        joined.add(way.get(last));
        return joined;
    }

    /** The index behind the last word of the longest entry that begins with the word, or behind the word itself. */
    private int entryEnd(List<Node> way, int begin, int last) {
        Node node = way.get(begin);
        int end = begin + 1;
        int state = node.word().prefix();
        for (int to = begin + 1; to < last && state > 0; to++) {
            state = second.next(state, way.get(to).word().text());
            end = second.entry(state) == null ? end : to + 1;
        }
        @Nullable DictionaryWord overruled = node.word().overruled();
        if (end == begin + 1 && overruled != null) {
            node.become(overruled);
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
