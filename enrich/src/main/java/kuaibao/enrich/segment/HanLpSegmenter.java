package kuaibao.enrich.segment;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.words.Segmenter;
import kuaibao.enrich.words.Widening;
import kuaibao.enrich.words.Word;

/**
 * The words that HanLP's standard segmentation gives: the cheapest way through its dictionaries, with Chinese and foreign
 * names, without its recognisers of places and organisations, which cost more than they find. HanLP's configuration is
 * global and static and is not to be touched elsewhere.
 */
public final class HanLpSegmenter implements Segmenter {
    /** At most this many code units are cut at a time, so that what a text takes in memory stays bounded. */
    static final int CHUNK = 2_000;

    private static final String CUTS = "。！？；，、： ";

    private final RoleDictionary roles = new RoleDictionary();
    private final SecondDictionary second = new SecondDictionary();
    private final Pairs pairs = new Pairs();
    private final WordMaker maker = new WordMaker(roles, second, pairs);
    private final Dictionary dictionary = new Dictionary(maker);
    private final Atoms atoms = new Atoms(maker);
    private final WordJoiner joiner = new WordJoiner(second, maker);
    private final NameFinder names = new NameFinder(roles, maker);
    private final ForeignNameFinder foreignNames = new ForeignNameFinder(maker);

    @Override
    public List<Word> segment(String text) {
        String widened = Widening.widen(text);
        List<Word> words = new ArrayList<>(widened.length() / 2 + 1);
        for (int begin = 0; begin < widened.length(); ) {
            int end = chunkEnd(widened, begin);
            addWords(widened.substring(begin, end).toCharArray(), begin, words);
            begin = end;
        }
        return words;
    }

    private static int chunkEnd(String text, int begin) {
        int limit = Math.min(text.length(), begin + CHUNK);
        if (limit == text.length()) {
            return limit;
        }
        for (int i = limit; i > begin + CHUNK / 2; i--) {
            if (CUTS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return limit;
    }

    private void addWords(char[] chunk, int offset, List<Word> words) {
        List<Node> way = way(chunk);
        int begin = offset;
        for (Node node : way.subList(1, way.size() - 1)) {
            int end = begin + node.length();
            if (!isBlank(node.word(), chunk[begin - offset])) {
                words.add(new Word(node.word().text(), node.word().tag(), begin, end));
            }
            begin = end;
        }
    }

    private static boolean isBlank(DictionaryWord word, char first) {
        return Character.isWhitespace(first) && word.text().isBlank();
    }

    private List<Node> way(char[] text) {
        Lattice lattice = new Lattice(text.length, dictionary.begin(), dictionary.end());
        dictionary.fill(text, lattice);
        atoms.fill(text, lattice);
        List<Node> way = joiner.join(lattice.cheapest(pairs), text);
        NameLattice named = new NameLattice(lattice, way);
        names.find(way, named);
        foreignNames.find(way, named);
        return named.isGrown() ? named.cheapest(pairs) : way;
    }
}
