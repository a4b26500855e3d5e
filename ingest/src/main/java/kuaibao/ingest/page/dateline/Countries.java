package kuaibao.ingest.page.dateline;

import java.util.Optional;
import java.util.Set;

/**
 * Names of countries and provinces that stand before a city in a dateline and are not the place of filing: 本报泰国曼谷电 was
 * filed in 曼谷.
 */
final class Countries {

    private static final Set<String> NAMES = words("中国 老挝 泰国 越南 缅甸 柬埔寨 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 日本 "
            + "韩国 朝鲜 蒙古 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 马尔代夫 阿富汗 伊朗 伊拉克 "
            + "哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿联酋 沙特阿拉伯 沙特 卡塔尔 "
            + "科威特 阿曼 巴林 也门 约旦 黎巴嫩 叙利亚 以色列 巴勒斯坦 土耳其 俄罗斯 白俄罗斯 "
            + "乌克兰 波兰 捷克 斯洛伐克 匈牙利 塞尔维亚 罗马尼亚 保加利亚 希腊 克罗地亚 斯洛文尼亚 "
            + "波黑 黑山 北马其顿 阿尔巴尼亚 德国 法国 英国 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 "
            + "瑞士 奥地利 丹麦 瑞典 挪威 芬兰 冰岛 爱尔兰 爱沙尼亚 拉脱维亚 立陶宛 格鲁吉亚 "
            + "亚美尼亚 阿塞拜疆 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 坦桑尼亚 乌干达 卢旺达 赞比亚 "
            + "津巴布韦 安哥拉 莫桑比克 加纳 塞内加尔 摩洛哥 阿尔及利亚 突尼斯 利比亚 苏丹 刚果 "
            + "喀麦隆 美国 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 厄瓜多尔 玻利维亚 "
            + "乌拉圭 巴拉圭 古巴 巴拿马 哥斯达黎加 澳大利亚 新西兰 斐济 巴布亚新几内亚");
    private static final Set<String> PROVINCES =
            words("河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 " + "陕西 甘肃 青海 宁夏 新疆 台湾");
    private static final Set<String> NO_PLACES = words("综合 独家 特约 记者 消息 快讯 专题 体育 社会 要闻 今日 昨日 社");
    private static final int LONGEST = 8;

    private Countries() {}

    private static Set<String> words(String spaced) {
        return Set.of(spaced.strip().split(" "));
    }

    /** The place of filing in what stands between 本报 and 电; empty for 综合 and the like, which name none. */
    static Optional<String> within(String words) {
        if (words.isBlank() || NO_PLACES.contains(words)) {
            return Optional.empty();
        }
        for (int size = Math.min(LONGEST, words.length() - 2); size >= 2; size--) {
            String head = words.substring(0, size);
            if (NAMES.contains(head) || PROVINCES.contains(head)) {
                return Optional.of(words.substring(size).replaceFirst("^省(?=..)", ""));
            }
        }
        return Optional.of(words);
    }
}
