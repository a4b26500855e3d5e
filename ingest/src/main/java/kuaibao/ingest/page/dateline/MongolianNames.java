package kuaibao.ingest.page.dateline;

import java.util.List;

/**
 * Mongolian names in Chinese characters are longer than Chinese ones and written without a dot; the words that they end
 * in are few: 萨仁其木格 · 斯琴高娃 · 孟根图雅.
 */
final class MongolianNames {
    private static final List<String> ENDINGS = List.of(
            "其木格", "琪木格", "其其格", "琪琪格", "图雅", "高娃", "格日勒", "巴特尔", "巴雅尔", "布拉格", "巴图", "毕力格", "达来", "吉雅", "塔娜", "格日乐",
            "苏荣", "呼和", "朝鲁", "托娅", "巴根", "巴音", "乌拉", "古楞", "孟和", "克图", "格图", "特古斯", "布和", "嘎拉", "道尔吉", "扎布", "那顺",
            "牧仁", "额尔敦", "苏雅拉");
    /** Characters that are written for their sound: names of Mongols, Tibetans, Uyghurs and Kazakhs hold no others. */
    private static final String SOUNDS = "阿艾敖奥巴班包宝保毕别布查朝楚达丹道德迪丁杜敦多额鄂尔恩嘎尕噶格古哈海罕合和赫呼胡吉加江卡凯肯克孔库拉来兰朗勒力丽连林鲁罗洛玛麦买曼毛梅米木穆那纳娜尼努诺"
            + "欧帕派普其奇琪齐恰钦青琴热仁日荣茹若萨赛桑色森沙善斯苏素索塔特提铁图吐托娃瓦旺维乌吾西希锡夏雅亚牙依伊音尤云泽扎孜卓珠尊次顿顺甫孟腾登楞措姆央金嘉旦增培次根才东先贡琼嘎智华却久科俄益松周措昂美朋永让";

    private static final int SHORTEST = 4;
    private static final int LONGEST = 7;

    private MongolianNames() {}

    /** Whether the characters only spell sounds, as in 呼格吉勒 and 扎西次仁; Chinese names run together may do so too. */
    static boolean mayBe(String token) {
        return token.length() >= SHORTEST
                && token.length() <= LONGEST
                && token.chars().allMatch(c -> SOUNDS.indexOf(c) >= 0);
    }

    static boolean is(String token) {
        return token.length() >= SHORTEST
                && token.length() <= LONGEST
                && ENDINGS.stream().anyMatch(token::endsWith);
    }
}
