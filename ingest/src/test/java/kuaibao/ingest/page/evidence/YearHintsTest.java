package kuaibao.ingest.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearHintsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青江县政府2019年5月5日印发《青江县便民行动方案》。",
                "县政府2019年4月出台《青江县便民办法》。",
                "县里出台便民三年行动方案(2019—2021年)。",
                "县政府印发通知(青政发〔2019〕12号),要求做好防汛工作。",
                "二〇一九年以来,全县无险情。",
                "二○一九年五月六日,青江桥通车。",
                "2018年,全县产值达30亿元。今年1至7月,产值达25亿元。",
                "该厂2018年产值3亿元,今年上半年产值2亿元。",
                "2018年,该村收入300万元;今年,村里又种茶500亩。",
                "2018年12月,书屋竣工,今年1月试运行。",
                "2011年建厂以来,该厂8年来累计造船300艘。",
                "1996年,他从学校毕业进厂当学徒。23年来,他攻克难题67项。",
                "去年(2018年)全县接待游客30万人次。",
                "今年(2019年)以来,全县新增企业300户。",
                "2019年是全县项目建设年,各乡镇你追我赶。",
                "2019年秋季学期将于9月1日开学。",
                "2019年高考录取工作结束。",
                "学校迎来2019级新生。",
                "县里公开招聘2019年度教师面试结束。",
                "《青江县2019年政府工作报告》提出,建书屋20家。",
                "2019年前7个月,全县外贸进出口30亿元。",
                "2019年7月,全县物价上涨0.3%。",
                "2019年第二季度“青江好人”榜发布。",
                "2019中国(青江)茶业博览会开幕。",
                "2019年“金秋助学”助学金发放仪式举行。"
            })
    void impliesTheYear(String text) {
        assertThat(year(text)).hasValue(2019);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青江桥始建于1998年,2003年重修。",
                "该厂成立于2010年5月6日,现有职工300人。",
                "该厂2015年建成投产,今年扩建。",
                "2011年春天,他来到村里;今年他退休了。",
                "自2015年8月开行以来,班列累计发车182列。",
                "到2025年,全县将建成书屋300家。",
                "项目2025年建成后,年产值30亿元。",
                "柳知春2011年参加工作,2016年当选劳模。"
            })
    void leavesTheYearOpen_whereOnlyHistoryAndAimsStand(String text) {
        assertThat(year(text)).isEmpty();
    }

    @Test
    void takesTheCongressToCome_forItsYear() {
        assertThat(year("全县干部以实干喜迎党的二十大胜利召开。")).hasValue(2022);
        assertThat(year("迎接党的十九大召开。")).hasValue(2017);
        assertThat(year("全县干部学习贯彻党的二十大精神。")).isEmpty();
    }

    @Test
    void prefersAProof() {
        assertThat(year("2019年以来,青江桥通车。2015年产值达3亿元,今年达4亿元。")).hasValue(2019);
    }

    private static Optional<Integer> year(String text) {
        return YearFinder.find(Optional.empty(), Optional.empty(), List.of(List.of("本报讯 8月6日,青江桥通车。" + text)))
                .map(YearFinder.Proof::year);
    }
}
