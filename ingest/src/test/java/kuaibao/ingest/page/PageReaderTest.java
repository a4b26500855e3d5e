package kuaibao.ingest.page;

import static kuaibao.ingest.page.PrintedPages.only;
import static kuaibao.ingest.page.PrintedPages.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.DamageMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    @Test
    void beginsAReport_atEachBullet_whereOneBeganTheFirst() {
        PageContent content = read("● 河水清了\n\n本报讯 5月6日,河水清了。\n\n● 书屋开馆\n\n5月6日晚,书屋开馆。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "书屋开馆");
        assertThat(read("# 河水清了\n\n本报讯 5月6日,河水清了。\n\n● 鱼也回来\n\n5月6日晚,有人看见鱼。\n").articles())
                .hasSize(1);
    }

    @Test
    void partsReports_ofWhichTheDatelineSignsOneAndAnotherNameTheNext() {
        PageContent content = read("## 河水清了\n\n本报讯(记者 柳知春) 5月6日,河水清了。\n\n## 守桥人\n\n老桥边,江大爷又来了。\n\n记者 江小鱼 文/图\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "守桥人");
        assertThat(content.articles().get(0).photo()).isFalse();
        assertThat(content.articles().get(1).photo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青江日报 要闻·综合", "青江晚报 A02版 民生新闻", "要闻·综合"})
    void knowsThePapersSection(String line) {
        assertThat(only(line + "\n\n河水清了\n\n本报讯 5月6日,河水清了。\n").titles()).containsExactly("河水清了");
    }

    @Test
    void takesWhoTookThePicture_forACaption() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,河水清了。\n\n柳知春 摄\n");
        assertThat(article.captions()).containsExactly("柳知春 摄");
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void begins_withASecondMarker() {
        assertThat(read("本报讯 近日,河水清了。\n\n岸绿了。\n\n另讯 日前,鸟来了。\n").articles()).hasSize(2);
    }

    @Test
    void partsAChronicle() {
        assertThat(read("【本周要事】\n\n5月6日,大桥合龙。\n\n5月7日上午,大桥通车。\n\n5月9日,车流过万。\n").articles())
                .hasSize(3);
    }

    @Test
    void keepsAReportThatGoesDayByDay() {
        assertThat(read("# 访友记\n\n本报讯 5月6日,代表团出发。\n\n5月7日上午,代表团看桥。\n\n5月8日下午,代表团看水。\n")
                        .articles())
                .hasSize(1);
    }

    @Test
    void leavesOutWhatWebCopiesAdd() {
        String page = """
            江城晚报
            2019年5月7日 星期二
            晴 12℃~20℃
            ◆导读◆
            ·河水清了 …… A02
            ·树绿了 …… A02
            -----
            【要闻】
            ● 河水清了
            河水清了
            核心提示:5月6日,青江县集中整治河道,水质好转,两岸
            本报5月6日讯 5月6日,青江县集中整治河道,水质好转,两岸绿树成荫。
            记者 柳知春 ①6
            (紧转03版)
            -----
            ● 树绿了

            本报讯 5日,甪(lù)塘植树。
            """;
        PageContent content = read(page);
        assertThat(content.articles()).extracting(PageArticle::titles).containsExactly(List.of("河水清了"), List.of("树绿了"));
        assertThat(content.articles().get(0).paragraphs()).hasSize(1);
        assertThat(content.articles().get(0).damage())
                .extracting(DamageMark::kind)
                .contains(DamageKind.DOUBLED_HEADLINE, DamageKind.DOUBLED_LEAD);
        assertThat(content.articles().get(1).paragraphs()).containsExactly("本报讯 5日,甪塘植树。");
        assertThat(content.articles().get(1).date().orElseThrow().from()).hasToString("2019-05-05");
    }

    @Test
    void knowsCaptionsInTheMiddleOfAParagraph() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,青江县集中整\n\n\n\n工人正在清理河道\n\n\n\n治河道,水质好转。\n");
        assertThat(article.captions()).containsExactly("工人正在清理河道");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,青江县集中整治河道,水质好转。");
    }

    @Test
    void partsAReportSignedAtItsEnd_fromOneSignedInItsDateline() {
        PageContent content =
                read("# 河水清了\n\n## 两岸种树三千\n\n本报讯(记者 柳知春)5月6日,河水清了。\n\n" + "## 书屋办起讲座\n\n“读书好。”5月7日,讲座开讲。(记者 柳知春)\n");
        assertThat(content.articles()).hasSize(2);
        assertThat(content.articles().get(1).titles()).containsExactly("书屋办起讲座");
    }

    @Test
    void takesOutMastheadAndGuide_ofAWebCopy() {
        PageContent content = read("""
            青江新闻  QINGJIANG NEWS
            2019年5月7日 星期二 今日4版

            ◆导读◆
            ●河水“清”了 鱼回来了 ·02版·
            ●五十年守桥人 ·03版·

            ●龙舟赛开桨

            本报讯 5月6日,龙舟赛开桨。
            """);
        assertThat(content.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.titles()).containsExactly("龙舟赛开桨"));
    }

    @Test
    void partsANotice_fromTheReportsAroundIt() {
        PageContent content = read("河水清了\n\n本报讯 5月6日,河水清了。\n\n公 告\n\n因检修,5月8日停电。\n\n路通了\n\n本报讯 5月6日,路通了。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "公 告", "路通了");
    }

    @Test
    void findsNoArticle_onAPageOfHeadingsAndStaff() {
        assertThat(read("江城日报\n责编 柳知春 校对 江小鱼\n").articles()).isEmpty();
        assertThat(read("# 河水清了\n\n# 树绿了\n").articles()).isEmpty();
    }

    @Test
    void namesThePlacesInFull() {
        assertThat(read("# 河水清了\n\n本报讯 5月6日,在青江县,到临禾市,临禾经开区的企业来到青江县。\n").places())
                .contains("青江县", "临禾市", "临禾经开区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "“",
                "青江县河水清",
                "# 甲\n",
                "记者 柳\n",
                "。记者 柳知春 ",
                "2019年2020年",
                "【要闻】\n",
                "青江,河\n\n",
                "导读\n河水 A02\n",
                "5月6日,\n\n"
            })
    void staysLinear_onHostileText(String unit) {
        String page = unit.repeat(300_000 / unit.length());
        assertThat(read(page).spans()).isNotEmpty();
    }
}
