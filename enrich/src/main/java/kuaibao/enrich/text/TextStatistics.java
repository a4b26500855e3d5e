package kuaibao.enrich.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Word;

/**
 * The measures of a text.
 *
 * @param characters characters of titles and body, white space apart
 * @param words words of titles and body, marks apart
 * @param sentences sentences of the body
 * @param distinctWordRatio different words by all words, from 0 to 1; 0 for a text without words
 * @param numberRatio digits and Chinese numerals by characters, from 0 to 1. {@code 三} in {@code 三家} is a numeral, {@code 一} in
 *     {@code 统一} is none.
 * @param entityDensity mentions of people, organisations and places per 100 characters
 * @param readingMinutes how long a grown reader needs, at {@value #CHARACTERS_A_MINUTE} characters a minute
 */
public record TextStatistics(
        int characters,
        int words,
        int sentences,
        double distinctWordRatio,
        double numberRatio,
        double entityDensity,
        double readingMinutes) {
    /** The middle of the 300 to 500 characters a minute that studies of reading give for news in Chinese. */
    public static final int CHARACTERS_A_MINUTE = 400;

    private static final int DENSITY_CHARACTERS = 100;
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";

    /**
     * Measures an article.
     *
     * @param article its text and words
     * @param mentions how many people, organisations and places are mentioned, each mention counted
     */
    public static TextStatistics of(SegmentedArticle article, int mentions) {
        int characters = Stream.concat(article.text().titles().stream(), article.text().paragraphs().stream())
                .mapToInt(TextStatistics::characters)
                .sum();
        Words words = new Words();
        article.titles().forEach(words::add);
        article.paragraphs().forEach(words::add);
        int sentences = article.text().paragraphs().stream()
                .mapToInt(paragraph -> SentenceSplitter.split(paragraph).size())
                .sum();
        return new TextStatistics(
                characters,
                words.count,
                sentences,
                ratio(words.distinct.size(), words.count),
                ratio(words.numerals, characters),
                ratio(DENSITY_CHARACTERS * mentions, characters),
                ratio(characters, CHARACTERS_A_MINUTE));
    }

    /** What the words of a text add up to. */
    private static final class Words {
        private final Set<String> distinct = new HashSet<>();
        private int count;
        private int numerals;

        void add(List<Word> words) {
            for (Word word : words) {
                String text = word.text();
                boolean number = word.is("m") || word.is("t");
                boolean isWord = false;
                for (int i = 0; i < text.length(); i++) {
                    char character = text.charAt(i);
                    isWord = isWord || isIdeograph(character) || Character.isLetterOrDigit(character);
                    numerals += (number || !isIdeograph(character)) && isNumeral(character, number) ? 1 : 0;
                }
                if (isWord) {
                    count++;
                    distinct.add(text);
                }
            }
        }

        private static boolean isIdeograph(char character) {
            return character >= '\u4e00' && character <= '\u9fff';
        }

        private static boolean isNumeral(char character, boolean inNumber) {
            return Character.isDigit(character) || (inNumber && NUMERALS.indexOf(character) >= 0);
        }
    }

    /** Code points that print something. */
    private static int characters(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            count += Character.isWhitespace(character) || Character.isSpaceChar(character) ? 0 : 1;
        }
        return count;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
