package kuaibao.ingest.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNameFinderTest {
    @Test
    void findsADistrict_printedOnceWithItsGovernment() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("21日下午,青山区政府与恒岭公司签约。")))
                .containsExactly("青山区");
        assertThat(PlaceNameFinder.find(List.of(), List.of("他走进大别山区调研,全区政府部门参加。")))
                .isEmpty();
    }

    @Test
    void findsACounty_behindTheParty() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("活动由共青团栎川县委组织,会议审议县政府报告。")))
                .containsExactly("栎川县");
    }

    @Test
    void findsACity_whoseNameEndsInAWall() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("宣城市召开会议,宣城市委参加。", "大城市和城市群。")))
                .containsExactly("宣城市");
    }

    @Test
    void takesNoMarketsAndVerbs_forPlaces() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("“樱花市集”开张,可为企业节省开支。四月车市降温。")))
                .isEmpty();
        assertThat(PlaceNameFinder.find(List.of(), List.of("全省制造强省建设大会召开,常务副省长出席。")))
                .isEmpty();
        assertThat(PlaceNameFinder.find(List.of(), List.of("往年要四十天,现在时间省了一多半。")))
                .isEmpty();
        assertThat(PlaceNameFinder.find(List.of(), List.of("青江省工商联主持,青江省下达资金。")))
                .containsExactly("青江省");
        assertThat(PlaceNameFinder.find(List.of(), List.of("10日上午,双方在县委会议中心座谈。")))
                .isEmpty();
    }

    @Test
    void findsACounty_ofTwoCharacters() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("5月6日,寿县举行赛龙舟。", "县委书记在寿县调研。")))
                .containsExactly("寿县");
        assertThat(PlaceNameFinder.find(List.of(), List.of("会后,全县动员,实行县干包乡、乡干包村。", "他历任县委书记。")))
                .isEmpty();
    }

    @Test
    void takesATownsName_forNoCity() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("代表团赴青石市镇、白沙镇调研。"))).isEmpty();
        assertThat(PlaceNameFinder.find(List.of(), List.of("代表团赴青石市调研。"))).containsExactly("青石市");
    }

    @Test
    void putsThePlaceFirst_thatThePaperIsCalledAfter() {
        assertThat(PlaceNameFinder.find(List.of("青石县融媒体中心主办"), List.of("白沙区代表团到访。白沙区委致辞。")))
                .containsExactly("青石县", "白沙区");
    }

    @Test
    void putsThePlaceFirst_thatBearsThePagesOwnRank() {
        List<String> texts = List.of("县委书记出席。", "记者在青石县看到,全县丰收。", "县政府召开会议。", "团伙在白沙市落网,警方又到白沙市取证。");
        assertThat(PlaceNameFinder.find(List.of(), texts)).containsExactly("青石县", "白沙市");
        assertThat(PlaceNameFinder.find(List.of(), List.of("全县丰收。我县增产。", "团伙在白沙市落网,警方又到白沙市取证。记者在青石县看到。")))
                .containsExactly("白沙市", "青石县");
    }

    @Test
    void takesTheSourceOfNews_forNoCity() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("另据市商务局消息,订单增加。"))).isEmpty();
    }

    @Test
    void takesOnesOwnCity_forNoName() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("前8个月我市接待游客破亿人次。"))).isEmpty();
    }

    @Test
    void findsACity_behindTheFairThatItHolds() {
        assertThat(PlaceNameFinder.find(List.of(), List.of("第21届水泵会青石市投资推介活动举行。", "会议在白沙举行。")))
                .containsExactly("青石市");
    }
}
