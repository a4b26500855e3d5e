package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.List;
import kuaibao.enrich.words.WordSet;

/**
 * Reads Tibetan names, which are made of two elements ({@code 才仁} and {@code 多杰}), of one and a closing syllable
 * ({@code 仁青加}), or, behind a post, of one alone ({@code 先巴}). Their characters are common words and Chinese surnames, so that only the elements tell them.
 */
final class TibetanNames {
    private static final WordSet ELEMENTS = new WordSet(List.of(
            "扎西", "才让", "卓玛", "多杰", "次仁", "顿珠", "旺堆", "加措", "嘉措", "拉姆", "央金", "曲珍", "尼玛", "达娃", "巴桑", "平措", "丹增", "罗布",
            "桑珠", "仁青", "仁增", "索南", "才仁", "切吉", "斗尕", "罗藏", "群培", "格桑", "德吉", "白玛", "班玛", "完玛", "当周", "南杰", "南加", "东珠",
            "公保", "华青", "华旦", "项秀", "娘吉", "贡布", "贡保", "更登", "更嘎", "久美", "昂毛", "拉毛", "措毛", "措姆", "桑吉", "桑杰", "旦巴", "旦增",
            "旦正", "丹巴", "丹珠", "洛桑", "洛追", "土登", "强巴", "晋美", "次旦", "次旺", "次珍", "边巴", "普布", "米玛", "拉巴", "旺姆", "旺杰", "旺秀",
            "旺青", "卓嘎", "卓尕", "德央", "央宗", "央珍", "益西", "阿旺", "云丹", "云登", "青措", "青梅", "尕藏", "尕玛", "嘎玛", "噶玛", "赤列", "勒毛",
            "吉毛", "吉美", "却吉", "却太", "才旦", "才旺", "才吉", "才太", "才本", "多吉", "杰布", "达杰", "达吉", "坚赞", "坚参", "江措", "江村", "泽仁",
            "泽翁", "夏吾", "东周", "切阳", "叶西", "多旦", "官却", "贡却", "三智", "索朗", "伦珠", "曲扎", "罗桑", "桑周", "措吉", "杨措", "南拉", "李加",
            "先巴", "万玛", "完么", "万么", "旺扎", "扎巴", "德钦", "拉吉", "拉措", "卓么", "卓毛", "才毛", "仁措", "央措", "周措", "英措", "昂措",
            "桑措"));
    private static final String CLOSING = "加太杰吉措毛本先嘉";

    private TibetanNames() {}

    /** The characters that the elements begin with. */
    static BitSet initials() {
        return ELEMENTS.firstCharacters();
    }

    /**
     * Where the name that begins here ends; -1 if none does.
     *
     * @param anchored whether a post or a list stands before it, which names of two and three syllables need
     */
    static int end(Passage passage, int begin, boolean anchored) {
        int first = ELEMENTS.longestFrom(passage.text(), begin);
        if (first < 0) {
            return -1;
        }
        int second = ELEMENTS.longestFrom(passage.text(), first);
        if (second > 0) {
            return second;
        }
        return anchored ? (CLOSING.indexOf(passage.at(first)) >= 0 ? first + 1 : first) : -1;
    }
}
