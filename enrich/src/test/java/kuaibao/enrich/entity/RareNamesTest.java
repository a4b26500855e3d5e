package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Surnames that are other words first, and names that the segmentation cuts wrongly. */
class RareNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市财政局局长官承泽到会。|官承泽",
                "恒岭乳业有限公司董事长母贵和出席仪式。|母贵和",
                "县长逄以安，县委常委佘雁秋参加。|逄以安,佘雁秋",
                "区教育局局长东方既白主持会议。|东方既白",
                "省图书馆馆长太叔衡等观看展览。|太叔衡",
                "第一次参赛的区子谦说。|区子谦",
                "市林业局副局长揭晓棠汇报情况。|揭晓棠"
            })
    void readsRareSurnames_behindAPostOrBeforeAVerb(String line, String names) {
        assertThat(Reading.of(line).people()).containsExactlyInAnyOrder(names.split(","));
    }

    @ParameterizedTest
    @CsvSource({"董事长应邀出席并致辞。", "市长高度重视此项工作。", "市长江大桥通车。", "校长向同学们介绍。", "家长特意赶来。", "展览在洛阳市王怀仁纪念馆举行。", "“远船新声”数字展开幕。"})
    void takesNoWords_forNames(String line) {
        assertThat(Reading.of(line).people()).isEmpty();
    }

    @Test
    void readsACompanyNamedAfterAPlace_asNoPerson() {
        Reading reading = Reading.of("会长王克、洛阳禾沃种业有限公司董事长李明远参加。");
        assertThat(reading.people()).containsExactly("王克", "李明远");
        assertThat(reading.organizations()).containsExactly("洛阳禾沃种业有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工厂位于弥勒产业园区。", "他到石官庄镇调研。", "江西金铭铜业科技有限公司榜上有名。"})
    void takesNoPartOfAnotherName_forAPerson(String text) {
        assertThat(Reading.of(text).people()).isEmpty();
    }
}
