package kuaibao.enrich.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;

/**
 * What a word of one part of speech is counted as in pairs: all persons as one word, all numerals as one, and so on.
 *
 * @param number the number of the word, or of the one that stands for its class
 * @param attribute its tags and frequency, or those of its class
 */
record WordClass(int number, Attribute attribute) {
    static WordClass of(Attribute attribute, int number) {
        if (attribute.nature.length != 1) {
            return new WordClass(number, attribute);
        }
        Nature nature = attribute.nature[0];
        if (nature.startsWith("nr")) {
            return new WordClass(CoreDictionary.NR_WORD_ID, attribute);
        } else if (nature.startsWith("ns")) {
            return new WordClass(CoreDictionary.NS_WORD_ID, attribute);
        } else if (nature == Nature.nx) {
            boolean none = CoreDictionary.NX_WORD_ID == -1;
            return new WordClass(none ? CoreDictionary.X_WORD_ID : CoreDictionary.NX_WORD_ID, attribute);
        } else if (nature.startsWith("nt") || nature == Nature.nit) {
            return new WordClass(CoreDictionary.NT_WORD_ID, attribute);
        } else if (nature.startsWith('m')) {
            return whole(CoreDictionary.M_WORD_ID);
        } else if (nature.startsWith('x')) {
            return whole(CoreDictionary.X_WORD_ID);
        }
        return nature == Nature.t ? whole(CoreDictionary.T_WORD_ID) : new WordClass(number, attribute);
    }

    private static WordClass whole(int number) {
        return new WordClass(number, CoreDictionary.get(number));
    }

    DictionaryWord word(String text, WordMaker maker) {
        return maker.make(text, attribute.nature[0], attribute.totalFrequency, number);
    }
}
