package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.ingest.page.evidence.YearEvidence;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.DamageMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    @Test
    void joinsCutParagraph_acrossBlankLine() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,青江县集中整\n\n治河道,水质好转。\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,青江县集中整治河道,水质好转。");
        assertThat(article.damage()).extracting(DamageMark::kind).containsExactly(DamageKind.COLUMN_BREAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报讯 5月6日,青江县集中整治\n\n治河道,水质好转。",
                "本报讯 5月6日,青江县集中整治\n\n\n\n\n集中整治河道,水质好转。",
                "本报讯 5月6日,青江县\n5月6日,青江县集中整治河道,水质好转。",
                "本报讯 5月6日,青江县集中整治河道,水质好转。\n\n好转。"
            })
    void removesCharactersPrintedTwice(String body) {
        String whole = body.endsWith("好转。\n\n好转。") ? body : "本报讯 5月6日,青江县集中整治河道,水质好转。";
        assertThat(only("# 河水清了\n\n" + body + "\n").paragraphs().get(0)).isEqualTo(whole.split("\n")[0]);
    }

    @Test
    void removesTheTornEndOfASentence_whenTheSentenceStoodWhole() {
        assertThat(only("# 河水清了\n\n本报讯 5月6日,县长向建设者献花。\n\n花。她说,路通了,心就通了。\n").paragraphs())
                .containsExactly("本报讯 5月6日,县长向建设者献花。她说,路通了,心就通了。");
    }

    @Test
    void beginsAReport_atEachBullet_whereOneBeganTheFirst() {
        PageContent content = read("● 河水清了\n\n本报讯 5月6日,河水清了。\n\n● 书屋开馆\n\n5月6日晚,书屋开馆。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "书屋开馆");
        assertThat(read("# 河水清了\n\n本报讯 5月6日,河水清了。\n\n● 鱼也回来\n\n5月6日晚,有人看见鱼。\n").articles())
                .hasSize(1);
    }

    @Test
    void removesASentencesEndPrintedTwice() {
        assertThat(only("# 河水清了\n\n本报讯 5月6日,她说:“鱼都回来了。”\n\n。”书屋也开了。\n").paragraphs())
                .containsExactly("本报讯 5月6日,她说:“鱼都回来了。”书屋也开了。");
    }

    @Test
    void keepsASloganPrintedTwice() {
        assertThat(only("# 赛龙舟\n\n本报讯 5月6日,龙舟开赛。\n\n“加油!加油!”\n\n“加油!加油!”\n\n岸上一片呐喊。\n")
                        .paragraphs())
                .hasSize(4);
    }

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
        PageContent content =
                read("河水清了\n\n本报讯 5月6日,河水清了。\n\n网购的春茶\n\n喝出陈年味?\n\n法院:退一赔三\n\n本报讯 5月6日,法院宣判。\n");
        assertThat(content.articles()).hasSize(2);
        assertThat(content.articles().get(1).titles()).containsExactly("网购的春茶", "喝出陈年味?", "法院:退一赔三");
    }

    @Test
    void givesAMarkedBylineToTheReportAbove_whereTheNextSignsItself() {
        String page = """
            本报讯(记者 江小鱼) 5月6日,河水清了。

            本报讯 5月6日,桥通了。

            ■特约通讯员 柳知春 摄影 田 野

            本报讯 5月6日,书屋开了。

            (记者 麦小满

            实习生 谢知秋)
            """;
        assertThat(read(page).articles())
                .extracting(article -> article.bylines().stream().map(Byline::name).toList())
                .containsExactly(List.of("江小鱼"), List.of("柳知春", "田野"), List.of("麦小满", "谢知秋"));
        assertThat(read(page).articles().get(2).paragraphs()).containsExactly("本报讯 5月6日,书屋开了。");
    }

    @Test
    void cutsOffAJumpLine_gluedToTheByline() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,河水清了。记者 柳知春 文/图(详见A08版)\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,河水清了。");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "记者"));
        assertThat(article.photo()).isTrue();
        assertThat(article.crossReferences()).containsExactly("(详见A08版)");
    }

    @Test
    void cutsOffAByline_whoseLastCharacterStandsOnTheNextLine() {
        PageArticle article = only("本报讯 5月6日,河水清了。\n\n鱼也回来了。通讯员柳知春文\n图\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,河水清了。", "鱼也回来了。");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "通讯员"));
        assertThat(article.photo()).isTrue();
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
    void partsReports_ofWhichTheDatelineSignsOneAndAnotherNameTheNext() {
        PageContent content = read("## 河水清了\n\n本报讯(记者 柳知春) 5月6日,河水清了。\n\n## 守桥人\n\n老桥边,江大爷又来了。\n\n记者 江小鱼 文/图\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "守桥人");
        assertThat(content.articles().get(0).photo()).isFalse();
        assertThat(content.articles().get(1).photo()).isTrue();
    }

    @Test
    void keepsASubhead_whereTheSamePersonSignsThePhoto() {
        assertThat(only("## 河水清了\n\n本报讯(记者 柳知春) 5月6日,河水清了。\n\n## 鱼回来了\n\n老桥边,鱼又来了。\n\n记者 柳知春 文/图\n")
                        .titles())
                .containsExactly("河水清了", "鱼回来了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"青江日报 要闻·综合", "青江晚报 A02版 民生新闻", "要闻·综合"})
    void knowsThePapersSection(String line) {
        assertThat(only(line + "\n\n河水清了\n\n本报讯 5月6日,河水清了。\n").titles()).containsExactly("河水清了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(柳知春)", "（柳知春 江小鱼）", "（柳知春、欧阳知秋）", "\n\n（柳知春）"})
    void takesNamesInBrackets_behindTheLastSentence_forAByline(String signed) {
        PageContent content = read("河水清了\n\n5月6日,河水清了。" + signed + "\n\n树绿了\n\n本报讯 5月6日,树绿了。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "树绿了");
        assertThat(content.articles().get(0).paragraphs()).containsExactly("5月6日,河水清了。");
        assertThat(content.articles().get(0).bylines()).contains(new Byline("柳知春", "记者"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(全文)", "(略)", "(共300人)", "(单位:元)", "(江城以南)"})
    void keepsOtherBrackets(String bracket) {
        assertThat(only("# 河水清了\n\n本报讯 5月6日,河水清了。" + bracket + "\n").bylines()).isEmpty();
    }

    @Test
    void takesWhoTookThePicture_forACaption() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,河水清了。\n\n柳知春 摄\n");
        assertThat(article.captions()).containsExactly("柳知春 摄");
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void joinsAFigure_cutInTwo() {
        assertThat(only("# 桥通了\n\n本报讯 5月6日,青江桥通车。\n\n这座桥全长3\n\n28米,宽20米。\n").paragraphs())
                .containsExactly("本报讯 5月6日,青江桥通车。", "这座桥全长328米,宽20米。");
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
    void signsOnce_whoSignsAboveAndBelow() {
        PageArticle article = only("# 河水清了\n\n本报讯(通讯员 柳知春) 5月6日,河水清了。\n\n文/图 柳知春\n");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "通讯员"));
        assertThat(article.photo()).isTrue();
        assertThat(article.paragraphs()).containsExactly("本报讯(通讯员 柳知春) 5月6日,河水清了。");
    }

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
    void partsAReportSignedAtItsEnd_fromOneSignedInItsDateline() {
        PageContent content =
                read("# 河水清了\n\n## 两岸种树三千\n\n本报讯(记者 柳知春)5月6日,河水清了。\n\n" + "## 书屋办起讲座\n\n“读书好。”5月7日,讲座开讲。(记者 柳知春)\n");
        assertThat(content.articles()).hasSize(2);
        assertThat(content.articles().get(1).titles()).containsExactly("书屋办起讲座");
    }

    @Test
    void takesABriefing_forAHeadingAndNoPaper() {
        PageContent content = read("河水清了\n\n本报讯 5月6日,河水清了。\n\n青江要闻简报\n\n5月7日,青江大桥开工。5月8日,书屋开馆。\n");
        assertThat(content.articles()).hasSize(2);
        assertThat(content.articles().get(1).titles()).containsExactly("青江要闻简报");
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
    void keepsRowsOfFigures_asParagraphs() {
        PageArticle article = only("# 产值\n\n本报讯 5月6日,各业产值公布。\n\n行业 产值(亿元) 增长\n造船 48.6 26.3%\n制茶 33.5 18.9%\n");
        assertThat(article.paragraphs())
                .containsExactly("本报讯 5月6日,各业产值公布。", "行业 产值(亿元) 增长", "造船 48.6 26.3%", "制茶 33.5 18.9%");
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

    @Test
    void partsANotice_fromTheReportsAroundIt() {
        PageContent content = read("河水清了\n\n本报讯 5月6日,河水清了。\n\n公 告\n\n因检修,5月8日停电。\n\n路通了\n\n本报讯 5月6日,路通了。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "公 告", "路通了");
    }

    @Test
    void keepsAFourfoldWord_cutInItsMiddle() {
        assertThat(only("# 枣熟了\n\n本报讯 5月6日,有的装筐,家\n\n家户户喜笑颜开。\n").paragraphs())
                .containsExactly("本报讯 5月6日,有的装筐,家家户户喜笑颜开。");
    }

    @Test
    void removesCharactersPrintedTwice_alsoInAnotherWidth() {
        assertThat(only("# 学雷锋\n\n本报讯 5月6日,大家说:“从我做起，从\n\n,从现在做起。”\n").paragraphs())
                .containsExactly("本报讯 5月6日,大家说:“从我做起，从现在做起。”");
    }

    @Test
    void findsNoArticle_onAPageOfHeadingsAndStaff() {
        assertThat(read("江城日报\n责编 柳知春 校对 江小鱼\n").articles()).isEmpty();
        assertThat(read("# 河水清了\n\n# 树绿了\n").articles()).isEmpty();
    }

    @Test
    void takesControlCharactersOut_andMarksThem() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,青江\0县集中\u200B整治河道。\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,青江县集中整治河道。");
        assertThat(article.damage()).extracting(DamageMark::kind).containsOnly(DamageKind.CONTROL_CHARACTERS);
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

    private static PageArticle only(String page) {
        PageContent content = read(page);
        assertThat(content.articles()).hasSize(1);
        assertThat(content.spans()).noneMatch(span -> span.kind() == SpanKind.PARAGRAPH && span.article() < 0);
        return content.articles().get(0);
    }

    private static PageContent read(String page) {
        return new PageReader().read(page, PageContext.none());
    }
}
