package kuaibao.enrich.segment;

import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/**
 * A word and what HanLP's dictionaries know of it.
 *
 * @param text the word as it is printed
 * @param length its UTF-16 code units, asked so often that the text, which lies elsewhere in memory, is left alone
 * @param tag its most frequent part of speech
 * @param frequency how often the corpus has it
 * @param number what its pairs are counted by: the dictionary's number of the word or of its class (all numerals are
 *     one), or a negative weight where the dictionary has it not
 * @param row where its own pairs are found; of no meaning where its number is negative
 * @param unpaired what it costs behind a word that the corpus never has before it
 * @param roles what part it may play in a person's name
 * @param prefix the state of the second dictionary behind the word; not positive where no longer entry begins with it
 * @param overruled the same word as the second dictionary has it, with another tag and frequency; null where it has it not
 */
record DictionaryWord(
        String text,
        int length,
        String tag,
        int frequency,
        int number,
        int row,
        double unpaired,
        Roles roles,
        int prefix,
        @Nullable DictionaryWord overruled) {

    /**
     * What it costs to go on from one word to the next, the logarithm of a smoothed probability, as HanLP weighs it.
     *
     * @param pairs how often the corpus has the two words side by side
     * @param before how often it has the first one
     * @param after how often it has the second one
     */
    static double cost(int pairs, int before, int after) {
        double paired = Predefine.myu * pairs / (before + 1) + 1 - Predefine.myu;
        return -Math.log(Predefine.lambda * paired + (1 - Predefine.lambda) * after / Predefine.TOTAL_FREQUENCY);
    }

    /** What it costs to go on from this word to the next. */
    double costTo(DictionaryWord next, Pairs pairs) {
        int count = count(next, pairs);
        return count == 0 ? next.unpaired : cost(count, frequency, next.frequency);
    }

    private int count(DictionaryWord next, Pairs pairs) {
        if (number < 0) {
            return -number;
        }
        return next.number < 0 ? -next.number : pairs.count(row, next.number);
    }
}
