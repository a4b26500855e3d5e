package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationsTest {
    @Test
    void beginsNoBody_withTheSourceOfNews() {
        assertThat(Reading.of("另据市商务局消息,订单增加。收购须经商务部批准。").organizations()).containsExactly("市商务局", "商务部");
    }

    @Test
    void namesTheRegulatorsOfTheCountry_inFull() {
        assertThat(Reading.of("央行、证监会发布通知。").canonical())
                .containsEntry("央行", "中国人民银行")
                .containsEntry("证监会", "中国证券监督管理委员会");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一行参观了洛阳市农机协会。|洛阳市农机协会",
                "省体育局、洛阳市人民政府主办。|省体育局,洛阳市人民政府",
                "郑州市委和市政府高度重视。|郑州市委,市政府",
                "到高新区恒岭科技股份有限公司考察。|恒岭科技股份有限公司",
                "河南省洛阳市党政代表团一行到访。|洛阳市党政代表团",
                "由中铁三局承建。|中铁三局",
                "区总工会、老干部局参加。|区总工会,老干部局",
                "农田水利建设领导小组会议召开。|农田水利建设领导小组",
                "团县委开展活动。|团县委"
            })
    void buildsNames_upToASuffix(String line, String names) {
        assertThat(Reading.of(line).organizations()).containsExactlyInAnyOrder(names.split(","));
    }

    @ParameterizedTest
    @CsvSource({"公司将加大投入。", "国资平台公司发展良好。", "旗下有多家子公司。", "是本地大型建设集团。", "双方签署战略合作协议。", "践行四个自信、五大理念。"})
    void takesNoKinds_forNames(String line) {
        assertThat(Reading.of(line).organizations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"德资企业恒岭传动有限公司投产。,恒岭传动有限公司", "洛阳上市公司恒岭光能股份有限公司发布公告。,恒岭光能股份有限公司", "由洛阳企业恒岭光能股份有限公司投资建设。,恒岭光能股份有限公司"})
    void leavesOutWhatKindOfFirmItIs(String line, String name) {
        Reading reading = Reading.of(line);
        assertThat(reading.organizations()).containsExactly(name);
        assertThat(reading.places()).doesNotContain("德");
    }

    @Test
    void namesStockExchanges_inFull() {
        assertThat(Reading.of("公司在北交所上市。").canonical()).containsEntry("北交所", "北京证券交易所");
    }

    @Test
    void readsBodies_beforePosts() {
        assertThat(Reading.of("考察团一行与澄明莱德总经理李明远座谈。").organizations()).containsExactly("澄明莱德");
    }

    @Test
    void readsListsOfCompanies() {
        assertThat(Reading.of("他走访了恒岭科技、黎光重工、远山电子等6家重点企业。").organizations()).containsExactly("恒岭科技", "黎光重工", "远山电子");
    }

    @Test
    void resolvesShortForms_ofAFullName() {
        Reading reading = Reading.of("洛阳恒岭科技有限公司是龙头企业。恒岭科技今年扩产,恒岭的产品远销海外。恒岭国际航运有限公司随行。恒岭航运表示满意。");
        assertThat(reading.canonical()).containsEntry("恒岭科技", "洛阳恒岭科技有限公司").containsEntry("恒岭航运", "恒岭国际航运有限公司");
    }

    @Test
    void resolvesShortForms_thatTheTextIntroduces() {
        assertThat(Reading.of("临江现代农机装备集团有限公司(以下简称“临农装备”)投产。临农装备前景广阔。").canonical())
                .containsEntry("临农装备", "临江现代农机装备集团有限公司");
    }

    @Test
    void resolvesLettersBehindAPlace() {
        assertThat(Reading.of("洛阳城市建设投资集团成立。洛阳城投将发力。").canonical()).containsEntry("洛阳城投", "洛阳城市建设投资集团");
    }

    @Test
    void givesOfficesTheirFullNames() {
        assertThat(Reading.of("洛阳市工信局、洛阳市政府参加。").canonical())
                .containsEntry("洛阳市工信局", "洛阳市工业和信息化局")
                .containsEntry("洛阳市政府", "洛阳市人民政府");
    }

    @Test
    void resolvesBodies_byThePagesPlaces() {
        Reading reading = Reading.onPage(List.of("洛阳经开区", "洛阳市", "河南省"), "省委、市政府、经开区党工委、管委会和区总工会高度重视。");
        assertThat(reading.canonical())
                .containsEntry("省委", "河南省委")
                .containsEntry("市政府", "洛阳市人民政府")
                .containsEntry("经开区党工委", "洛阳经开区党工委")
                .containsEntry("管委会", "洛阳经开区管委会")
                .containsEntry("区总工会", "洛阳经开区总工会");
    }

    @Test
    void resolvesBodies_ofACountyThatNoAtlasHas() {
        Reading reading = Reading.of("栖梧县委召开会议。县农业农村局、团县委参加。");
        assertThat(reading.canonical()).containsEntry("县农业农村局", "栖梧县农业农村局").containsEntry("团县委", "共青团栖梧县委");
    }

    @Test
    void putsThePrefecture_beforeADistrict() {
        Reading reading = Reading.of("洛阳市召开会议。", "涧西区教育局负责人汇报。");
        assertThat(reading.canonical()).containsEntry("涧西区教育局", "洛阳市涧西区教育局");
        assertThat(Reading.of("涧西区教育局负责人汇报。").canonical()).containsEntry("涧西区教育局", "涧西区教育局");
    }

    @Test
    void readsCity_asTheCountyLevelCityOfTheArticle() {
        Reading own = Reading.onPage(List.of("许昌市"), "禹州市召开会议，禹州市政协、市水利局参加。");
        assertThat(own.canonical()).containsEntry("市水利局", "禹州市水利局");
        Reading both = Reading.of("许昌市市长李明远到禹州市调研，禹州市政协、市水利局陪同。");
        assertThat(both.canonical()).containsEntry("市水利局", "许昌市水利局");
    }

    @Test
    void readsDistrict_asThatOfTheArticle() {
        Reading reading = Reading.onPage(List.of("新安县", "新安县", "洛阳市"), "活动在涧西区举行，区卫健局参加。");
        assertThat(reading.canonical()).containsEntry("区卫健局", "洛阳市涧西区卫生健康局");
    }

    @Test
    void readsDistrict_ratherThanAZoneNamedOnce() {
        Reading reading = Reading.onPage(List.of("洛阳市", "涧西区"), "涧西区召开会议，区委、区教育局参加。", "会后，涧西区有关人员走访洛阳高新区企业。");
        assertThat(reading.canonical()).containsEntry("区委", "洛阳市涧西区委").containsEntry("区教育局", "洛阳市涧西区教育局");
    }

    @Test
    void readsRanks_ofACountyWithAShortName() {
        Reading reading = Reading.onPage(List.of("费县"), "县委召开会议，市委、省委督导组参加。");
        assertThat(reading.canonical()).containsEntry("县委", "费县县委").containsEntry("市委", "临沂市委");
    }

    @Test
    void readsPrefecture_thatThePageIsOf() {
        Reading reading = Reading.onPage(List.of("上海市", "剑川县"), "剑川县召开会议，州委、州财政局参加。");
        assertThat(reading.canonical()).containsEntry("州委", "大理州委").containsEntry("州财政局", "大理州财政局");
    }

    @ParameterizedTest
    @CsvSource({
        "他当场把区教育局负责人请来。,区教育局",
        "会议由区委常委会主持。,区委常委会",
        "该厂系洛宁县恒岭农机有限公司所属。,洛宁县恒岭农机有限公司",
        "洛阳云图互联科技有限公司落户。,洛阳云图互联科技有限公司"
    })
    void beginsAName_behindAPreposition(String text, String name) {
        assertThat(Reading.of(text).organizations()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中小学生参加疏散演练。", "她跟着婆婆学会了扎花。", "乡村教师李明远坚守讲台。", "项目负责人李明远介绍情况。"})
    void takesNoCommonWord_forABody(String text) {
        assertThat(Reading.of(text).organizations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"县教科体局,洛宁县教育科技和体育局", "县文广旅游局,洛宁县文化广电和旅游局"})
    void knowsOffices_ofCounties(String name, String full) {
        assertThat(Reading.onPage(List.of("洛宁县"), name + "参加。").canonical()).containsEntry(name, full);
    }

    @Test
    void keepsTheRank_thatIsGluedToAPreposition() {
        assertThat(Reading.of("比赛由省青少年排球协会主办。").organizations()).containsExactly("省青少年排球协会");
    }

    @Test
    void takesAHall_forABodyWhereItHasAHead() {
        Reading reading = Reading.of("省图书馆馆长李明远介绍。", "代表团走访省图书馆。");
        assertThat(reading.organizations()).containsExactly("省图书馆");
        assertThat(reading.places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"办好乡镇学校。", "推进乡镇寄宿制学校改造。", "洛阳市乡镇卫生院都要落实。"})
    void takesNoGroup_forABody(String line) {
        assertThat(Reading.of(line).organizations()).isEmpty();
    }

    @Test
    void resolvesUnion_byTheCompanyBeforeIt() {
        assertThat(Reading.of("恒岭集团党委副书记、工会主席李明远出席。").canonical()).containsEntry("工会", "恒岭集团工会");
    }

    @Test
    void keepsProvinceApart_fromItsCitysBody() {
        Reading reading = Reading.of("河南省洛阳市党政代表团到访。");
        assertThat(reading.places()).containsExactly("河南省");
    }

    @Test
    void readsCity_asTheCountyLevelCityOfThePagesZone() {
        Reading reading = Reading.onPage(List.of("昆山市", "昆山开发区", "苏州市"), "昆山市召开会议,市政府、开发区派出所和管委会参加。");
        assertThat(reading.canonical())
                .containsEntry("市政府", "昆山市人民政府")
                .containsEntry("开发区派出所", "昆山开发区派出所")
                .containsEntry("管委会", "昆山开发区管委会");
    }

    @Test
    void resolvesLeaguesBannersAndAutonomousRegions() {
        Reading reading = Reading.onPage(List.of("兴安盟", "科尔沁右翼前旗"), "兴安盟召开会议,盟委、行署、自治区能源局和科右前旗人民政府参加。");
        assertThat(reading.canonical())
                .containsEntry("盟委", "兴安盟委")
                .containsEntry("行署", "兴安盟行政公署")
                .containsEntry("自治区能源局", "内蒙古自治区能源局")
                .containsEntry("科右前旗人民政府", "科尔沁右翼前旗人民政府");
    }

    @Test
    void resolvesTownsCommittees_byTheTownOfTheArticle() {
        Reading reading = Reading.onPage(List.of("宜阳县"), "走进宜阳县青鹿镇,镇党委正在开会。");
        assertThat(reading.canonical()).containsEntry("镇党委", "青鹿镇党委");
    }

    @Test
    void takesNoVerb_forThePagesCounty() {
        Reading reading = Reading.onPage(List.of("听取县", "常务副县", "岳西县"), "县委召开会议。");
        assertThat(reading.canonical()).containsEntry("县委", "岳西县委");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "恒岭电器(洛阳)有限公司投产。|恒岭电器（洛阳）有限公司",
                "洛阳大学数据与信息工程学院成立。|洛阳大学数据与信息工程学院",
                "洛阳海关驻青石办事处推出措施。|洛阳海关驻青石办事处",
                "决赛在泰国女队与洛阳远山队之间进行。|泰国女队,洛阳远山队",
                "国务院、外交部和联合国发表声明。|国务院,外交部,联合国"
            })
    void readsNames_withBracketsJointsAndPlaces(String line, String names) {
        assertThat(Reading.of(line).organizations()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void namesCountiesOfSeveralPeoples_inFull() {
        Reading reading = Reading.onPage(List.of("双江自治县"), "县委召开会议,县扶贫办通报情况,双江县政府部署。");
        assertThat(reading.canonical())
                .containsEntry("县委", "双江拉祜族佤族布朗族傣族自治县委")
                .containsEntry("县扶贫办", "双江拉祜族佤族布朗族傣族自治县扶贫开发办公室")
                .containsEntry("双江县政府", "双江拉祜族佤族布朗族傣族自治县人民政府");
    }

    @Test
    void namesThePrefecturesGovernment_inFull_andItsCommitteeShort() {
        Reading reading = Reading.onPage(List.of("海北藏族自治州"), "州委、州政府召开会议。");
        assertThat(reading.canonical()).containsEntry("州委", "海北州委").containsEntry("州政府", "海北藏族自治州人民政府");
    }

    @Test
    void partsCommitteeAndGovernment() {
        assertThat(Reading.of("县委县政府召开会议。").organizations()).containsExactly("县委", "县政府");
    }

    @Test
    void tellsTownsWithTheCounty_thatIsPrintedBeforeThem() {
        Reading reading = Reading.onPage(List.of("洛阳市"), "宜阳县青石镇丰收。青石镇党委书记李明远说,要再加力。");
        assertThat(reading.canonical()).containsEntry("青石镇党委", "宜阳县青石镇党委");
    }

    @Test
    void readsDistrictsOfOneName_asTheKnownOne_orThatOfTheProvinceToldOf() {
        assertThat(Reading.onPage(List.of("宝山区"), "区委召开会议。").canonical()).containsEntry("区委", "上海市宝山区委");
        assertThat(Reading.onPage(List.of("宝山区"), "双鸭山市来人,区委召开会议。").canonical()).containsEntry("区委", "双鸭山市宝山区委");
    }

    @Test
    void readsCity_asThePrefecture_whereThePagePrintsOtherCounties() {
        Reading reading = Reading.onPage(List.of("南宁市", "横州市", "武鸣区"), "市委书记李明远到武鸣区、横州市调研,横州市情况良好。");
        assertThat(reading.canonical()).containsEntry("市委", "南宁市委");
    }

    @Test
    void readsADistrictsOffice_whereTheArticleNamesNoZone() {
        Reading reading = Reading.onPage(List.of("佳木斯高新区", "前进区", "桦川县"), "前进区办起夜校。夜校由区教育局主办。");
        assertThat(reading.canonical()).containsEntry("区教育局", "佳木斯市前进区教育局");
    }

    @Test
    void beginsACompany_behindTheTownThatItLiesIn() {
        assertThat(Reading.of("他到和政县青石镇恒岭啤特果集团调研。").organizations()).containsExactly("恒岭啤特果集团");
    }

    @Test
    void readsShortForms_behindTwoPlacesAndWithoutTheMiddle() {
        Reading reading = Reading.of("安徽宣城恒岭农业科技有限公司扩产,恒岭农业去年增收。青岛远帆海工装备股份有限公司入股,远帆装备出资六成。");
        assertThat(reading.canonical()).containsEntry("恒岭农业", "安徽宣城恒岭农业科技有限公司").containsEntry("远帆装备", "青岛远帆海工装备股份有限公司");
    }

    @Test
    void readsACompanyWithItsCountry_asTheSameOne() {
        Reading reading = Reading.of("政府与瑞士恒岭公司签约。恒岭公司创办于1974年。");
        assertThat(reading.canonical()).containsEntry("瑞士恒岭公司", "瑞士恒岭公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实“一区一专班”。", "工作队员培训开班。", "市、区两级政府投资。"})
    void takesNoSlogansAndKinds_forBodies(String line) {
        assertThat(Reading.of(line).organizations()).isEmpty();
    }

    @Test
    void partsOffices_thatOneOrganisesForTheOther() {
        assertThat(Reading.of("县卫计局组织县人民医院义诊。").organizations()).containsExactly("县卫计局", "县人民医院");
    }

    @Test
    void mentionsACompany_whoseFullNameOpensASite() {
        Reading reading = Reading.of("洛阳恒岭传动科技有限公司智能工厂投产。");
        assertThat(reading.places()).containsExactly("洛阳恒岭传动科技有限公司智能工厂");
        assertThat(reading.organizations()).containsExactly("洛阳恒岭传动科技有限公司");
    }

    @Test
    void namesOfficesOfGovernmentsAndCommittees_inFull() {
        assertThat(Reading.onPage(List.of("南宁市"), "市政府办公室、市委外事办印发通知。").canonical())
                .containsEntry("市政府办公室", "南宁市人民政府办公室")
                .containsEntry("市委外事办", "南宁市委外事工作委员会办公室");
    }
}
