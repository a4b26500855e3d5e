package kuaibao.enrich.words;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Puts words together that a second dictionary has as one, and takes its word for what they are. Safe for many threads,
 * which share what was looked up once.
 */
final class Compounds {
    private final DoubleArray words;
    private final Lexeme[] lexemes;
    private final AtomicReferenceArray<Start> starts;

    /**
     * What the second dictionary says of a word by itself.
     *
     * @param state where compounds go on that begin with it, or -1
     * @param lexeme what it is, there or, where it has none, in the first one
     */
    private record Start(int state, Lexeme lexeme) {}

    Compounds(WordModel model) {
        words = model.compounds();
        lexemes = model.compoundLexemes();
        starts = new AtomicReferenceArray<>(model.lexemes().length);
    }

    /** The way with the longest compounds joined, from left to right. */
    int[] join(WordNet net, char[] text, int[] way) {
        int last = way.length - 1;
        int size = 1;
        int begin = 0;
        int at = 1;
        while (at < last) {
            int behind = begin + net.length(way[at]);
            Start start = start(net.lexeme(way[at]), text, begin, behind);
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
                    word = net.compound(behind - begin, lexemes[compound]);
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

    private Start start(Lexeme lexeme, char[] text, int begin, int end) {
        int number = lexeme.number();
        Start known = number < 0 ? null : starts.getAcquire(number);
        if (known != null) {
            return known;
        }
        int state = words.next(DoubleArray.ROOT, text, begin, end);
        int word = words.word(state);
        Start start = new Start(state, word < 0 ? lexeme : lexeme.as(lexemes[word]));
        if (number >= 0) {
            starts.setRelease(number, start);
        }
        return start;
    }
}
