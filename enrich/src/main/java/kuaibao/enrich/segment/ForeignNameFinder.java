package kuaibao.enrich.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.util.List;

/** Joins the words of a foreign name: 卡洛斯·门多萨 from its first word that the dictionary calls one. */
final class ForeignNameFinder {
    private static final int FREQUENCY = 1000;
    private static final String TAG = Nature.nrf.toString();

    private final WordMaker maker;

    ForeignNameFinder(WordMaker maker) {
        this.maker = maker;
    }

    void find(List<Node> way, NameLattice lattice) {
        int place = 1;
        for (int i = 1; i < way.size(); i++) {
            if (!isForeign(way.get(i))) {
                place += way.get(i).length();
                continue;
            }
            int end = i + 1;
            while (end < way.size() && goesOn(way.get(end))) {
                end++;
            }
            String name = WordMaker.join(way.subList(i, end));
            if (end > i + 1 && end < way.size()) {
                lattice.insert(place, maker.make(name, Nature.nrf, FREQUENCY, CoreDictionary.NR_WORD_ID));
            }
            place += name.length();
            i = end - 1;
        }
    }

    private static boolean isForeign(Node node) {
        return node.word().tag().equals(TAG);
    }

    private static boolean goesOn(Node node) {
        return isForeign(node)
                || TranslatedPersonDictionary.containsKey(node.word().text());
    }
}
