package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.List;
import kuaibao.enrich.words.WordSet;

/**
 * Reads Mongol names, which are made of one or two of the usual elements ({@code 布仁} and {@code 巴雅尔}). Their characters
 * are common words, places and Chinese surnames, so that only the elements tell them.
 */
final class MongolNames {
    private static final WordSet ELEMENTS = new WordSet(List.of(
            "巴特尔", "巴雅尔", "巴图", "巴根", "巴音", "巴彦", "白音", "宝音", "宝力高", "宝力道", "布仁", "布和", "布赫", "毕力格", "必力格", "孟和", "孟克",
            "蒙克", "孟根", "朝克图", "朝鲁", "朝格图", "呼和", "呼格", "苏和", "苏日娜", "苏布德", "阿拉坦", "阿拉腾", "阿古拉", "阿木古楞", "阿尔斯楞", "阿斯楞",
            "娜仁", "那仁", "那顺", "高娃", "其其格", "其木格", "图雅", "托娅", "托雅", "格日勒", "乌兰", "乌云", "乌力吉", "乌日娜", "乌尼尔", "斯琴",
            "斯日古楞", "萨仁", "萨如拉", "哈斯", "敖特根", "敖登", "特木尔", "铁木尔", "额尔敦", "额尔德尼", "额日", "达来", "达布", "查干", "牧仁", "木仁",
            "吉日嘎拉", "吉日格勒", "塔娜", "通拉嘎", "通嘎拉格", "满都拉", "满达", "恩和", "恩克", "花拉", "道尔吉", "桑布", "阿拉坦仓", "布日古德", "青格乐",
            "青格勒", "德力格尔", "包力高", "图门", "图力古尔", "扎木苏", "苏伦", "哈达", "海日", "海日汗", "旭日", "旭日干", "朝伦", "呼日乐", "呼斯楞", "胡日查",
            "胡和", "赛音", "赛罕", "南丁", "散布拉", "淖尔", "贺喜格", "贺希格", "都仁", "都古尔", "达木丁", "确吉", "拉西", "仁钦", "嘎日迪", "浩毕斯",
            "伊德尔", "扎拉嘎", "照日格图", "照日格", "牡兰", "诺敏", "阿荣", "阿茹娜", "阿拉塔", "阿日斯兰", "乌恩", "乌仁", "希吉尔"));
    /** What makes a place of an element: {@code 白音朝鲁苏木}. */
    private static final WordSet PLACES = new WordSet(List.of(
            "苏木", "嘎查", "旗", "镇", "盟", "市", "县", "浩特", "淖尔", "高勒", "街", "路", "村", "草原", "湖", "河", "山", "牧场", "机场",
            "水库"));

    private static final String CLOSING = "图泰夫苏斯根梅其";
    private static final int LONGEST = 7;

    private MongolNames() {}

    /** The characters that the elements begin with. */
    static BitSet initials() {
        return ELEMENTS.firstCharacters();
    }

    /** Whether names of the steppe close with the character. */
    static boolean closes(char character) {
        return CLOSING.indexOf(character) >= 0;
    }

    /**
     * Where the name that begins here ends; -1 if none does.
     *
     * @param anchored whether a post or a list stands before it, which names of one element need
     */
    static int end(Passage passage, int begin, boolean anchored) {
        int first = ELEMENTS.longestFrom(passage.text(), begin);
        if (first < begin + 2) {
            return -1;
        }
        int second = ELEMENTS.longestFrom(passage.text(), first);
        int end = second > 0 && second - begin <= LONGEST ? second : first;
        boolean enough = end > first || anchored;
        return enough && PLACES.longestFrom(passage.text(), end) < 0 ? end : -1;
    }
}
