package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorReaderTest {
    @ParameterizedTest
    @CsvSource({
        "共同完成货运量20万吨。,货运量",
        "现场提供岗位630个。,岗位",
        "全县已收获水稻12万亩。,收获水稻",
        "建有6条柔性生产线。,柔性生产线",
        "5家企业现场签约。,企业",
        "达成就业意向430人。,就业意向",
        "每天供应午餐160客。,午餐"
    })
    void readsIndicator(String line, String indicator) {
        assertThat(indicators(line)).containsExactly(indicator);
    }

    @ParameterizedTest
    @CsvSource({
        "12个园区中有9个实现盈利。,实现盈利",
        "其中，成本降幅最大，达15.6%。,成本降幅",
        "完成年度计划的91.7%。,完成年度计划",
        "经常参加锻炼的人数比例达42%。,经常参加锻炼的人数比例",
        "学校有36个班级、学生1560名。,学生",
        "合作社的5台收割机来回穿梭。,收割机",
        "3个项目投资总额9亿元。,投资总额",
        "我种了90亩茶树。,茶树",
        "措施自5月1日起施行，有效期3年。,有效期",
        "能繁母猪存栏9万头。,能繁母猪存栏",
        "经营主体达9万户。,经营主体"
    })
    void readsLastIndicator(String line, String indicator) {
        assertThat(indicators(line)).last().asString().isEqualTo(indicator);
    }

    @Test
    void repeatsRate_forTheSecondFigure() {
        assertThat(indicators("产值、税收分别增长35%和42%。")).last().asString().endsWith("增长");
    }

    @Test
    void readsNoModelSize() {
        assertThat(indicators("1.6升及以下排量小车占65%。")).hasSize(1);
        assertThat(indicators("消费者可货比三家。")).isEmpty();
    }

    private static List<String> indicators(String line) {
        return Figures.of(line).stream().map(Metric::indicator).toList();
    }
}
