package kuaibao.ingest.page;

import static kuaibao.ingest.page.PrintedPages.only;
import static kuaibao.ingest.page.PrintedPages.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are headings, and which heading is the headline. */
class PageHeadingsTest {

    @Test
    void takesAHeadlineAboveTheDateline_onAnUnmarkedPage() {
        String page = """
            河水清了

            本报讯 5月6日,河水清了。

            记者 柳知春

            县长在会上强调

            把树种到山顶上

            本报讯 5月6日,会议召开。据《临禾日报》详见A03版
            """;
        List<PageArticle> articles = read(page).articles();
        assertThat(articles).extracting(PageArticle::headline).containsExactly("河水清了", "把树种到山顶上");
        assertThat(articles.get(1).kicker()).hasValue("县长在会上强调");
        assertThat(articles.get(1).credit()).hasValue("临禾日报");
        assertThat(articles.get(1).crossReferences()).containsExactly("详见A03版");
    }

    @Test
    void takesAQuestion_forALineOfTheHeadline() {
        PageContent content = read("河水清了\n\n本报讯 5月6日,河水清了。\n\n网购的春茶\n\n喝出陈年味?\n\n法院:退一赔三\n\n本报讯 5月6日,法院宣判。\n");
        assertThat(content.articles()).hasSize(2);
        assertThat(content.articles().get(1).titles()).containsExactly("网购的春茶", "喝出陈年味?", "法院:退一赔三");
    }

    @Test
    void takesTheHighestMark() {
        PageArticle article = only("## 河水清了\n\n# 两岸绿了\n\n### 鸟儿来了\n\n本报讯 5月6日,河水清了。\n");
        assertThat(article.headline()).isEqualTo("两岸绿了");
        assertThat(article.titles()).containsExactly("河水清了", "两岸绿了", "鸟儿来了");
    }

    @Test
    void takesAHeadlineThatOpensWithADay_aboveTheDateline() {
        PageContent content = read("河水清了\n\n本报讯 昨日,河水清了。\n\n昨日我县启动河道整治行动\n\n本报讯 昨日,整治开始。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "昨日我县启动河道整治行动");
    }

    @Test
    void begins_withAKickerAboveAHigherMark() {
        PageContent content = read("# 河水清了\n\n本报讯 5月6日,河水清了。\n\n### 县里出台三年方案\n\n## 两岸将种树万棵\n\n县政府印发方案,两岸种树。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "两岸将种树万棵");
    }

    @Test
    void keepsASubhead_whereTheSamePersonSignsThePhoto() {
        assertThat(only("## 河水清了\n\n本报讯(记者 柳知春) 5月6日,河水清了。\n\n## 鱼回来了\n\n老桥边,鱼又来了。\n\n记者 柳知春 文/图\n")
                        .titles())
                .containsExactly("河水清了", "鱼回来了");
    }

    @Test
    void takesABriefing_forAHeadingAndNoPaper() {
        PageContent content = read("河水清了\n\n本报讯 5月6日,河水清了。\n\n青江要闻简报\n\n5月7日,青江大桥开工。5月8日,书屋开馆。\n");
        assertThat(content.articles()).hasSize(2);
        assertThat(content.articles().get(1).titles()).containsExactly("青江要闻简报");
    }

    @Test
    void findsTheSubhead_thatACutHasCaught() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,县里集中整治河\n\n\n\n从臭水沟里游出来的鱼\n\n\n\n道,水质好转。鱼又回来了。\n");
        assertThat(article.titles()).containsExactly("河水清了", "从臭水沟里游出来的鱼");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,县里集中整治河道,水质好转。鱼又回来了。");
    }

    @Test
    void findsTheSubheadInACut_byTheCharactersPrintedAgainBehindIt() {
        PageArticle article = only("# 古城\n\n本报讯 5月6日,她说:“我已经\n\n古城处处是展厅\n\n已经舍不得走了。”\n");
        assertThat(article.titles()).containsExactly("古城", "古城处处是展厅");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,她说:“我已经舍不得走了。”");
    }

    @Test
    void keepsTheHeadings_aboveASummarysLabel() {
        PageArticle article = only("# 河水清了\n\n核心提示\n\n5月6日,青江县集中整治河道,水质好转……\n\n本报讯 5月6日,青江县集中整治河道,水质好转,鱼又回来了。\n");
        assertThat(article.titles()).containsExactly("河水清了");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,青江县集中整治河道,水质好转,鱼又回来了。");
    }

    @Test
    void takesACaptionAboveTheNextHeading_forNoHeading() {
        PageContent content = read("◆河水清了\n\n本报讯 5月6日,河水清了。\n\n\n\n白鹭在河滩觅食\n\n◆路通了\n\n本报讯 5月6日,路通了。\n");
        assertThat(content.articles().get(0).captions()).containsExactly("白鹭在河滩觅食");
        assertThat(content.articles().get(1).titles()).containsExactly("路通了");
    }

    @Test
    void takesAHeading_whoseFirstWordIsTheLastOfTheOneAbove_forAHeading() {
        assertThat(only("十二个项目集中签约\n\n签约总额九亿元\n\n本报讯 5月6日,项目签约。\n").titles()).containsExactly("十二个项目集中签约", "签约总额九亿元");
    }
}
