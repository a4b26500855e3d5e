package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices of governments, congresses and the police, whole and with whose they are. */
class OfficesTest {
    @Test
    void readsTheBranchesOfAnOffice_whole() {
        Reading reading = Reading.of("市公安局东岭分局青阳派出所民警李明远说,市反诈中心提醒市民。");
        assertThat(reading.organizations()).containsExactlyInAnyOrder("市公安局东岭分局青阳派出所", "市反诈中心");
        assertThat(reading.roles("李明远")).containsExactly("市公安局东岭分局青阳派出所/民警");
    }

    @Test
    void readsStationsOfTheSea_withTheirPlaces() {
        assertThat(Reading.of("东海航海保障中心宁波航标处、象山海事处参加。").organizations()).containsExactly("东海航海保障中心宁波航标处", "象山海事处");
    }

    @Test
    void readsAMinistryAbroad_withBothItsTasks() {
        assertThat(Reading.of("秘鲁能源和矿业部部长罗莎·基罗加到访。").roles("罗莎·基罗加")).containsExactly("秘鲁能源和矿业部/部长");
    }

    @Test
    void readsACongresssStandingCommittee_withItsTerm() {
        assertThat(Reading.of("洛阳市第十七届人民代表大会常务委员会主任李明远主持。").roles("李明远")).containsExactly("洛阳市第十七届人民代表大会常务委员会/主任");
    }

    @Test
    void keepsTheProvince_ofItsOwnOffices() {
        assertThat(Reading.of("河南省农业农村厅初步统计,夏粮增产。").organizations()).containsExactly("河南省农业农村厅");
        assertThat(Reading.of("甘肃省陇东旱作农业研究所组织测产。").organizations()).containsExactly("甘肃省陇东旱作农业研究所");
        assertThat(Reading.of("河南省洛阳市党政代表团到访。").organizations()).containsExactly("洛阳市党政代表团");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两国政府支持合作,两国央行加强协调。", "新建公办中小学6所,县域普通高中8所。"})
    void takesSeveralAtOnce_forNoBody(String line) {
        assertThat(Reading.of(line).organizations()).isEmpty();
    }
}
