package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年总产值达12亿元。|总产值 = 1200000000 元",
                "年产值超过40亿元。|年产值 > 4000000000 元",
                "去年完成7.5亿元产值。|产值 = 750000000 元",
                "走访了5家骨干企业。|骨干企业 = 5 家",
                "出口整机8.4万台套。|出口整机 = 84000 台套",
                "建设20万台(套)水泵产能。|水泵产能 = 200000 台(套)",
                "占全市的43.5%。|占全市 = 43.5 %",
                "考察团一行18人抵达。|考察团 = 18 人",
                "累计栽植苗木70余万株。|累计栽植苗木 > 700000 株",
                "全长约3.6公里。|全长 ~ 3.6 公里",
                "参会人数不足200人。|参会人数 < 200 人",
                "年出口规模6万台以上。|年出口规模 >= 60000 台",
                "响应时间控制在15分钟以内。|响应时间 <= 15 分钟",
                "入学率保持在百分之九十八。|入学率 = 98 %",
                "外地游客占比近六成。|外地游客占比 < 6 成",
                "新材料产业正在向千亿级集群迈进。|集群 ~ 100000000000 ''",
                "总投资63亿。|总投资 = 6300000000 ''",
                "税收破百亿元。|税收 > 10000000000 元",
                "引进8台智能设备。|智能设备 = 8 台",
                "建成3座应急避难场所。|应急避难场所 = 3 座",
                "打造一条5公里长的滨河绿道。|滨河绿道 = 5 公里",
                "历时两年。|历时 = 2 年",
                "为期40天。|为期 = 40 天",
                "从签约到开工，只用了45天。|从签约到开工 = 45 天",
                "年产5万吨水泵铸件。|年产水泵铸件 = 50000 吨",
                "研发投入达3.4亿元。|研发投入 = 340000000 元",
                "牲畜存栏9万头（只、匹）。|牲畜存栏 = 90000 头（只、匹）",
                "连续保持了12年零事故。|零事故 = 12 年",
                "新技术让保鲜期延长至90天。|保鲜期 = 90 天",
                "年发电量１，２００万千瓦时。|年发电量 = 12000000 千瓦时"
            })
    void readsIndicatorAndQuantity(String line, String expected) {
        assertThat(Figures.of(line)).extracting(Figures::quantity).containsExactly(expected.replace("''", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5月8日上午，第八届茶博会开幕。",
                "自2019年落户以来，企业稳步成长。",
                "详见A08版，更多内容见3版。",
                "5G基站和F1赛车亮相，7×24小时服务。",
                "实施“两个巩固”“三大行动”，落实五项机制。",
                "一个目标，双方携手，两个区域联动。",
                "从3个方面入手，聚焦四个重点。",
                "零部件产业发展迅速，数十个项目落地，几百名群众受益。",
                "开展三年行动计划，3天内办结。",
                "近年来，签约仪式不断，超级工厂规模以上企业增多。",
                "全市前3名，位居全省第2位。",
                "比赛打成3:2。",
                "《2023年统计公报》和《3亿人上冰雪》出版。",
                "成立于1998年的老厂，第三批名单公布。"
            })
    void leavesOutWhatMeasuresNothing(String line) {
        assertThat(Figures.of(line)).extracting(Metric::text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "最大阵风达到28.5米/秒。,最大阵风 = 28.5 米/秒",
        "沿海产值正向百亿元迈进。,沿海产值 ~ 10000000000 元",
        "展出书画80幅，近三成为新作。,展出书画 < 3 成",
        "28支代表队参赛。,代表队 = 28 支",
        "列入名单的乡村学校有20所。,乡村学校 = 20 所",
        "平均3小时送达样本。,送达样本 = 3 小时",
        "最高气温出现在青石镇，为39.6摄氏度。,最高气温 = 39.6 摄氏度"
    })
    void readsFigure_ofAnUnusualForm(String line, String figure) {
        assertThat(Figures.of(line)).last().extracting(Figures::quantity).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"最后那五百米没有人停下。", "2023届毕业生返校。", "灯会持续到2月28日。", "展览延长至二月二十八日。", "活动将持续至28日。"})
    void passesOver_whatOnlyPointsOrDates(String line) {
        assertThat(Figures.of(line)).isEmpty();
    }

    @Test
    void passesOver_smallCountInAHeading() {
        assertThat(Figures.of(List.of("临河三所学校开工"), List.of("学校开工。"))).isEmpty();
    }

    @Test
    void sharesHead_acrossYears() {
        List<Metric> metrics = Figures.of("2023年完成7.5亿元产值，力争2024年完成9亿元。");

        assertThat(metrics).extracting(Metric::indicator).containsExactly("产值", "产值");
        assertThat(metrics).extracting(metric -> metric.time().orElse("")).containsExactly("2023", "2024");
        assertThat(metrics).extracting(Metric::status).containsExactly(MetricStatus.ACTUAL, MetricStatus.PLANNED);
        assertThat(metrics.get(1).text()).isEqualTo("9亿元");
    }

    @Test
    void keepsRate_apartFromItsHead() {
        assertThat(Figures.of("进出口总额95亿元，同比增长14%，占全省的8.2%。"))
                .extracting(Figures::quantity)
                .containsExactly("进出口总额 = 9500000000 元", "同比增长 = 14 %", "占全省 = 8.2 %");
    }

    @Test
    void continuesIndicator_fromOneValueToAnother() {
        assertThat(Figures.of("优质率由62%提高到88%。"))
                .extracting(Figures::quantity)
                .containsExactly("优质率 = 62 %", "优质率 = 88 %");
    }

    @ParameterizedTest
    @CsvSource({
        "演练历时2个小时的科目。,科目 = 2 小时",
        "苏远山在大山里行医41年。,行医 = 41 年",
        "队员从最初的7人发展到138人。,队员 = 138 人",
        "80余人参加演练。,参加演练 > 80 人",
        "审批时限压缩至7日。,审批时限 = 7 日",
        "全村318户。,全村 = 318 户",
        "带动周边3个村增收。,村 = 3 个",
        "其中出口5亿元。,出口 = 500000000 元",
        "配备AED60台。,配备AED = 60 台",
        "最高给予200万元奖励。,奖励 <= 2000000 元",
        "500万元以上固定资产投资增长22%。,500万元以上固定资产投资增长 = 22 %",
        "8家企业抱团参展。,企业 = 8 家"
    })
    void namesWhatIsMeasured(String line, String figure) {
        assertThat(Figures.of(line)).last().extracting(Figures::quantity).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"占大陆对外贸易的份额。", "推出十条举措。", "十一届四次全会召开。", "10公里越野赛冠军是苏远山。"})
    void passesOver_whatOnlyLooksLikeACount(String line) {
        assertThat(Figures.of(line)).isEmpty();
    }

    @Test
    void keepsThresholdInsideCount() {
        assertThat(Figures.of("签约项目45个，其中10亿元以上项目6个。"))
                .extracting(Figures::quantity)
                .containsExactly("签约项目 = 45 个", "10亿元以上项目 = 6 个");
    }

    @Test
    void splitsEach_overTheThingsNamed() {
        List<Metric> metrics = Figures.of("新建幼儿园、养老院各3所。");

        assertThat(metrics).extracting(Figures::quantity).containsExactly("新建幼儿园 = 3 所", "养老院 = 3 所");
        assertThat(metrics.get(0).span()).isEqualTo(metrics.get(1).span());
    }

    @Test
    void breaksDown_afterAmongThem() {
        assertThat(Figures.of("引进企业32家，其中科技企业11家。"))
                .extracting(Figures::quantity)
                .containsExactly("引进企业 = 32 家", "科技企业 = 11 家");
    }

    @Test
    void countsFigureOnce_whenHeadingRepeatsIt() {
        List<Metric> metrics = Figures.of(List.of("总投资25亿元的水泵产业园开工"), List.of("产业园总投资25亿元，占地300亩。"));

        assertThat(metrics).extracting(Metric::text).containsExactly("总投资25亿元", "占地300亩");
    }

    @Test
    void countsFigureOnce_whenHeadingRoundsIt() {
        assertThat(Figures.of(List.of("临河茶叶产值突破90亿元"), List.of("茶叶产值达91.3亿元。"))).hasSize(1);
    }

    @Test
    void findsFigure_thatOnlyTheHeadingHas() {
        assertThat(Figures.of(List.of("新增就业2.1万人"), List.of("就业形势稳定。")))
                .extracting(Figures::quantity)
                .containsExactly("新增就业 = 21000 人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年总产值达12亿元，同比增长7%。", "2023年完成7.5亿元产值，力争2024年完成9亿元。", "走访５家企业。"})
    void pointsAtPrintedText(String line) {
        ArticleText article = Figures.article(List.of(), List.of(line));

        assertThat(Figures.of(line))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(article.at(metric.span())).isEqualTo(metric.text()));
    }

    static Stream<String> strangeTexts() {
        return Stream.of(
                        "",
                        "元",
                        "3",
                        "\ud800",
                        "😀",
                        "\u0000",
                        "一",
                        "3个",
                        "亿",
                        "(",
                        "“",
                        "2023年",
                        "总投资3亿元，",
                        "Lorem 3 ipsum ")
                .map(text -> text.repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void answersInTime_onStrangeText(String text) {
        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Figures.of(text)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目和完成20亿元", "个完成高质量发展其中)、", "1,100.9亿 \n市委书记", "20亿元恒岭集团(将2022年"})
    void endsAndAnswers_onWordsThatReachIntoEachOther(String text) {
        assertThat(Figures.of(text)).isNotNull();
    }
}
