package kuaibao.enrich.words;

import java.util.Arrays;

/** Puts words together that a second dictionary has as one, and takes its word for what they are. */
final class Compounds {
    private final DoubleArray words;
    private final Lexeme[] lexemes;

    Compounds(WordModel model) {
        words = model.compounds();
        lexemes = model.compoundLexemes();
    }

    /** The way with the longest compounds joined, from left to right. */
    int[] join(WordNet net, char[] text, int[] way) {
        int[] joined = new int[way.length];
        int last = way.length - 1;
        int size = 0;
        joined[size++] = way[0];
        int place = 0;
        int at = 1;
        while (at < last) {
            int end = end(net, text, way, at, place);
            int length = length(net, way, at, end);
            joined[size++] = end == at ? way[at] : joined(net, way[at], end - at, length, text, place);
            place += end == at ? net.length(way[at]) : length;
            at = Math.max(at + 1, end);
        }
        joined[size++] = way[last];
        return Arrays.copyOf(joined, size);
    }

    private static int length(WordNet net, int[] way, int begin, int end) {
        int length = 0;
        for (int i = begin; i < end; i++) {
            length += net.length(way[i]);
        }
        return length;
    }

    /** Behind which word of the way the longest compound ends; {@code at} where none begins. */
    private int end(WordNet net, char[] text, int[] way, int at, int place) {
        int end = at;
        int state = DoubleArray.ROOT;
        int begin = place;
        for (int i = at; i < way.length - 1; i++) {
            int behind = begin + net.length(way[i]);
            state = words.next(state, text, begin, behind);
            if (state < 0) {
                return end;
            }
            end = words.word(state) >= 0 ? i + 1 : end;
            begin = behind;
        }
        return end;
    }

    private int joined(WordNet net, int first, int count, int length, char[] text, int place) {
        int state = words.next(DoubleArray.ROOT, text, place, place + length);
        Lexeme lexeme = lexemes[words.word(state)];
        if (count > 1) {
            return net.compound(length, lexeme);
        }
        net.set(first, lexeme);
        return first;
    }
}
