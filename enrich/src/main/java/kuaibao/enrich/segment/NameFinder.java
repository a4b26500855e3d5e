package kuaibao.enrich.segment;

import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.ArrayList;
import java.util.List;

/** Finds Chinese names by the parts that the words of a way play: surname, given name, what stands before and behind. */
final class NameFinder {
    private static final int FREQUENCY = 100;

    private final RoleDictionary roles;
    private final WordMaker maker;

    NameFinder(RoleDictionary roles, WordMaker maker) {
        this.roles = roles;
        this.maker = maker;
    }

    void find(List<Node> way, NameLattice lattice) {
        NR[] tags = roles.tag(way);
        for (NR tag : tags) {
            if (RoleDictionary.mayOpenName(tag)) {
                match(way, tags, lattice);
                return;
            }
        }
    }

    private void match(List<Node> way, NR[] tags, NameLattice lattice) {
        Parts parts = Parts.of(way, tags);
        PersonDictionary.trie.parseText(
                parts.roles(), (begin, end, pattern) -> add(parts, begin, end, pattern, lattice));
    }

    private void add(Parts parts, int begin, int end, NRPattern pattern, NameLattice lattice) {
        String name = String.join("", parts.texts().subList(begin, end));
        boolean twice = pattern == NRPattern.BCD && name.charAt(0) == name.charAt(2); // 李明李 is none
        if (!twice && !RoleDictionary.isNoName(name)) {
            lattice.insert(parts.place(begin), maker.make(name, Nature.nr, FREQUENCY, CoreDictionary.NR_WORD_ID));
        }
    }

    /** The words, those parted that end with a surname (有关天培) or begin with the end of a name (邓颖超生前). */
    private record Parts(String roles, List<String> texts) {
        static Parts of(List<Node> way, NR[] tags) {
            StringBuilder roles = new StringBuilder(tags.length);
            List<String> texts = new ArrayList<>(tags.length);
            NR before = NR.A;
            for (int i = 0; i < tags.length; i++) {
                String text = way.get(i).word().text();
                if (tags[i] == NR.U) {
                    roles.append(NR.K).append(NR.B);
                    texts.add(text.substring(0, text.length() - 1));
                    texts.add(text.substring(text.length() - 1));
                    before = NR.B;
                } else if (tags[i] == NR.V) {
                    roles.append(before == NR.B ? NR.E : NR.D).append(NR.L);
                    texts.add(text.substring(0, 1));
                    texts.add(text.substring(1));
                } else {
                    roles.append(tags[i]);
                    texts.add(text);
                    before = tags[i];
                }
            }
            return new Parts(roles.toString(), texts);
        }

        /** The place of the lattice where the part begins. */
        int place(int part) {
            return texts.subList(0, part).stream().mapToInt(String::length).sum();
        }
    }
}
