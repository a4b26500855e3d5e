package kuaibao.enrich.text;

import java.util.HashSet;
import java.util.List;

/**
 * The counts of a text.
 *
 * @param characters Chinese characters, letters and digits; marks and white space are not counted
 * @param words the words given, marks and white space left out
 * @param sentences the sentences of all paragraphs
 * @param paragraphs the paragraphs that hold at least one character
 * @param distinctWordRatio different words by all words, from 0 to 1; 0 for a text without words
 * @param averageSentenceLength characters by sentences; 0 for a text without sentences
 * @param numberRatio characters that belong to Arabic numbers by all characters, from 0 to 1
 * @param readingMinutes how long a grown reader needs, at {@value #CHARACTERS_A_MINUTE} characters a minute
 */
public record TextStatistics(
        int characters,
        int words,
        int sentences,
        int paragraphs,
        double distinctWordRatio,
        double averageSentenceLength,
        double numberRatio,
        double readingMinutes) {
    /** The middle of the 300 to 500 characters a minute that studies of reading give for news in Chinese. */
    public static final int CHARACTERS_A_MINUTE = 400;

    /**
     * Counts a text.
     *
     * @param paragraphs the repaired body
     * @param words its words in order, as a segmenter cut them; marks among them are skipped
     */
    public static TextStatistics of(List<String> paragraphs, List<String> words) {
        int characters = 0;
        int digits = 0;
        int sentences = 0;
        int filled = 0;
        for (String paragraph : paragraphs) {
            int own = (int)
                    paragraph.codePoints().filter(Character::isLetterOrDigit).count();
            characters += own;
            filled += own > 0 ? 1 : 0;
            digits += (int) paragraph.codePoints().filter(Character::isDigit).count();
            sentences += SentenceSplitter.split(paragraph).size();
        }
        List<String> counted = words.stream().filter(TextStatistics::isWord).toList();
        return new TextStatistics(
                characters,
                counted.size(),
                sentences,
                filled,
                ratio(new HashSet<>(counted).size(), counted.size()),
                ratio(characters, sentences),
                ratio(digits, characters),
                ratio(characters, CHARACTERS_A_MINUTE));
    }

    private static boolean isWord(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
