package kuaibao.enrich.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/**
 * How often the corpus has two words side by side, as HanLP's model tells. HanLP searches the followers of a word by
 * halving, many looks into memory for each pair; here each word has a small hash table of its own, and all of a word's
 * pairs are found in one place.
 */
final class Pairs {
    /** Arrays of numbers and no objects. */
    private static final ObjectInputFilter NUMBERS = ObjectInputFilter.Config.createFilter("!*");

    private static final int SMALLEST_BITS = 1;
    private static final int BITS_OF_BITS = 5;
    private static final int MIX = 0x9E3779B9;

    /** By word, where its table begins, and in the lower bits the logarithm of the table's length. */
    private final int[] rows;

    /** The tables: a follower's number plus one, and how often it follows; 0 where a place is free. */
    private final int[] table;

    Pairs() {
        String file = HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT;
        try (ObjectInputStream stream = new ObjectInputStream(IOUtil.newInputStream(file))) {
            stream.setObjectInputFilter(NUMBERS);
            int[] starts = (int[]) stream.readObject();
            int[] pairs = (int[]) stream.readObject();
            rows = rows(starts);
            table = table(starts, pairs);
        } catch (IOException | ClassNotFoundException problem) {
            throw new IllegalStateException("HanLP's pairs of words cannot be read from " + file, problem);
        }
    }

    private static int[] rows(int[] starts) {
        int[] rows = new int[starts.length];
        int begin = 0;
        for (int word = 0; word < starts.length - 1; word++) {
            int bits = bits(starts[word + 1] - starts[word]);
            rows[word] = begin << BITS_OF_BITS | bits;
            begin += 1 << bits;
        }
        rows[starts.length - 1] = begin << BITS_OF_BITS;
        return rows;
    }

    /** So many that a third of the places stays free at least. */
    private static int bits(int followers) {
        int bits = SMALLEST_BITS;
        while (1 << bits < followers + followers / 2 + 1) {
            bits++;
        }
        return bits;
    }

    private int[] table(int[] starts, int[] pairs) {
        int[] filled = new int[(rows[rows.length - 1] >>> BITS_OF_BITS) * 2];
        for (int word = 0; word < starts.length - 1; word++) {
            for (int pair = starts[word]; pair < starts[word + 1]; pair++) {
                int place = place(filled, rows[word], pairs[pair * 2]);
                filled[place] = pairs[pair * 2] + 1;
                filled[place + 1] = pairs[pair * 2 + 1];
            }
        }
        return filled;
    }

    /** Where the table of the word with the given number is found. */
    int row(int word) {
        return rows[word];
    }

    /** How often the word with the given number follows the one that the row belongs to. */
    int count(int row, int follower) {
        return table[place(table, row, follower) + 1];
    }

    /** The place of the follower, or the free one that it would have. */
    private static int place(int[] table, int row, int follower) {
        int begin = row >>> BITS_OF_BITS;
        int bits = row & ((1 << BITS_OF_BITS) - 1);
        int at = (follower * MIX) >>> (Integer.SIZE - bits);
        int place = (begin + at) * 2;
        while (table[place] != follower + 1 && table[place] != 0) {
            at = (at + 1) & ((1 << bits) - 1);
            place = (begin + at) * 2;
        }
        return place;
    }
}
