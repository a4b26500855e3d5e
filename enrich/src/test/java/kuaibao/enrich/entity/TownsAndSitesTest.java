package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.segment.HanLpSegmenter;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.SegmentedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownsAndSitesTest {
    @Test
    void readsATown_whereTheSegmentationSeesAName() {
        Reading reading = Reading.of("在金溪县秀谷镇徐坊村的田里,农民正忙。");
        assertThat(reading.places()).contains("金溪县", "秀谷镇", "徐坊村");
        assertThat(reading.people()).isEmpty();
    }

    @Test
    void readsABanner_whereTheSegmentationSeesAName() {
        Reading reading = Reading.of("正蓝旗、镶黄旗、多伦县作了发言。");
        assertThat(reading.places()).containsExactly("正蓝旗", "镶黄旗", "多伦县");
        assertThat(reading.people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"现在时间省了一多半。", "群众少跑路约12万公里。", "合作社撬动共富路。", "部分苏木镇积雪。", "“鹭岛号”邮轮首航。", "西乡村超开赛。"})
    void takesNoVerbsRoadsAndShips_forPlaces(String line) {
        assertThat(Reading.of(line).places()).isEmpty();
    }

    @Test
    void beginsAZone_behindThePrepositionAndTheVerb() {
        assertThat(Reading.of("公司位于河湾沥园区。").places()).containsExactly("河湾沥园区");
        assertThat(Reading.of("双方共同建设临河钠电产业园。").places()).containsExactly("临河钠电产业园");
    }

    @Test
    void takesTheDatelinesPlace_forATown() {
        ArticleText text = new ArticleText(
                List.of(),
                List.of("本报鹿家桥讯 近日,鹿家桥的稻花鱼上市。"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of("鹿家桥"),
                Optional.empty(),
                List.of());
        Entities entities = new EntityFinder(new Lexicon()).find(SegmentedArticle.of(text, new HanLpSegmenter()));
        assertThat(entities.places()).extracting(Place::type).containsExactly(PlaceType.REGION);
    }

    @Test
    void namesADelegation_ofACityWithoutItsPrefecture() {
        assertThat(Reading.of("贵州省黔东南苗族侗族自治州凯里市党政考察团来访。").organizations()).containsExactly("凯里市党政考察团");
    }

    @Test
    void readsTownsOfTheSteppe_behindTheirBanner() {
        Reading reading = Reading.of("在东乌珠穆沁旗嘎达布其镇,在西乌珠穆沁旗巴彦花敖包高勒镇,牧民正忙。");
        assertThat(reading.places()).contains("嘎达布其镇");
        assertThat(reading.people()).isEmpty();
    }

    @Test
    void readsRivers_andNoRegionInsideATownsName() {
        assertThat(Reading.of("疏勒河水质达标。").places()).containsExactly("疏勒河");
        assertThat(Reading.of("在宣州区水阳镇,水阳江防汛。").places()).doesNotContain("阳江", "在宣州");
        assertThat(Reading.of("销往日本、韩国和东南亚。").places()).contains("韩国");
    }

    @Test
    void beginsACompany_behindWhoseCapitalItHas() {
        assertThat(Reading.of("日资企业恒岭精机有限公司投产。").organizations()).containsExactly("恒岭精机有限公司");
    }

    @Test
    void readsPortsAndHouses_asFacilities() {
        Reading reading = Reading.of("货物从鹿特丹港出口到香港。", "比赛在青石镇全民健身中心举行。");
        assertThat(reading.placeTypes())
                .containsEntry("鹿特丹港", PlaceType.FACILITY)
                .containsEntry("香港", PlaceType.REGION)
                .containsEntry("青石镇全民健身中心", PlaceType.FACILITY);
    }
}
