package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HomesTest {
    @Test
    void takesTheCityOfTheFirstDistrict_forTheOwnOne() {
        Reading reading = Reading.onPage(List.of("大渡口区", "昆明市"), "区委书记李明远致辞,市体育局、区政府参加。");
        assertThat(reading.canonical()).containsEntry("市体育局", "重庆市体育局").containsEntry("区委", "重庆市大渡口区委");
    }

    @Test
    void tellsWhichRegionARankAloneMeans() {
        Reading reading = Reading.onPage(List.of("瓜州县"), "全县召开会议。");
        assertThat(reading.entities().ownRegions()).containsEntry("县", "瓜州县").containsEntry("市", "酒泉市");
    }

    @Test
    void takesNoGuestCity_forTheOwnOne() {
        Reading reading = Reading.onPage(List.of("安吉县", "宁国市"), "宁国市代表团来我县考察,市委、省委高度重视。");
        assertThat(reading.canonical()).containsEntry("市委", "湖州市委");
    }

    @Test
    void takesTheCityOfAVisitedCounty_forTheOwnOne_wherePrintedWithItsSiblings() {
        Reading reading = Reading.onPage(List.of("宁国市", "郎溪县", "绩溪县"), "会议在宁国市举行,市委书记李明远讲话。宁国市作了发言。");
        assertThat(reading.canonical()).containsEntry("市委", "宣城市委");
    }

    @Test
    void takesNoDestination_forTheOwnCity() {
        Reading reading = Reading.onPage(List.of("南通市", "东莞市"), "李明远赴广东省深圳市、东莞市招商,市委高度重视。", "他在东莞走访企业。");
        assertThat(reading.canonical()).containsEntry("市委", "南通市委");
    }

    @Test
    void takesNoPartnerOfAnotherPrefecture_forTheOwnCounty() {
        Reading reading = Reading.onPage(List.of("瓜州县", "瓜州县"), "县人社局联合东乡族自治县人社局举办招聘会。");
        assertThat(reading.canonical()).containsEntry("县人社局", "瓜州县人力资源和社会保障局");
    }

    @Test
    void takesTheZoneThatIsGoverned_forTheOwnOne() {
        Reading reading = Reading.onPage(List.of("南通市"), "开发区党工委书记李明远带队,管委会、区招商局参加,考察南通港江海港区和苏州高新区。");
        assertThat(reading.canonical())
                .containsEntry("管委会", "南通开发区管委会")
                .containsEntry("区招商局", "南通开发区招商局")
                .containsEntry("开发区党工委", "南通开发区党工委");
    }

    @Test
    void placesAZoneWithANameOfItsOwn_inTheCityOrCounty() {
        Reading city = Reading.onPage(List.of("惠州市"), "惠州市召开会议,鹿鸣湾经开区党工委参加。");
        assertThat(city.canonical()).containsEntry("鹿鸣湾经开区党工委", "惠州鹿鸣湾经开区党工委");
        Reading county = Reading.onPage(List.of("瓜州县"), "瓜州县召开会议,白杨沟循环化工产业园管委会参加。");
        assertThat(county.canonical()).containsEntry("白杨沟循环化工产业园管委会", "瓜州县白杨沟循环化工产业园管委会");
    }

    @Test
    void namesUnits_withTheOneOfficeOfTheArticle() {
        Reading police = Reading.of("泉州市公安局丰泽分局通报,该局刑侦大队联合鹿鸣派出所打掉一个团伙。丰泽分局经侦大队副大队长李明远提醒市民。");
        assertThat(police.canonical())
                .containsEntry("刑侦大队", "泉州市公安局丰泽分局刑侦大队")
                .containsEntry("鹿鸣派出所", "泉州市公安局丰泽分局鹿鸣派出所")
                .containsEntry("丰泽分局经侦大队", "泉州市公安局丰泽分局经侦大队");
        Reading court = Reading.onPage(List.of("永康市"), "市法院召开发布会。刑事审判庭庭长李明远介绍情况。");
        assertThat(court.canonical()).containsEntry("刑事审判庭", "永康市人民法院刑事审判庭");
    }

    @Test
    void namesCommitteesOfTheOtherParties_inFull() {
        Reading reading = Reading.onPage(List.of("惠州市"), "市政协副主席、民盟惠州市委会主委李明远,农工党市委会副主委王晓参加。");
        assertThat(reading.canonical())
                .containsEntry("民盟惠州市委会", "中国民主同盟惠州市委员会")
                .containsEntry("农工党市委会", "中国农工民主党惠州市委员会")
                .doesNotContainKey("民盟");
        assertThat(reading.roles("李明远")).containsExactly("市政协/副主席", "民盟惠州市委会/主委");
    }

    @Test
    void namesGovernmentsAndCommittees_inFull_withPartyAndTown() {
        Reading reading = Reading.onPage(List.of("兴安盟"), "盟行署召开会议,中共兴安盟委、盟政府党组参加。");
        assertThat(reading.canonical())
                .containsEntry("盟行署", "兴安盟行政公署")
                .containsEntry("中共兴安盟委", "兴安盟委")
                .containsEntry("盟政府党组", "兴安盟人民政府党组");
    }

    @Test
    void readsATownNamedAfterItsVillage() {
        Reading reading = Reading.onPage(List.of("宝山区"), "局长李明远、顾村镇党委书记王晓出席,集市由顾村镇政府主办。特色村镇受欢迎。");
        assertThat(reading.canonical()).containsEntry("顾村镇党委", "上海市宝山区顾村镇党委").containsEntry("顾村镇政府", "上海市宝山区顾村镇人民政府");
        assertThat(reading.people()).containsExactly("李明远", "王晓");
    }

    @Test
    void namesATeam_byItsNameAlone() {
        Reading reading = Reading.of("泉州远帆队主场战胜江西鹿鸣队。远帆队半场领先,鹿鸣队前锋李明远得分最高。");
        assertThat(reading.canonical()).containsEntry("远帆队", "泉州远帆队").containsEntry("鹿鸣队", "江西鹿鸣队");
    }

    @Test
    void readsADistrictWithoutItsRank_wherePrintedInFull() {
        Reading reading = Reading.onPage(List.of("坪山区", "深圳市"), "上半年,坪山经济平稳。坪山公安分局刑警大队破案,坪山公安分局鹿鸣派出所参加。");
        assertThat(reading.places()).contains("坪山");
        assertThat(reading.canonical())
                .containsEntry("坪山公安分局刑警大队", "深圳市公安局坪山分局刑警大队")
                .containsEntry("坪山公安分局鹿鸣派出所", "深圳市公安局坪山分局鹿鸣派出所");
        assertThat(Reading.onPage(List.of("和平区"), "人们热爱和平。").places()).isEmpty();
    }

    @Test
    void partsADistrictFromTheZoneBehindIt() {
        assertThat(Reading.of("奎文区和高新区农贸平台公司合作。").organizations()).isEmpty();
    }

    @Test
    void namesACompany_byTheEndOfItsName() {
        Reading reading = Reading.of("长兴青山恒岭电源有限公司在长兴县青山镇投产。恒岭电源董事长李明远致辞。");
        assertThat(reading.canonical()).containsEntry("恒岭电源", "长兴青山恒岭电源有限公司");
    }

    @Test
    void namesTheBodiesOfAPrefecture_byItsName() {
        Reading reading =
                Reading.onPage(List.of("喀什市", "疏勒县"), "10月9日,地区消防救援支队开展演练,支队政委李明远参加。", "地委宣传部、地区交通运输局党组成员到场。");
        assertThat(reading.canonical())
                .containsEntry("地区消防救援支队", "喀什地区消防救援支队")
                .containsEntry("支队", "喀什地区消防救援支队")
                .containsEntry("地委宣传部", "喀什地委宣传部")
                .containsEntry("地区交通运输局党组", "喀什地区交通运输局党组");
    }

    @Test
    void readsACongressesTerm_insideItsCommittee() {
        Reading reading = Reading.onPage(List.of("长兴县"), "县十九届人大常委会第三次会议召开。");
        assertThat(reading.canonical()).containsEntry("县十九届人大常委会", "长兴县第十九届人大常委会");
    }

    @Test
    void namesAZone_byTheFullestNamePrinted() {
        Reading reading = Reading.onPage(List.of("南通经济技术开发区", "南通开发区"), "开发区党工委副书记、管委会主任李明远参加。南通开发区发展良好,南通开发区项目多。");
        assertThat(reading.canonical()).containsEntry("开发区党工委", "南通经济技术开发区党工委").containsEntry("管委会", "南通经济技术开发区管委会");
    }

    @Test
    void namesAShortForm_ofTheCompanyThatABranchOrCommitteeBelongsTo() {
        Reading reading = Reading.of(
                "浙江天鹿电源有限公司党支部书记李明远发言,天鹿电源等企业要发挥优势。",
                "新疆金鹿棉业有限公司沙雅分公司开工,金鹿棉业沙雅分公司经理王晓介绍。",
                "新疆青岭交通建设集团有限公司承建,青岭交建投入500人。");
        assertThat(reading.canonical()).containsEntry("天鹿电源", "浙江天鹿电源有限公司").containsEntry("青岭交建", "新疆青岭交通建设集团有限公司");
    }

    @Test
    void namesCommittees_withoutTheProvinceAndWithAShortCountysRank() {
        Reading reading = Reading.onPage(List.of("莒县"), "浙江省嘉兴市委书记王晓参加。县委常委、宣传部部长李明远主持。");
        assertThat(reading.canonical()).containsEntry("宣传部", "莒县县委宣传部").containsEntry("浙江省嘉兴市委", "嘉兴市委");
    }

    @Test
    void keepsADistrictsRank_whereItIsCalledLikeItsCity() {
        Reading reading = Reading.onPage(List.of("荆州市"), "荆州区公安分局返还财物。");
        assertThat(reading.canonical()).containsEntry("荆州区公安分局", "荆州市公安局荆州区分局");
    }

    @Test
    void takesThePrefecture_forTheOwnCity_whereOnlyThePageNamesACountyLevelOne() {
        Reading reading = Reading.onPage(List.of("横州市"), "市旅游局发布数据,全市游客增长。南宁园博园、南宁吴圩国际机场人气旺。");
        assertThat(reading.canonical()).containsEntry("市旅游局", "南宁市旅游局");
    }

    @Test
    void placesAnAirportsEconomicZone_inItsCity() {
        Reading reading = Reading.of("鄂州临空经济区召开会议。临空经济区管委会主任李明远讲话,党工委参加。");
        assertThat(reading.canonical()).containsEntry("临空经济区管委会", "鄂州临空经济区管委会").containsEntry("党工委", "鄂州临空经济区党工委");
        assertThat(reading.places()).contains("鄂州临空经济区");
    }
}
