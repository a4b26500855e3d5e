package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HomesTest {
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
        Reading reading =
                Reading.onPage(List.of("南通市", "东莞市"), "李明远赴广东省深圳市、东莞市招商,市委高度重视。", "他在东莞走访企业。");
        assertThat(reading.canonical()).containsEntry("市委", "南通市委");
    }

    @Test
    void takesNoPartnerOfAnotherPrefecture_forTheOwnCounty() {
        Reading reading = Reading.onPage(List.of("瓜州县", "瓜州县"), "县人社局联合东乡族自治县人社局举办招聘会。");
        assertThat(reading.canonical()).containsEntry("县人社局", "瓜州县人力资源和社会保障局");
    }

    @Test
    void takesTheZoneThatIsGoverned_forTheOwnOne() {
        Reading reading = Reading.onPage(
                List.of("南通市"), "开发区党工委书记李明远带队,管委会、区招商局参加,考察南通港江海港区和苏州高新区。");
        assertThat(reading.canonical())
                .containsEntry("管委会", "南通开发区管委会")
                .containsEntry("区招商局", "南通开发区招商局")
                .containsEntry("开发区党工委", "南通开发区党工委");
    }
}
