package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @Test
    void tellsRegionsZonesAndFacilitiesApart() {
        Reading reading = Reading.of("活动在洛阳高新区举行,一行从洛阳南站出发,前往甘肃。");
        assertThat(reading.placeTypes())
                .containsEntry("洛阳高新区", PlaceType.ZONE)
                .containsEntry("洛阳南站", PlaceType.FACILITY)
                .containsEntry("甘肃", PlaceType.REGION)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"扩大在豫投资。|豫", "企业来陇考察。|陇", "在豫、鲁、苏等地设厂。|豫,鲁,苏"})
    void findsPlacesOfOneCharacter_behindAPreposition(String line, String names) {
        assertThat(Reading.of(line).places()).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @CsvSource({"洛阳市农机协会成立。", "洛阳市工信局发布通知。", "2025中国超级马拉松锦标赛开赛。", "洛阳新材料项目开工。", "洛阳市民热情高涨,向世人展示。"})
    void leavesOutRegions_insideOtherNames(String line) {
        assertThat(Reading.of(line).places()).doesNotContain("洛阳市", "中国");
    }

    @Test
    void readsCitiesAbroad_withTheirRank() {
        Reading reading = Reading.of("一行与芬兰诺维萨拉市市长会谈。诺维萨拉是友城。");
        assertThat(reading.places()).containsExactlyInAnyOrder("芬兰", "诺维萨拉市", "诺维萨拉");
        assertThat(reading.organizations()).isEmpty();
    }

    @Test
    void readsTogetherWith_asNoCounty() {
        assertThat(Reading.of("县水利局会同县财政局开展检查。").places()).isEmpty();
        assertThat(Reading.of("一行来到会同县调研。").places()).containsExactly("会同县");
    }

    @Test
    void takesNoPraise_forAProvince() {
        assertThat(Reading.of("全省制造强省建设大会召开,建设产粮大县。").places()).isEmpty();
    }

    @Test
    void countsTheStop_ofATournament() {
        assertThat(Reading.of("超级马拉松锦标赛(洛阳站)开赛。").places()).containsExactly("洛阳");
    }

    @Test
    void learnsPlaces_thatNoAtlasHas() {
        Reading reading = Reading.of("栖梧县委书记李明远到青石镇、云麓村调研。", "栖梧风景优美。");
        assertThat(reading.places()).containsExactlyInAnyOrder("青石镇", "云麓村", "栖梧");
        assertThat(reading.canonicalPlaces()).containsEntry("栖梧", "栖梧县").containsEntry("青石镇", "栖梧县青石镇");
    }

    @Test
    void namesZones_byThePagesCity() {
        Reading reading = Reading.onPage(List.of("洛阳经开区", "洛阳市"), "经开区夜间亮起灯光。");
        assertThat(reading.canonicalPlaces()).containsEntry("经开区", "洛阳经开区");
    }

    @Test
    void learnsAZonesOwnKind() {
        Reading reading = Reading.onPage(List.of("洛阳内陆港区", "洛阳市"), "仪式在内陆港区举行。");
        assertThat(reading.canonicalPlaces()).containsEntry("内陆港区", "洛阳内陆港区");
    }

    @Test
    void readsListsOfSites() {
        assertThat(Reading.of("一行先后到智慧城市体验馆、青石物流园等地参观。").places()).contains("智慧城市体验馆", "青石物流园");
    }

    @Test
    void leavesOutSites_thatAreOnlyDescribed() {
        assertThat(Reading.of("这里是西部最早的棉纺原料基地、制种基地。").places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "活动在凤山镇、日升镇、立石镇同时举行。|凤山镇,日升镇,立石镇",
                "东城街道、石城街道开展宣讲。|东城街道,石城街道",
                "果农在胶东和河西走廊忙碌。|胶东,河西走廊",
                "考察团来烟考察，烟台市政府陪同。|烟",
                "本报洛阳讯 昨日，仪式举行。|洛阳",
                "队伍从金水大道出发。|金水大道",
                "展览在洛阳市王怀仁纪念馆举行。|洛阳市,王怀仁纪念馆"
            })
    void findsTownsStreetsAndLandscapes(String line, String names) {
        assertThat(Reading.of(line).places()).containsExactlyInAnyOrder(names.split(","));
    }

    @ParameterizedTest
    @CsvSource({"经费列入市财政预算。", "群众看得省心。", "要盯紧水库和堤坝。", "改造危桥10座。", "来自15个省区市的选手参赛。", "将建设智能化种子加工厂。", "这里是古城街道。"})
    void beginsNoPlace_withAVerbOrAMeasureWord(String line) {
        assertThat(Reading.of(line).places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"各乡镇要紧盯落实。", "老城区改造提速。", "家乡变化很大。", "先进地区经验丰富。"})
    void takesNoKinds_forNames(String line) {
        assertThat(Reading.of(line).places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "中美双方就对韩贸易进行磋商。|中,美,韩",
                "论坛涉及港澳台企业。|港,澳,台",
                "皖西南和豫西地区有雨。|皖西南,豫西地区",
                "在青林路与长堤街交叉口设卡。|青林路,长堤街",
                "地铁1号线西起青山站,东至柳湾站。|青山站,柳湾站",
                "牧民来自科右前旗青鹿嘎查。|科右前旗,青鹿嘎查",
                "活动在青石镇鹿谷林场举行。|青石镇,鹿谷林场",
                "代表来到县行政中心。|县行政中心"
            })
    void findsCountriesRoadsStationsAndParts(String line, String names) {
        assertThat(Reading.of(line).places()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void findsThePagesOwnCity_byItsFirstCharacter() {
        Reading reading = Reading.onPage(List.of("株洲市"), "校长两次来株交流。");
        assertThat(reading.places()).containsExactly("株");
    }

    @Test
    void findsANewArea_withoutItsKind() {
        assertThat(Reading.of("青安新区召开会议。青安发布新政。").places()).containsExactly("青安新区", "青安");
    }

    @ParameterizedTest
    @CsvSource({"他获评“湖南省技术能手”。", "这是非法行为,要弘扬美德。", "乡村道路和公路都已修好。"})
    void takesNoHonoursAndOtherWords_forPlaces(String line) {
        assertThat(Reading.of(line).places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "来自津、冀、晋三地的客户参会。|津,冀,晋",
                "在建国镇、星河朝鲜族乡设点。|建国镇,星河朝鲜族乡",
                "他赴友谊路街道、张庙街道调研。|友谊路街道,张庙街道",
                "会议在勐库镇召开。|勐库镇",
                "来到横州市校椅镇的茉莉花交易市场。|横州市,校椅镇,茉莉花交易市场",
                "邕宁区、五象新区开通航线。|邕宁区,五象新区",
                "中俄同江铁路大桥通车。|中俄同江铁路大桥",
                "泾阳新城召开会议。|泾阳新城"
            })
    void findsTownsSitesAndProvinces_ofLists(String line, String names) {
        assertThat(Reading.of(line).places()).containsExactlyInAnyOrder(names.split(","));
    }

    @ParameterizedTest
    @CsvSource({"每吨可省七十多元。", "四月车市降温。", "公司生产车桥30万根。", "遏制“非农化”。", "游客涌进桃园。", "市第十次侨联代表大会开幕。"})
    void takesNoVerbsPartsAndSlogans_forPlaces(String line) {
        assertThat(Reading.of(line).places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"他到门源县、刚察县调研。|门源县,刚察县", "他走访青山镇街道。|青山镇街道", "公司在襄州区设立纺机装配基地。|襄州区,纺机装配基地", "在园内河心广场举行。|河心广场"})
    void findsShortCountiesStreetsAndBases(String line, String names) {
        assertThat(Reading.of(line).places()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void takesTheUnionOfNeighbours_forARegion() {
        Reading reading = Reading.of("今年以来,全市对东盟出口增长。");
        assertThat(reading.places()).containsExactly("东盟");
        assertThat(reading.organizations()).isEmpty();
    }

    @Test
    void readsNoCityAbroad_ofFewerThanThreeCharacters() {
        assertThat(Reading.of("一行与萨拉市市长会谈。").canonicalPlaces()).doesNotContainKey("萨拉");
    }

    @Test
    void readsACityAbroad_behindAPreposition() {
        assertThat(Reading.of("代表团在诺维萨拉市考察。").places()).containsExactly("诺维萨拉市");
    }
}
