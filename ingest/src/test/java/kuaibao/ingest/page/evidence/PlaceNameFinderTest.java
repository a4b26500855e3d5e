package kuaibao.ingest.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNameFinderTest {
    @Test
    void findsADistrict_printedOnceWithItsGovernment() {
        assertThat(PlaceNameFinder.find(List.of("21日下午,青山区政府与恒岭公司签约。"))).containsExactly("青山区");
        assertThat(PlaceNameFinder.find(List.of("他走进大别山区调研,全区政府部门参加。"))).isEmpty();
    }

    @Test
    void findsACity_whoseNameEndsInAWall() {
        assertThat(PlaceNameFinder.find(List.of("宣城市召开会议,宣城市委参加。", "大城市和城市群。"))).containsExactly("宣城市");
    }

    @Test
    void takesNoMarketsAndVerbs_forPlaces() {
        assertThat(PlaceNameFinder.find(List.of("“樱花市集”开张,可为企业节省开支。四月车市降温。"))).isEmpty();
    }
}
