package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import org.junit.jupiter.api.Test;

class SubjectReaderTest {
    @Test
    void takesProject_beforeItsIndicator() {
        assertThat(subjects("据介绍，青禾水泵厂扩建项目总投资6亿元，年产水泵3万台。")).containsExactly("青禾水泵厂扩建项目", "青禾水泵厂扩建项目");
    }

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
    void resolvesWholeCity_toTheCityNamed() {
        String line = "临河市统计局发布数据，全市新增就业2.1万人。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "临河市统计局")))
                .containsExactly("临河市");
    }

    @Test
    void resolvesCompany_toTheFirmNamedBefore() {
        String line = "青禾泵业有限公司总经理林一帆介绍，公司员工有320人。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾泵业有限公司");
        Mention[] person = Figures.named(line, EntityType.PERSON, "林一帆");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾泵业有限公司");
    }

    @Test
    void takesEvent_thatWasHeld() {
        assertThat(subjects("5月8日，临河市春季招聘会在会展中心举行，提供岗位1.2万个。")).containsExactly("临河市春季招聘会");
    }

    @Test
    void takesWhatWasFounded_inTheClauseBefore() {
        assertThat(subjects("双方将建设智能装备产业园，总投资30亿元。")).containsExactly("智能装备产业园");
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
    void resolvesLine_toTheOneOpenedParagraphsBefore() {
        List<String> paragraphs = List.of("5月8日，临河站至云岭机场公交快线开通。", "快线全长21公里。");

        assertThat(Figures.of(List.of(), paragraphs))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河站至云岭机场公交快线");
    }

    @Test
    void resolvesShortForm_toTheFullName() {
        String line = "临河市种子检验中心启用。检验中心面积900平方米。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "临河市种子检验中心")))
                .containsExactly("临河市种子检验中心");
    }

    @Test
    void resolvesCollege_toTheOneThatIsVisited() {
        assertThat(subjects("9日，考察团走进云岭技师学院，听取介绍。学院现有在校生3000名。")).containsExactly("云岭技师学院");
    }

    @Test
    void takesWhatIsBuilt_behindItsInvestment() {
        assertThat(subjects("云岭种业将投资4000万元建设粮油加工厂。")).containsExactly("粮油加工厂");
        assertThat(subjects("云岭种业将建设日加工30吨的菜籽油生产线。")).containsExactly("菜籽油生产线");
    }

    @Test
    void takesFirm_knownByItsTrade() {
        assertThat(subjects("苏远山介绍，云岭种业有制种基地2万亩，年产种子5000吨。")).containsExactly("云岭种业", "云岭种业");
    }

    @Test
    void givesSum_toTheProjectsCountedBefore() {
        assertThat(subjects("临河市集中签约粮油项目9个，总投资12亿元。")).last().asString().endsWith("粮油项目");
    }

    @Test
    void passesOver_whoOnlyRunsTheEvent() {
        List<String> paragraphs = List.of("临河半程马拉松在青石镇举行。", "比赛由云岭体育公司运营。沿途设补给站6处。");

        assertThat(Figures.of(List.of(), paragraphs))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河半程马拉松");
    }

    @Test
    void takesWhatIsFounded_inTheClauseBehind() {
        assertThat(subjects("青禾泵业拟投资2亿元，在青石镇建设水泵项目，年产能5万台。")).allMatch(subject -> subject.endsWith("水泵项目"));
    }

    @Test
    void takesWhatOthersBuild_notTheBuilder() {
        String line = "青禾泵业由云岭集团投资兴建，2018年落户松涛工业园，占地90亩。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "云岭集团")))
                .containsExactly("青禾泵业");
    }

    @Test
    void takesSpeaker_behindTheQuotation() {
        String line = "“去年卖苗木收入3万元。”村民苏远山说。";

        assertThat(subjects(line, Figures.named(line, EntityType.PERSON, "苏远山")))
                .containsExactly("苏远山");
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
    void takesProject_thatAClauseBringsIn() {
        assertThat(subjects("集团将加快推进水泵产业园项目，该项目总投资36亿元，占地200亩。")).containsExactly("水泵产业园项目", "水泵产业园项目");
    }

    @Test
    void takesWhatIsCounted_forTheFiguresOfItsVerb() {
        assertThat(subjects("全市12个省级园区完成产值80亿元，增长5%。").subList(1, 3)).containsOnly("省级园区");
    }

    @Test
    void takesPerson_whoDoesWhatIsMeasured() {
        String line = "种茶人苏远山流转荒坡180亩。";

        assertThat(subjects(line, Figures.named(line, EntityType.PERSON, "苏远山")))
                .containsExactly("苏远山");
    }

    @Test
    void passesOver_whoOnlySpeaks() {
        String line = "临河市青禾集团产值8亿元。苏远山要求，新增就业300人。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾集团");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .doesNotContain("苏远山");
    }

    @Test
    void prints_whatIsOnlyPointedAt() {
        assertThat(subjects("该科已完成手术36例。")).containsExactly("该科");
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
    void takesWork_thatTheParagraphBeforeTellsOf() {
        assertThat(subjects("青石街道面貌一新。改造工程去年启动，总投资2亿元。")).containsExactly("改造工程");
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
    void resolvesWholeCity_toTheCityOfItsOffices() {
        String line = "市林业局介绍，全市完成造林8万亩。";

        assertThat(Figures.at(List.of(), line, List.of("临河市林业局")))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河市");
    }

    @Test
    void takesBothLevels_andPlacesThatAreListed() {
        assertThat(subjects("市、县两级已下拨资金3200万元。")).containsExactly("市、县两级");

        String line = "青石乡、柳湾乡脱贫人口3200人。";
        assertThat(subjects(line, Figures.named(line, EntityType.PLACE, "青石乡", "柳湾乡")))
                .containsExactly("青石乡、柳湾乡");
    }

    @Test
    void takesWhatIsPaidForByOthers() {
        String line = "青石智能配套园由云岭科技公司投资9亿元建设，占地200亩。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "云岭科技公司")))
                .containsExactly("青石智能配套园", "青石智能配套园");
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
    void keepsProject_whateverItBuilds() {
        assertThat(subjects("青石水泵项目总投资9亿元，其中，一期投资3亿元，建设铸件生产线，建成后年产值6亿元。")).containsOnly("青石水泵项目");
    }

    @Test
    void resolvesWhatIsPointedAt_toItsQuotedName() {
        assertThat(subjects("青石推出“掌上办”专窗。该专窗设立以来，累计办理业务9800件。")).containsExactly("“掌上办”专窗");
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
    void givesAim_toWhoStrivesForIt() {
        String line = "全县将开展“招商突破年”活动，力争签约项目100个。";

        assertThat(Figures.at(List.of(), line, List.of("临河县委")))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河县");
    }

    @Test
    void resolvesHospital_toTheOneNamedBeforeIt() {
        String line = "青石县医院院长苏远山表示，医院与云岭大学附属医院组建医联体以来，已开展会诊212例。";
        Mention[] hospitals = Figures.named(line, EntityType.ORGANIZATION, "青石县医院", "云岭大学附属医院");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(
                        line, Stream.of(hospitals, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青石县医院");
    }

    @Test
    void givesWhatARuleGrants_toTheFirmsThatItDescribes() {
        assertThat(subjects("对建设海外仓的企业，给予补助50万元。")).containsExactly("建设海外仓的企业");
    }

    @Test
    void givesCost_toWhatARegionBuilds() {
        assertThat(subjects("今年，全县新建高标准农田4.8万亩，总投资8640万元。")).last().isEqualTo("高标准农田");
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
    void takesWhoSaysI_andNotHisFirm() {
        String line = "“今年我种了90亩茶。”青禾合作社社长苏远山说。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾合作社");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("苏远山");
    }

    @Test
    void takesFirm_whoseManagerSaysWe_howeverTheNamesAreListed() {
        String line = "“去年我们新增了4台远程操控水泵。”青禾集团总经理苏远山说。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾集团");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(person, firm).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾集团");
    }

    @Test
    void takesTheWay_betweenTwoPlaces() {
        String line = "临河到云岭的行车时间缩短至1.2小时。";

        assertThat(subjects(line, Figures.named(line, EntityType.PLACE, "临河", "云岭")))
                .containsExactly("临河到云岭");
    }

    @Test
    void resolvesThisFirm_toTheOneNamedBefore() {
        String line = "考察团走进园区，考察青禾纺织有限公司。这家企业去年出口纱线1.3万吨。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "青禾纺织有限公司")))
                .containsExactly("青禾纺织有限公司");
    }

    @Test
    void takesRace_andFund_forTheirFigures() {
        assertThat(subjects("青石镇第三届“村BA”篮球赛举行，180名队员参加比赛。")).containsExactly("青石镇第三届“村BA”篮球赛");
        assertThat(subjects("设立总规模50亿元的科创母基金。")).containsExactly("科创母基金");
    }

    @Test
    void countsKindOfProject_asOneNoun() {
        String line = "临河市安排省市重点工程项目286个。";

        assertThat(Figures.of(line, Figures.named(line, EntityType.PLACE, "临河市")))
                .singleElement()
                .satisfies(metric -> {
                    assertThat(metric.indicator()).isEqualTo("省市重点工程项目");
                    assertThat(metric.subject()).contains("临河市");
                });
    }

    @Test
    void givesWhatAFirmTells_toItsProject() {
        String line = "青禾水泵项目总投资34亿元。青禾集团总经理苏远山介绍，目前已完成投资11亿元。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾集团");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾水泵项目", "青禾水泵项目");
    }

    private static List<String> subjects(String line, Mention... mentions) {
        return Figures.of(line, mentions).stream()
                .map(metric -> metric.subject().orElse(""))
                .toList();
    }
}
