package kuaibao.ingest.page.dateline;

import java.util.List;

/**
 * Mongolian names in Chinese characters are longer than Chinese ones and written without a dot; the words that they end
 * in are few: 萨仁其木格 · 斯琴高娃 · 孟根图雅.
 */
final class MongolianNames {
    private static final List<String> ENDINGS = List.of(
            "其木格", "琪木格", "其其格", "琪琪格", "图雅", "高娃", "格日勒", "巴特尔", "巴雅尔", "布拉格", "巴图", "毕力格", "达来", "吉雅", "塔娜", "格日乐",
            "苏荣", "呼和", "朝鲁", "托娅", "巴根", "巴音", "乌拉");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 7;

    private MongolianNames() {}

    static boolean is(String token) {
        return token.length() >= SHORTEST
                && token.length() <= LONGEST
                && ENDINGS.stream().anyMatch(token::endsWith);
    }
}
