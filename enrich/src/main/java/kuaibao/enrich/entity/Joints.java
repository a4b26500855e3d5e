package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/** Joins the two halves of a body's name that a 与, 和 or 驻 parts. */
final class Joints {
    private static final String RANKS = "省市县区州旗盟镇乡校";
    private static final WordSet GROUPS = new WordSet(List.of("党组", "党委", "党总支", "党支部"));
    private static final int LONGEST_TASK = 8;

    private final Lexicon lexicon;
    private final BodyReader bodies;

    Joints(Lexicon lexicon, BodyReader bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    /**
     * {@code 临河大学数据与信息学院}, {@code 旗农牧和科技局}, {@code 临河海关驻青石办事处}: the name goes on to the left of 与, 和
     * and 驻 where an owner opens what stands before.
     */
    int begin(Passage passage, int begin, int end) {
        char joint = passage.at(begin - 1);
        boolean school = "与和".indexOf(joint) >= 0 && passage.text().startsWith("学院", end - 2);
        int group = GROUPS.longestTo(passage.text(), end);
        char last = passage.at((group > 0 ? group : end) - 1);
        boolean office = "与和".indexOf(joint) >= 0 && "局厅部".indexOf(last) >= 0;
        boolean posted = joint == '驻' && "处馆".indexOf(passage.at(end - 1)) >= 0;
        if ((!school && !office && !posted) || begin < 3) {
            return begin;
        }
        int first = bodies.begin(passage, begin - 1);
        int owner = ownerEnd(passage, first, begin - 1);
        boolean whole = owner == begin - 1;
        boolean holds = posted ? whole : owner > 0 && !whole && begin - 1 - owner <= LONGEST_TASK;
        return holds ? first : begin;
    }

    /** Where the first body or rank that opens these characters ends; -1 if none does. */
    private int ownerEnd(Passage passage, int begin, int end) {
        if (RANKS.indexOf(passage.at(begin)) >= 0 && passage.startsWord(begin)) {
            return begin + 1;
        }
        for (int i = begin + 2; i <= end; i++) {
            boolean body = lexicon.bodySuffixes().longestTo(passage.text(), i) >= begin
                    || lexicon.departmentNames().longestTo(passage.text(), i) >= begin;
            if (body && passage.startsWord(i)) {
                return i;
            }
        }
        int place = passage.placeFrom(begin, end);
        return place > begin + 1 || place == end ? place : -1;
    }
}
