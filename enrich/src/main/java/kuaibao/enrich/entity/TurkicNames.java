package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.words.WordSet;

/**
 * Knows where the father's name of an Uyghur or Kazakh ends, by the usual ones: in {@code 古丽娜尔·买买提高兴地说} the name ends
 * before 高兴, wherever the segmentation parts the characters.
 */
final class TurkicNames {
    private static final WordSet FATHERS = new WordSet(List.of(
            "买买提", "买买提明", "买合木提", "买买提艾力", "艾买提", "艾合买提", "艾力", "艾海提", "艾则孜", "艾孜孜", "艾尼瓦尔", "艾尔肯", "阿不都", "阿卜杜拉",
            "阿不力孜", "阿不来提", "阿布都拉", "阿布力孜", "阿卜力孜", "阿迪力", "阿地力", "阿吉", "阿合买提", "阿依丁", "阿巴斯", "阿西木", "阿里木", "吐尔逊",
            "吐尔地", "吐尔洪", "吐拉洪", "图尔荪", "图尔贡", "库尔班", "库尔班江", "热合曼", "热合木", "热依木", "热西提", "热扎克", "热杰甫", "肉孜", "肉孜买买提",
            "尼亚孜", "尼牙孜", "玉素甫", "玉苏普", "玉山", "亚森", "亚生", "亚合甫", "牙生", "伊明", "依明", "伊敏", "伊布拉音", "依布拉音", "伊斯马伊力", "司马义",
            "司拉木", "沙吾提", "沙比尔", "沙塔尔", "赛买提", "萨迪克", "萨力", "卡德尔", "卡迪尔", "卡斯木", "卡哈尔", "喀哈尔", "哈斯木", "哈力克", "哈德尔",
            "达吾提", "达吾来提", "托合提", "托乎提", "托合塔洪", "塔依尔", "塔西", "帕尔哈提", "帕塔尔", "帕孜力", "木沙", "木萨", "木合塔尔", "穆罕默德", "穆萨",
            "努尔", "努尔买买提", "努力", "吾甫尔", "吾斯曼", "吾买尔", "乌斯曼", "乌买尔", "居马", "居麦", "克里木", "克然木", "克尤木", "马木提", "马合木提",
            "麦麦提", "麦麦提明", "麦合木提", "莫合塔尔", "外力", "瓦力斯", "沃布力", "祖农", "加帕尔", "加马力", "牙合甫", "别克", "哈孜", "江别克", "叶尔肯",
            "胡马尔", "朱马", "赛力克", "巴合提", "哈布力", "米吉提", "依米提", "伊力亚斯", "拜克尔", "毛拉", "铁木尔", "斯迪克", "苏来曼", "苏力坦"));

    private TurkicNames() {}

    /** Where the father's name that begins here ends; -1 if none of the usual ones does. */
    static int end(Passage passage, int begin) {
        int end = FATHERS.longestFrom(passage.text(), begin);
        return end >= begin + 2 && passage.at(end) != '·' ? end : -1;
    }
}
