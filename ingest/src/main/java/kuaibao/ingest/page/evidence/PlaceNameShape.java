package kuaibao.ingest.page.evidence;

import java.util.Set;

/** Tells a place's name from other words with a place's ending: 全市, 我省, 该县, 两市一区, 人大代表走进社区. */
final class PlaceNameShape {

    private static final String NEVER_FIRST = "见全我本该各两此外几多每一有进是将等并被把让使其这那某和与在的了就占从由为向对到赴来据以及城新主所老小社园景地山厂校辖灾库专特成省市县区记";
    /** {@code 前8个月我市}: behind these a rank is not the end of a name. */
    private static final String OWN = "我全本该各";

    private static final String REGIONS = "省市县区";
    private static final int LONGEST_WORD = 3;

    /** The cities of every atlas whose names end in 城: 宣城市 is no kind of 城市. */
    private static final String NAMED_CITIES = "宣盐运晋聊白邹韩禹诸项麻应宜海凤兴永丰藁增双";

    private static final Set<String> NEVER_LAST = Set.of(
            "代表", "全市", "全省", "城市", "都市", "社区", "地区", "园区", "景区", "校区", "小区", "山区", "市区", "城区", "郊区", "片区", "街区", "夜市",
            "超市", "上市", "股市", "楼市", "集市", "人口", "工业", "大省", "大市", "大县", "强省", "强市", "强县", "强区", "副省", "副市", "副区", "副州",
            "立区", "委和", "和市", "和省", "非遗", "周末", "培育", "助力", "宣传", "推介", "考察", "领导", "表示", "强化", "确保", "加快", "实现", "帮助",
            "支持", "布局", "推动", "拟在", "工厂在", "走进", "走访", "农业", "副县", "常务", "示范", "第一", "建设", "打造", "推进", "发展", "集团", "国区",
            "建区", "全县", "全区", "由市", "由省", "由县", "节省", "车市", "房市", "菜市", "花市", "审议", "听取", "召开", "列席", "提请", "历任", "现任",
            "担任", "时任", "曾任", "兼任", "实行", "传达", "直辖", "联合");

    private PlaceNameShape() {}

    /** @param name two characters or more before an ending */
    static boolean fits(String name) {
        int last = name.length() - 1;
        boolean region = isRegion(name.charAt(last));
        return isNamedCity(name) || isShaped(name, region, last);
    }

    private static boolean isNamedCity(String name) {
        return name.length() == 3 && name.endsWith("城市") && NAMED_CITIES.indexOf(name.charAt(0)) >= 0;
    }

    private static boolean isShaped(String name, boolean region, int last) {
        return mayOpen(name)
                && !(region && OWN.indexOf(name.charAt(last - 1)) >= 0)
                && !(region && hasRegion(name, last - 1))
                && !endsInWord(name, last + 1)
                && !(region && endsInWord(name, last));
    }

    static boolean mayOpen(String name) {
        return NEVER_FIRST.indexOf(name.charAt(0)) < 0;
    }

    private static boolean hasRegion(String name, int end) {
        for (int at = 0; at < end; at++) {
            if (isRegion(name.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInWord(String name, int end) {
        for (int size = 2; size <= Math.min(LONGEST_WORD, end); size++) {
            if (NEVER_LAST.contains(name.substring(end - size, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegion(char c) {
        return REGIONS.indexOf(c) >= 0;
    }
}
