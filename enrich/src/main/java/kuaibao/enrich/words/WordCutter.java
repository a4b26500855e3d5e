package kuaibao.enrich.words;

import java.util.List;

/**
 * Cuts a text into words: the cheapest way through all words of the dictionary, on which compounds are joined and names
 * are tried. Safe for many threads, which share the words that were made once.
 */
final class WordCutter {
    private final WordNetFiller filler;
    private final Compounds compounds;
    private final PersonNames people;
    private final TransliteratedNames foreigners;
    private final WordMemory memory;

    WordCutter(WordModel model) {
        filler = new WordNetFiller(model);
        memory = new WordMemory(model);
        compounds = new Compounds(model, memory);
        people = new PersonNames(model, memory);
        foreigners = new TransliteratedNames(model);
    }

    /** Adds the words of a text that is not empty, blank ones left out, as they stand from {@code offset} on. */
    void cut(char[] text, int offset, List<Word> words) {
        WordNet net = filler.fill(text);
        int[] way = compounds.join(net, text, net.wayThroughAll());
        net.choose(way);
        boolean named = people.insert(net, text, way);
        named |= foreigners.insert(net, text, way);
        add(net, text, named ? net.wayThroughChosen() : way, offset, words);
    }

    private void add(WordNet net, char[] text, int[] way, int offset, List<Word> words) {
        int begin = 0;
        for (int i = 1; i < way.length - 1; i++) {
            Lexeme lexeme = net.lexeme(way[i]);
            int end = begin + net.length(way[i]);
            String word = memory.text(lexeme, text, begin, end);
            if (!word.isBlank()) {
                words.add(new Word(word, lexeme.tag(), offset + begin, offset + end));
            }
            begin = end;
        }
    }
}
