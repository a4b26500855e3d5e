package kuaibao.enrich.words;

import java.util.Arrays;

/** Puts words together that a second dictionary has as one, and takes its word for what they are. */
final class Compounds {
    private final Dictionary compounds;
    private final DoubleArray words;
    private final WordMemory memory;

    Compounds(WordModel model, WordMemory memory) {
        compounds = model.compounds();
        words = compounds.words();
        this.memory = memory;
    }

    /** The way with the longest compounds joined, from left to right. */
    int[] join(WordNet net, char[] text, int[] way) {
        int last = way.length - 1;
        int size = 1;
        int begin = 0;
        int at = 1;
        while (at < last) {
            int behind = begin + net.length(way[at]);
            WordMemory.Start start = memory.start(net.lexeme(way[at]), text, begin, behind);
            int first = way[at++];
            int word = first;
            int state = start.state();
            int end = behind;
            for (int next = at; next < last; next++) {
                int from = behind;
                behind += net.length(way[next]);
                state = state < 0 ? state : words.next(state, text, from, behind);
                if (state < 0) {
                    break;
                }
                int compound = words.word(state);
                if (compound >= 0) {
                    word = net.compound(behind - begin, compounds.lexeme(compound));
                    end = behind;
                    at = next + 1;
                }
            }
            if (word == first) {
                net.set(first, start.lexeme());
            }
            way[size++] = word;
            begin = end;
        }
        way[size++] = way[last];
        return size == way.length ? way : Arrays.copyOf(way, size);
    }
}
