package kuaibao.ingest.page;

import static kuaibao.ingest.page.PrintedPages.read;
import static org.assertj.core.api.Assertions.assertThat;

import kuaibao.ingest.page.evidence.YearEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year that a page proves. */
class PageYearTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报讯5月6日,2019青江龙舟邀请赛开桨。柳知春说,2020年赛事规模拟扩大到60队。",
                "本报讯5月6日,2019青江龙舟邀请赛开桨。2020年青江马拉松计划秋天开跑。",
                "本报讯5月6日,2018年度防汛工作总结大会召开。2019年以来,青江无险情。",
                "本报讯5月6日,青江龙舟赛开桨。2019年以来,青江水清。2020年龙舟赛规模拟扩大。"
            })
    void provesTheYear_byTheEventOfTheDay(String body) {
        assertThat(read("# 河水清了\n\n" + body + "\n").year()).hasValue(2019);
    }

    @Test
    void provesTheYear_byAnEventToCome_whenNothingBetterStands() {
        assertThat(read("# 河水清了\n\n本报讯5月6日,2019青江龙舟邀请赛将于本月开桨。\n").year()).hasValue(2019);
    }

    @Test
    void provesTheYear_byAnAgreementSignedForIt() {
        assertThat(read("# 河水清了\n\n本报讯5月6日,两县签署2019年度协作协议。2018年以来,两县互派干部30人。\n").year())
                .hasValue(2019);
    }

    @Test
    void provesNoYear_byATimeSince() {
        assertThat(read("# 河水清了\n\n本报讯5月6日,河水清了。该厂自2016年以来产船3艘。2019年上半年,全县实现产值3亿元。\n")
                        .year())
                .hasValue(2019);
    }

    @Test
    void leavesTheYearOpen_whenNothingProvesIt() {
        PageContent content = read("# 河水清了\n\n本报讯 5月6日,河水清了。到2030年,两岸都将绿起来。\n");
        assertThat(content.year()).isEmpty();
        assertThat(content.articles().get(0).date()).isEmpty();
        assertThat(read("# 河水清了\n\n本报讯 1月6日,2018年度防汛工作总结大会召开。\n").year()).isEmpty();
    }

    @Test
    void provesTheYear_byATargetBehindAFinishedYear() {
        PageContent content = read("# 产值\n\n本报讯 5月6日,该厂2018年完成产值3亿元,力争2019年完成4亿元。\n");
        assertThat(content.year()).hasValue(2019);
        assertThat(content.yearEvidence().orElseThrow().kind()).isEqualTo(YearEvidence.Kind.TARGET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报讯 5月6日,该厂传来喜讯。2018年完成产值3亿元,今年力争完成4亿元。",
                "本报讯 5月6日,记者从县统计局获悉,2019年一季度,全县实现产值30亿元。",
                "本报讯 5月6日,书屋开放。截至2019年4月底,全县已有书屋93家。",
                "本报讯 5月6日,记者获悉,2019年1至4月全县完成投资30亿元,到2021年将建成新区。"
            })
    void provesTheYear_byWhatHasJustPassed(String body) {
        assertThat(read("# 产值\n\n" + body + "\n").year()).hasValue(2019);
    }

    @Test
    void leavesTheYearOpen_whereAPartOfAYearIsComparedOrPlanned() {
        assertThat(read("# 产值\n\n本报讯 5月6日,全县产值比2018年一季度增长三成。\n").year()).isEmpty();
        assertThat(read("# 产值\n\n本报讯 5月6日,大桥开工,计划2019年上半年建成。\n").year()).isEmpty();
    }
}
