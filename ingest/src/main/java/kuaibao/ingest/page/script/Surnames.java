package kuaibao.ingest.page.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chinese surnames: the Hundred Family Surnames and those that censuses add. Parts names that print has run together. */
public final class Surnames {

    private static final String SINGLE = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
            + "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁"
            + "杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
            + "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙"
            + "叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农"
            + "温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空"
            + "曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福付肖覃"
            + "代邸苑占展操揭介楼禤冼麦区植岩卿敬官丘仝原冶刀门木信芦宛亓生粟揣尧青麴仵由鹿火矫初隋战降闪税谌戢尉迟母斛折雒訚尕"
            + "玄庹逢腾滦鄯晓昂苟辜过薄蹇郄旷彦随眭兰危邝邴栗茆郇巨蔄曺禚蒿俎缠兀豆鄞迟药太把普保禄妥撒锁铁虎"
            + "綦丛衣昃漆郤字俸罕玉召银台茶句朴恽练檀牙犹畅睢肇苌荔菅葆贠酒靖骈黑沐洛淦潭楮斐卯陇勉敏忽励忻训凃种咎闭拓妫姒岜幺庚撖斯竹罡逮锺镡雪鲜麹";
    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文", "轩辕", "令狐", "钟离",
            "闾丘", "鲜于", "濮阳", "淳于", "单于", "太叔", "申屠", "公冶", "宗政", "赫连", "澹台", "公羊", "端木", "呼延", "左丘", "东郭", "百里", "东门",
            "西门", "南门", "微生", "相里", "闻人", "万俟", "拓跋", "完颜", "纳兰", "乐正", "段干", "梁丘", "谷梁", "公良", "漆雕", "壤驷", "仲孙", "第五",
            "亓官", "司寇", "子车", "颛孙", "巫马", "即墨", "达奚", "褚师", "阿史那");
    private static final int NEVER = 1_000_000;
    private static final BitSet SINGLES = SINGLE.chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private Surnames() {}

    public static boolean isDouble(String text) {
        return DOUBLE.contains(text);
    }

    public static boolean isSingle(char c) {
        return SINGLES.get(c);
    }

    /** Whether the text begins as a Chinese name does. */
    public static boolean begins(String text) {
        return (!text.isEmpty() && isSingle(text.charAt(0))) || (text.length() > 2 && isDouble(text.substring(0, 2)));
    }

    /** Parts 丘岚麦知秋 into 丘岚 and 麦知秋: as few names as possible, each beginning with a surname; empty if none fit. */
    public static Optional<List<String>> part(String run) {
        List<String> names = new ArrayList<>();
        int[] next = fewestNames(run);
        if (next[0] < 0) {
            return Optional.empty();
        }
        for (int i = 0; i < run.length(); i = next[i]) {
            names.add(run.substring(i, next[i]));
        }
        return Optional.of(names);
    }

    private static int[] fewestNames(String run) {
        int length = run.length();
        int[] cost = new int[length + 1];
        int[] next = new int[length + 1];
        for (int i = length - 1; i >= 0; i--) {
            cost[i] = NEVER;
            next[i] = -1;
            for (int size = Math.min(4, length - i); size >= 2; size--) {
                int price = Math.min(NEVER, cost[i + size] + price(run.substring(i, i + size)));
                if (price < cost[i]) {
                    cost[i] = price;
                    next[i] = i + size;
                }
            }
        }
        return next;
    }

    private static int price(String name) {
        int size = name.length();
        if (size > 2 && isDouble(name.substring(0, 2))) {
            return 9;
        }
        return size < 4 && isSingle(name.charAt(0)) ? 12 - size : NEVER;
    }
}
