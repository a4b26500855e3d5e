package kuaibao.enrich.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.nr.NRConstant;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * HanLP's dictionary and Viterbi segmentation with its second dictionary and its recognisers of Chinese and foreign
 * names, and without its recognisers of places and organisations, which cost more than they find. The dictionaries are
 * HanLP's; the way through them is ours and gives the same words at a fraction of the cost. HanLP's configuration is
 * global and static and is not to be touched elsewhere; analysing is thread-safe.
 */
public final class HanLpSegmenter implements Segmenter {
    /** At most this many code units are cut at a time, to keep memory small. */
    static final int CHUNK = 2_000;

    private static final String CUTS = "。！？；，、： ";
    private static final int MOST_KINDS = 32;
    private static final int NAME_FREQUENCY = 100;
    private static final double SMALLEST = 1e-8;
    private static final String SAMPLE = "词";

    private final WordModel.Odds odds;
    private final WordCutter cutter;

    /** Loads the dictionaries, which takes about a second the first time. */
    public HanLpSegmenter() {
        DoubleArray core = trie(CoreDictionary.trie); // HanLP's odds are right only once this is loaded
        odds = new WordModel.Odds(Predefine.lambda, Predefine.myu);
        cutter = new WordCutter(new WordModel(
                new Dictionary(core, coreLexemes()),
                new Dictionary(trie(CustomDictionary.DEFAULT.dat), compoundLexemes(CustomDictionary.DEFAULT.dat)),
                pairs(),
                odds,
                kinds(),
                lexeme(Lexeme.UNNUMBERED, Vertex.newB()),
                lexeme(Lexeme.UNNUMBERED, Vertex.newE()),
                names()));
    }

    @Override
    public List<Word> segment(String text) {
        String widened = Widening.widen(text);
        List<Word> words = new ArrayList<>(widened.length() / 2 + 1);
        for (int begin = 0; begin < widened.length(); ) {
            int end = chunkEnd(widened, begin);
            char[] chunk = new char[end - begin];
            widened.getChars(begin, end, chunk, 0);
            cutter.cut(chunk, begin, words);
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

    /** A copy of the trie's cells: how many, then base and check of each. */
    private static DoubleArray trie(DoubleArrayTrie<CoreDictionary.Attribute> trie) {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        if (!trie.save(new DataOutputStream(saved))) {
            throw new IllegalStateException("HanLP's dictionary of " + trie.size() + " words cannot be copied");
        }
        ByteBuffer bytes = ByteBuffer.wrap(saved.toByteArray());
        int[] cells = new int[2 * bytes.getInt()];
        bytes.asIntBuffer().get(cells);
        return new DoubleArray(cells);
    }

    /** The table that HanLP's own dictionary of pairs is read from. */
    private static WordPairs pairs() {
        String path = HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT;
        try (ObjectInputStream table = new ObjectInputStream(IOUtil.newInputStream(path))) {
            return new WordPairs((int[]) table.readObject(), (int[]) table.readObject());
        } catch (IOException | ClassNotFoundException problem) {
            throw new IllegalStateException("HanLP's pairs of words cannot be read from " + path, problem);
        }
    }

    private Lexeme[] coreLexemes() {
        Lexeme[] lexemes = new Lexeme[CoreDictionary.trie.size()];
        for (int i = 0; i < lexemes.length; i++) {
            lexemes[i] = lexeme(i, new Vertex(SAMPLE, CoreDictionary.trie.get(i), i));
        }
        return lexemes;
    }

    private Lexeme[] compoundLexemes(DoubleArrayTrie<CoreDictionary.Attribute> trie) {
        Lexeme[] lexemes = new Lexeme[trie.size()];
        for (int i = 0; i < lexemes.length; i++) {
            lexemes[i] = lexeme(CoreDictionary.trie.size() + i, new Vertex(SAMPLE, SAMPLE, trie.get(i)));
        }
        return lexemes;
    }

    private Lexeme lexeme(int number, Vertex vertex) {
        int frequency = vertex.getAttribute().totalFrequency;
        double share = (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY;
        String tag = vertex.guessNature().toString();
        return new Lexeme(
                number, vertex.wordID, frequency, tag, naming(vertex.guessNature()), share, odds.cost(0, 0, share));
    }

    private static Lexeme.Naming naming(Nature nature) {
        if (nature == Nature.nrf) {
            return Lexeme.Naming.FOREIGN_NAME;
        }
        return nature == Nature.nr
                ? Lexeme.Naming.NAME
                : nature == Nature.nnt ? Lexeme.Naming.POST : Lexeme.Naming.NONE;
    }

    private CharacterKinds kinds() {
        Lexeme[] lexemes = new Lexeme[MOST_KINDS];
        Arrays.fill(lexemes, stretch(Nature.n, -1));
        for (int kind : new int[] {CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM}) {
            lexemes[kind] = stretch(Nature.m, CoreDictionary.M_WORD_ID);
        }
        for (int kind : new int[] {CharType.CT_DELIMITER, CharType.CT_OTHER}) {
            lexemes[kind] = stretch(Nature.w, -1);
        }
        lexemes[CharType.CT_SINGLE] = stretch(Nature.nx, CoreDictionary.X_WORD_ID);
        return new CharacterKinds(CharType.type.clone(), CharType.CT_NUM, CharType.CT_CNUM, lexemes);
    }

    private Lexeme stretch(Nature nature, int id) {
        return lexeme(
                Lexeme.UNNUMBERED,
                new Vertex(SAMPLE, SAMPLE, new CoreDictionary.Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY), id));
    }

    private WordModel.Names names() {
        StringBuilder letters = new StringBuilder();
        for (NR part : NR.values()) {
            letters.append(part);
        }
        int all = PersonDictionary.transformMatrixDictionary.getTotalFrequency(NR.A);
        EnumItem<NR> name = new EnumItem<>(NR.G);
        name.labelMap.put(NR.X, 2);
        return new WordModel.Names(
                word -> Optional.ofNullable(PersonDictionary.dictionary.get(word))
                        .map(HanLpSegmenter::roles),
                new WordModel.UnknownRoles(
                        roles(name), roles(new EnumItem<>(NR.G, NR.K)), roles(new EnumItem<>(NR.A, all))),
                (text, hits) -> PersonDictionary.trie.parseText(text, (begin, end, pattern) -> hits.hit(begin, end)),
                letters.toString(),
                new EnumItem<>(NR.A, NR.K).labelMap.keySet().iterator().next().ordinal(),
                new PartCosts(PersonDictionary.transformMatrixDictionary.transititon_probability),
                HanLpSegmenter::isBad,
                TranslatedPersonDictionary::containsKey,
                name(Nature.nr, NAME_FREQUENCY),
                name(Nature.nrf, new CoreDictionary.Attribute(Nature.nrf).totalFrequency));
    }

    private static boolean isBad(String name) {
        return Optional.ofNullable(PersonDictionary.dictionary.get(name))
                .filter(item -> item.containsLabel(NR.A))
                .isPresent();
    }

    private Lexeme name(Nature nature, int frequency) {
        return lexeme(
                Lexeme.UNNUMBERED,
                new Vertex(
                        Predefine.TAG_PEOPLE,
                        SAMPLE,
                        new CoreDictionary.Attribute(nature, frequency),
                        NRConstant.WORD_ID));
    }

    private static Roles roles(EnumItem<NR> item) {
        int[] parts = new int[item.labelMap.size()];
        double[] costs = new double[parts.length];
        int size = 0;
        for (Map.Entry<NR, Integer> label : item.labelMap.entrySet()) {
            int total = PersonDictionary.transformMatrixDictionary.getTotalFrequency(label.getKey());
            parts[size] = label.getKey().ordinal();
            costs[size++] = -Math.log((label.getValue() + SMALLEST) / total);
        }
        return new Roles(parts, costs);
    }
}
