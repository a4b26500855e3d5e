package kuaibao.enrich.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import org.jspecify.annotations.Nullable;

/** Brings together what HanLP's dictionaries know of a word. */
final class WordMaker {
    private final RoleDictionary roles;
    private final SecondDictionary second;
    private final Pairs pairs;

    WordMaker(RoleDictionary roles, SecondDictionary second, Pairs pairs) {
        this.roles = roles;
        this.second = second;
        this.pairs = pairs;
    }

    /** The word with its tag and frequency, and all that is known besides. */
    DictionaryWord make(String text, Nature nature, int frequency, int number) {
        int prefix = second.prefix(text);
        @Nullable Attribute own = second.entry(prefix);
        int longer = second.goesOn(prefix) ? prefix : SecondDictionary.NO_ENTRY;
        @Nullable
        DictionaryWord overruled =
                own == null ? null : make(text, own.nature[0], own.totalFrequency, number, longer, null);
        return make(text, nature, frequency, number, longer, overruled);
    }

    private DictionaryWord make(
            String text, Nature nature, int frequency, int number, int prefix, @Nullable DictionaryWord overruled) {
        int row = number < 0 ? 0 : pairs.row(number);
        double unpaired = DictionaryWord.cost(0, 1, frequency);
        Roles own = roles.of(text, nature, frequency);
        return new DictionaryWord(
                text, text.length(), nature.toString(), frequency, number, row, unpaired, own, prefix, overruled);
    }

    /** The word that the texts of the nodes make together. */
    static String join(Iterable<Node> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.word().text()));
        return text.toString();
    }
}
