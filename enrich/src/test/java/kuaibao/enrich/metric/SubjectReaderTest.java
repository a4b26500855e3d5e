package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import org.junit.jupiter.api.Test;

class SubjectReaderTest {
    @Test
    void takesTopic_ofAnEarlierClause() {
        String line = "目前，青禾集团已经站稳市场，产值达8亿元。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "青禾集团")))
                .containsExactly("青禾集团");
    }

    @Test
    void takesPlace_beforeAListOfItsFirms() {
        String line = "林一帆深入松涛园区青禾水泵、云岭电机等4家企业走访。";
        Mention[] places = Figures.named(line, EntityType.PLACE, "松涛园区");
        Mention[] firms = Figures.named(line, EntityType.ORGANIZATION, "青禾水泵", "云岭电机");

        assertThat(subjects(line, Stream.of(places, firms).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("松涛园区");
    }

    @Test
    void takesEvent_thatWasHeld() {
        assertThat(subjects("5月8日，临河市春季招聘会在会展中心举行，提供岗位1.2万个。")).containsExactly("临河市春季招聘会");
    }

    @Test
    void partsSubject_atTheYear() {
        assertThat(subjects("青禾水泵厂去年实现销售收入5.2亿元。")).containsExactly("青禾水泵厂");
    }

    @Test
    void findsNames_whateverTheirOrder() {
        String line = "云岭电机厂去年扩产。青禾泵业产值8亿元。";
        Mention[] later = Figures.named(line, EntityType.ORGANIZATION, "青禾泵业");
        Mention[] earlier = Figures.named(line, EntityType.PLACE, "云岭");

        assertThat(subjects(line, Stream.of(later, earlier).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾泵业");
    }

    @Test
    void takesFirm_knownByItsTrade() {
        assertThat(subjects("苏远山介绍，云岭种业有制种基地2万亩，年产种子5000吨。")).containsExactly("云岭种业", "云岭种业");
    }

    @Test
    void passesOver_whoOnlyRunsTheEvent() {
        List<String> paragraphs = List.of("临河半程马拉松在青石镇举行。", "比赛由云岭体育公司运营。沿途设补给站6处。");

        assertThat(Figures.of(List.of(), paragraphs))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河半程马拉松");
    }

    @Test
    void takesThose_whoHaveAFigureByTheHead() {
        assertThat(subjects("去年，茶农人均增收2600元。")).containsExactly("茶农");
        assertThat(subjects("合作社带动茶农80户，户均增收9000元。")).last().isEqualTo("茶农");
    }

    @Test
    void takesSchool_notWhereItStands() {
        List<String> paragraphs = List.of("双方共建青石产业学院。", "产业学院设在松涛科技园，总投资9亿元。");

        assertThat(Figures.of(List.of(), paragraphs))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("青石产业学院");
    }

    @Test
    void takesPaper_behindWhoPublishesIt() {
        assertThat(subjects("市政府办公室印发《临河市用水办法》，从三方面提出12条扶持措施。")).containsExactly("《临河市用水办法》");
    }

    @Test
    void takesEvent_notTheListedWhoAttend() {
        String line = "5月8日，青石消防演练在广场举行。青禾公司等9家单位参加。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "青禾公司")))
                .containsExactly("青石消防演练");
    }

    @Test
    void cutsDelegation_fromWhoLeadsIt() {
        String line = "林一帆会见由副省长苏远山率领的云岭省代表团一行18人。";
        Mention[] people = Figures.named(line, EntityType.PERSON, "林一帆", "苏远山");

        assertThat(subjects(line, people)).containsExactly("云岭省代表团");
    }

    @Test
    void readsNoVerbPhrase() {
        assertThat(subjects("要全力以赴抓项目、稳增长，地区生产总值增长6%。")).noneMatch(subject -> subject.contains("抓"));
        assertThat(subjects("堤身散浸依次处理，38艘冲锋舟往返。")).noneMatch(subject -> subject.contains("堤身"));
    }

    @Test
    void ignoresWork_markedAsAPlace() {
        String line = "全县新建公路60公里，改造危桥8座。";

        assertThat(subjects(line, Figures.named(line, EntityType.PLACE, "改造危桥")))
                .doesNotContain("改造危桥");
    }

    @Test
    void hasNone_withoutAnyName() {
        assertThat(Figures.of("新增就业2.1万人。").get(0).subject()).isEmpty();
    }

    @Test
    void goesOnWithLastSubject_untilASemicolon() {
        String line = "松涛新区完成产值80亿元，其中云岭产业集团完成产值20亿元，占比25%；进出口总额9亿元。";
        Mention[] zone = Figures.named(line, EntityType.PLACE, "松涛新区");

        assertThat(subjects(line, zone)).containsExactly("松涛新区", "云岭产业集团", "云岭产业集团", "松涛新区");
    }

    @Test
    void takesWhatIsCounted_forTheFiguresOfItsVerb() {
        assertThat(subjects("全市12个省级园区完成产值80亿元，增长5%。").subList(1, 3)).containsOnly("省级园区");
    }

    @Test
    void countsNothing_ofPlacesThatAreOnlyListed() {
        String line = "来自临河、云岭等9个市的选手参赛。";

        assertThat(subjects(line, Figures.named(line, EntityType.PLACE, "临河", "云岭")))
                .containsExactly("");
    }

    @Test
    void givesWhatARuleGrants_toWhomItFavours() {
        assertThat(subjects("对新引进的全日制博士，给予生活补贴5000元。")).containsExactly("全日制博士");
    }

    @Test
    void keepsLongName_throughEveryNounOfIt() {
        assertThat(subjects("2024年临河市危险化学品安全事故应急演练在青石镇举行，共出动消防车9辆。")).allMatch(subject -> subject.contains("危险化学品"));
    }

    @Test
    void passesOver_whereSomethingIsHeld() {
        List<String> paragraphs = List.of("青禾水泵扩建项目奠基仪式在松涛产业园举行。", "该项目总投资6亿元。");

        assertThat(Figures.of(List.of(), paragraphs))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("青禾水泵扩建项目");
    }

    @Test
    void passesOver_whatSomethingBecomes() {
        assertThat(subjects("“柳湾书房”开放，成为临河第9家乡村书房。书房建筑面积300平方米。")).noneMatch(subject -> subject.contains("家乡村"));
    }

    @Test
    void givesNoFigure_toOneOfTheEventsListed() {
        List<String> paragraphs = List.of("青石桃花节在柳湾镇开幕。", "桃花节设有青石骑行大赛、柳湾书画展览等9项活动，预计接待游客5万人次。");

        assertThat(Figures.of(List.of(), paragraphs))
                .extracting(metric -> metric.subject().orElse(""))
                .noneMatch(subject -> subject.contains("骑行") || subject.contains("书画"));
    }

    @Test
    void countsWhatIsBuilt_thoughItIsMarkedAsAName() {
        String line = "全县建成千头肉牛养殖基地18个。";

        assertThat(subjects(line, Figures.named(line, EntityType.PLACE, "千头肉牛养殖基地")))
                .doesNotContain("千头肉牛养殖基地");
    }

    @Test
    void givesFiguresOfAReport_toTheRegionItsCommitteeGoverns() {
        String line = "苏远山要求，力争地区生产总值增长6%。";
        List<Metric> metrics = Figures.at(List.of("临河市委召开会议"), line, List.of("临河市委"), "临河市委");

        assertThat(metrics).extracting(metric -> metric.subject().orElse("")).containsExactly("临河市");
    }

    @Test
    void takesBothLevels_andPlacesThatAreListed() {
        assertThat(subjects("市、县两级已下拨资金3200万元。")).containsExactly("市、县两级");

        String line = "青石乡、柳湾乡脱贫人口3200人。";
        assertThat(subjects(line, Figures.named(line, EntityType.PLACE, "青石乡", "柳湾乡")))
                .containsExactly("青石乡、柳湾乡");
    }

    @Test
    void takesShip_knownByItsQuotedName() {
        assertThat(subjects("“青禾号”总吨位7.7万吨，拥有客房930间。")).containsExactly("“青禾号”", "“青禾号”");
    }

    @Test
    void passesOver_underWhoseHelpSomethingIsDone() {
        String line = "青石公安局通报，在柳湾、松涛两地警方配合下，抓获嫌疑人23名。";
        Mention[] office = Figures.named(line, EntityType.ORGANIZATION, "青石公安局");
        Mention[] places = Figures.named(line, EntityType.PLACE, "柳湾", "松涛");

        assertThat(subjects(line, Stream.of(office, places).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青石公安局");
    }

    @Test
    void givesTurnover_toTheFirmsCountedBefore() {
        assertThat(subjects("全市现有水泵企业90家，去年实现产值8亿元。")).last().isEqualTo("水泵企业");
        assertThat(subjects("青石产业园集聚水泵企业90家，产值8亿元。")).last().isEqualTo("青石产业园");
    }

    @Test
    void takesFair_notTheFirmsThatOfferPlacesAtIt() {
        assertThat(subjects("县工会举办专场招聘会，58家企业提供岗位1740个。")).last().isEqualTo("专场招聘会");
    }

    @Test
    void takesWhoHasBeenAtWork_sinceThen() {
        assertThat(subjects("云岭帮扶小组自开展工作以来，累计落实资金9亿元。")).containsExactly("云岭帮扶小组");
    }

    @Test
    void takesTheRegion_notTheHospitalWhereSomethingIsDone() {
        String line = "全县征兵体检工作在青石人民医院进行，共有213名青年上站体检。";

        assertThat(Figures.at(List.of(), line, List.of("临河县人民政府")))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河县");
    }

    @Test
    void givesFigures_toTheRegionThatTheBodiesGovern() {
        assertThat(Figures.at(List.of(), "报告显示，优良天数比例为87%。", List.of("临河县人大常委会", "临河县人民政府")))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河县");
    }

    @Test
    void takesWhatIsSaidToBe_notWhatItIs() {
        assertThat(subjects("青石医疗中心是由市、区两级政府兴建的综合医院，总投资9亿元，床位600张。")).containsOnly("青石医疗中心");
    }

    @Test
    void givesWhatARuleGrants_toTheFirmsThatItDescribes() {
        assertThat(subjects("对建设海外仓的企业，给予补助50万元。")).containsExactly("建设海外仓的企业");
    }

    @Test
    void givesTheLastOfAList_toTheEvent() {
        String line = "临河茶业创新论坛在云岭举行。青禾集团经理苏远山以及90名企业家参加论坛。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾集团");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("临河茶业创新论坛");
    }

    @Test
    void givesThoseDue_toTheMeeting() {
        assertThat(subjects("会议应到代表90人，实到86人。")).containsExactly("会议", "会议");
    }

    @Test
    void takesTheWay_betweenTwoPlaces() {
        String line = "临河到云岭的行车时间缩短至1.2小时。";

        assertThat(subjects(line, Figures.named(line, EntityType.PLACE, "临河", "云岭")))
                .containsExactly("临河到云岭");
    }

    @Test
    void takesRace_andFund_forTheirFigures() {
        assertThat(subjects("青石镇第三届“村BA”篮球赛举行，180名队员参加比赛。")).containsExactly("青石镇第三届“村BA”篮球赛");
        assertThat(subjects("设立总规模50亿元的科创母基金。")).containsExactly("科创母基金");
    }

    private static List<String> subjects(String line, Mention... mentions) {
        return Figures.of(line, mentions).stream()
                .map(metric -> metric.subject().orElse(""))
                .toList();
    }
}
