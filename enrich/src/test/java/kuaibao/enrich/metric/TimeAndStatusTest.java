package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAndStatusTest {
    @ParameterizedTest
    @CsvSource({
        "2021年总产值达12亿元。,2021,ACTUAL",
        "二〇二一年总产值达12亿元。,2021,ACTUAL",
        "去年总产值达12亿元。,2023,ACTUAL",
        "今年以来总产值达12亿元。,2024,ACTUAL",
        "一季度总产值达12亿元。,2024,ACTUAL",
        "前4个月总产值达12亿元。,2024,ACTUAL",
        "今年1月至4月总产值达12亿元。,2024,ACTUAL",
        "此次集中开工项目68个。,2024-05-08,ACTUAL",
        "演练模拟水库险情，设置9个科目。,2024-05-08,ACTUAL",
        "1至4月总产值达12亿元。,2024,ACTUAL",
        "目前总产值达12亿元。,'',ACTUAL",
        "自2019年投产以来总产值达12亿元。,'',ACTUAL",
        "总产值比2021年增加12亿元。,'',ACTUAL",
        "到2027年总产值达12亿元。,2027,PLANNED",
        "力争今年总产值达12亿元。,2024,PLANNED",
        "“十五五”末总产值达12亿元。,2030,PLANNED",
        "预计总产值达12亿元。,'',PLANNED",
        "建成后总产值达12亿元。,'',PLANNED",
        "总产值将达12亿元。,'',PLANNED",
        "“十五五”以来总产值达12亿元。,'',ACTUAL",
        "2023届毕业生就业率达95%。,2023,ACTUAL",
        "5月7日平均雨量80毫米。,2024-05-07,ACTUAL",
        "列入改造计划的学校有20所。,'',ACTUAL",
        "5月8日上午有30人到场。,2024-05-08,ACTUAL",
        "城市规划展示馆总产值达12亿元。,'',ACTUAL",
        "2021年以来总产值达12亿元。,2021,ACTUAL",
        "刚刚过去的一年总产值达12亿元。,2023,ACTUAL",
        "力争年内总产值达12亿元。,2024,PLANNED",
        "5月1日至3日走访企业30家。,'',ACTUAL",
        "9月的一天走访企业30家。,'',ACTUAL",
        "双方约定运送货物20吨。,'',PLANNED",
        "临河市计划运送货物20吨。,'',PLANNED"
    })
    void readsTimeAndStatus(String line, String time, MetricStatus status) {
        assertThat(Figures.of(line)).singleElement().satisfies(metric -> {
            assertThat(metric.time().orElse("")).isEqualTo(time);
            assertThat(metric.status()).isEqualTo(status);
        });
    }

    @Test
    void datesNothing_thatTheClauseSaysIsSoNow() {
        assertThat(Figures.of("企业去年出口水泵9000台，现有员工90人。"))
                .extracting(metric -> metric.time().orElse(""))
                .containsExactly("2023", "");
    }

    @Test
    void keepsYear_behindTheDayUntilWhichWasCounted() {
        assertThat(Figures.of("截至5月8日，全县已收割小麦92万亩。全县还组织收割机90台。"))
                .extracting(metric -> metric.time().orElse(""))
                .containsExactly("2024-05-08", "2024");
    }

    @Test
    void keepsYear_fromAnotherSide() {
        assertThat(Figures.of("2023年，全省接待游客97万人次。从目的地看，临河接待游客28万人次。"))
                .extracting(metric -> metric.time().orElse(""))
                .containsExactly("2023", "2023");
    }

    @Test
    void datesWhatIsGivenAtTheEvent() {
        assertThat(Figures.of("会上，9家企业获奖，奖励资金120万元。"))
                .last()
                .satisfies(metric -> assertThat(metric.time()).contains("2024-05-08"));
    }

    @Test
    void plansInvestment_untilTheProjectRuns() {
        assertThat(status("扩建项目总投资6亿元，建设生产线4条。")).containsExactly(MetricStatus.PLANNED, MetricStatus.PLANNED);
        assertThat(status("扩建项目总投资6亿元，已建成投产。")).containsExactly(MetricStatus.ACTUAL);
        assertThat(status("扩建项目总投资6亿元，力争8月底前竣工。")).containsExactly(MetricStatus.PLANNED);
        assertThat(status("园区累计投资6亿元。")).containsExactly(MetricStatus.ACTUAL);
    }

    @Test
    void endsPlan_atWhatIsReached() {
        assertThat(status("示范区规划面积3万亩，已建成2万亩。")).containsExactly(MetricStatus.PLANNED, MetricStatus.ACTUAL);
    }

    @Test
    void plans_whatIsOrderedOrAgreed() {
        assertThat(status("苏远山要求，再开工项目20个。")).containsExactly(MetricStatus.PLANNED);
        assertThat(status("协议投资额20亿元。")).containsExactly(MetricStatus.PLANNED);
        assertThat(status("今年计划新建公路30公里。")).containsExactly(MetricStatus.PLANNED);
        assertThat(status("占全市年度计划的70%。")).containsExactly(MetricStatus.ACTUAL);
    }

    @Test
    void datesNothing_behindWhatMustBeBuiltFirst() {
        assertThat(times("项目计划今年6月开工，建成后年产值8亿元。")).containsExactly("");
    }

    @Test
    void datesOneFigure_byTheYearThatBelongsToIt() {
        assertThat(times("今年以来，办理时限由2022年的8个工作日压缩至3个工作日。")).containsExactly("2022", "2024");
    }

    @Test
    void datesNothing_byTheYearInAName() {
        assertThat(times("5月8日，2024年临河市春季招聘会在青石镇举行，提供岗位1200个。")).containsExactly("2024-05-08");
    }

    @Test
    void datesNothing_thatComesEveryMonth() {
        assertThat(times("去年产值8亿元，每月工资4200元。")).containsExactly("2023", "");
    }

    private static List<String> times(String line) {
        return Figures.of(line).stream().map(metric -> metric.time().orElse("")).toList();
    }

    @Test
    void endsPlan_atASemicolon() {
        List<Metric> metrics = Figures.of("2023年技改投资8亿元，力争2024年突破9亿元；技术合同成交额4亿元。");

        assertThat(metrics)
                .extracting(Metric::status)
                .containsExactly(MetricStatus.ACTUAL, MetricStatus.PLANNED, MetricStatus.ACTUAL);
        assertThat(metrics).extracting(metric -> metric.time().orElse("")).containsExactly("2023", "2024", "2023");
    }

    @Test
    void carriesRunningYear_toTheNextSentence() {
        assertThat(Figures.of("今年以来，各项工作有力推进。目前已新增就业2.1万人。"))
                .extracting(metric -> metric.time().orElse(""))
                .containsExactly("2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年，全市水泵产量达9万台。目前，全市有水泵企业21家。", "今年全市各地加快建设，目前有水泵企业21家。", "如今，全市有水泵企业21家。"})
    void datesNothing_thatIsSoAtPresent(String line) {
        assertThat(Figures.of(line))
                .extracting(metric -> metric.time().orElse(""))
                .endsWith("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年，全市水泵产量达9万台，截至目前有水泵企业21家。", "今年，水泵产能由目前的5万台扩大。"})
    void dates_whatIsCountedUntilNow(String line) {
        assertThat(Figures.of(line))
                .last()
                .extracting(metric -> metric.time().orElse(""))
                .isEqualTo("2024");
    }

    @Test
    void carriesThePeriodOfAReport_thatComparesItWithTheYearBefore() {
        List<Metric> metrics =
                Figures.of(List.of(), List.of("2024年前三季度，全市进出口总值90亿元，与2023年同期相比增长23.1%。", "海关副关长介绍，对东盟进出口9亿元。"));
        assertThat(metrics)
                .last()
                .extracting(metric -> metric.time().orElse(""))
                .isEqualTo("2024");
    }

    @Test
    void keepsTheDay_inWhatABreakdownTells() {
        assertThat(Figures.of("截至5月6日，全市已收割小麦9万亩。其中，青石镇收割2万亩，柳湾镇收割1万亩。"))
                .extracting(metric -> metric.time().orElse(""))
                .containsExactly("2024-05-06", "2024-05-06", "2024-05-06");
    }

    @Test
    void countsUntilNow_inTheRunningYear() {
        assertThat(Figures.of("今年以来，截至目前，全市新增水泵企业21家。"))
                .extracting(metric -> metric.time().orElse(""))
                .containsExactly("2024");
    }

    private static List<MetricStatus> status(String line) {
        return Figures.of(line).stream().map(Metric::status).toList();
    }

    @Test
    void keepsPeriod_throughAReportOfStatistics() {
        List<String> paragraphs = List.of("今年1-9月，临河开发区总产值达90亿元，同比增长8.7%。", "分行业看，电子信息产业产值达30亿元。");

        assertThat(Figures.of(List.of(), paragraphs))
                .last()
                .satisfies(metric -> assertThat(metric.time()).contains("2024"));
    }
}
