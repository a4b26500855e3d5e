package kuaibao.enrich.segment;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** HanLP's dictionary of the parts that words play in persons' names: 李 is a surname, 明 may open a given name. */
final class RoleDictionary {
    /** The roles that a name, or a part of a word that is one, begins with. */
    private static final Set<NR> OPENING = EnumSet.of(NR.B, NR.D, NR.E, NR.F, NR.X, NR.Y, NR.U, NR.V);

    /** Names of two characters that are no more frequent may be the beginning of one of three. */
    private static final int RARE = 1000;

    private final Roles begin = roles(new EnumItem<>(NR.A, NR.K));
    private final Roles other =
            roles(new EnumItem<>(NR.A, PersonDictionary.transformMatrixDictionary.getTotalFrequency(NR.A)));
    private final Roles post = roles(new EnumItem<>(NR.G, NR.K));
    private final Roles shortName = roles(shortName());

    private static EnumItem<NR> shortName() {
        EnumItem<NR> item = new EnumItem<>();
        item.labelMap.put(NR.X, 2);
        item.labelMap.put(NR.G, 1);
        return item;
    }

    private static Roles roles(EnumItem<NR> item) {
        return Roles.of(item, PersonDictionary.transformMatrixDictionary);
    }

    /** What part the word may play. */
    Roles of(String word, Nature nature, int frequency) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(word);
        if (item != null) {
            return roles(item);
        }
        if (nature == Nature.nr) {
            return frequency <= RARE && word.length() == 2 ? shortName : other;
        }
        return nature == Nature.nnt ? post : other;
    }

    /** The part that each of the words plays, the beginning of the text being the first of them. */
    NR[] tag(List<Node> way) {
        NR[] tags = new NR[way.size()];
        tags[0] = begin.first();
        for (int i = 1; i < tags.length; i++) {
            tags[i] = way.get(i).word().roles().cheapest(tags[i - 1], PersonDictionary.transformMatrixDictionary);
        }
        return tags;
    }

    static boolean mayOpenName(NR role) {
        return OPENING.contains(role);
    }

    /** Whether the dictionary says that the word looks like a name and is none. */
    static boolean isNoName(String word) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(word);
        return item != null && item.containsLabel(NR.A);
    }
}
