package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.List;
import kuaibao.enrich.words.WordSet;

/**
 * Reads names of the Yi, a clan of two syllables and a given name of two ({@code 沙马木呷}). The clans are those of the
 * Liangshan mountains that handbooks of Chinese surnames list. Given names close with few characters.
 */
final class YiNames {
    private static final WordSet CLANS = new WordSet(List.of(
            "沙马", "吉克", "曲比", "阿西", "吉狄", "吉伍", "阿苏", "阿尔", "阿的", "阿余", "阿古", "马海", "海来", "俄木", "俄尔", "勒格", "莫色", "莫洛",
            "木乃", "沙玛", "且沙", "金古", "安曲", "吉木", "吉尔", "吉子", "立立", "罗洪", "洛伍", "石一", "苏呷", "甲巴", "加巴", "瓦扎", "瓦西", "依火",
            "尔古", "尔恩", "曲木", "曲么", "布约", "的惹", "贾巴", "井古", "约其", "热柯", "阿凉", "阿卓", "阿库", "阿鲁", "阿会", "阿什", "阿牛", "阿洛",
            "阿约", "俄底", "俄其", "拉马", "黑来", "黑惹", "吉觉", "吉好", "吉古", "克其", "列侧", "勒伍", "勒尔", "恩扎", "尼惹", "土比", "乌尼", "乌抛",
            "乃古", "日木", "日黑"));
    private static final String CLOSING = "呷果石铁古布子木牛惹嫫莫作日且各洛尔哈黑打合夫色乌伍体火哥歪坡扎都各则阿";

    private YiNames() {}

    /** The characters that the clans begin with. */
    static BitSet initials() {
        return CLANS.firstCharacters();
    }

    /** Where the name of four characters that begins here ends; -1 if none does. */
    static int end(Passage passage, int begin) {
        int given = CLANS.longestFrom(passage.text(), begin);
        boolean closed = given > 0 && CLOSING.indexOf(passage.at(given + 1)) >= 0;
        return closed && !passage.isHard(given) ? given + 2 : -1;
    }
}
