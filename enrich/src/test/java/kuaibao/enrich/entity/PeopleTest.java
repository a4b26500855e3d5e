package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市长冯克宣布项目开工。|冯克",
                "市长何蓉介绍了情况。|何蓉",
                "副县长李明远一行到村里走访。|李明远",
                "省长高峻岭率团出访。|高峻岭",
                "局长赵毅峰在会上通报。|赵毅峰",
                "董事长欧阳若兰、总经理司马青出席。|欧阳若兰,司马青",
                "副省长王晓、赵立、钱多多等参加会议。|王晓,赵立,钱多多",
                "县领导尤一川、解放平,乐天成、储兰参加调研。|尤一川,解放平,乐天成,储兰"
            })
    void endsNames_whereWordsFollow(String line, String names) {
        assertThat(Reading.of(line).people()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void findsName_thatOpensAClause() {
        assertThat(Reading.of("方晓岚指出,要抓好落实。").people()).containsExactly("方晓岚");
    }

    @Test
    void findsName_behindAWordForPeople() {
        assertThat(Reading.of("“日子好过了。”果农郑秋生笑着说。").people()).containsExactly("郑秋生");
    }

    @Test
    void findsName_behindABody() {
        assertThat(Reading.of("他拜会了临江河西商会吴若兰一行。").people()).containsExactly("吴若兰");
    }

    @Test
    void findsForeignNames_andTheirShortForms() {
        Reading reading = Reading.of("总裁马可·图伦等到园区考察。", "图伦表示,愿意合作。");
        assertThat(reading.people()).containsExactly("马可·图伦");
        assertThat(reading.entities().people().get(0).mentions()).hasSize(2);
    }

    @Test
    void findsNamesInLatinLetters_behindAPost() {
        Reading reading = Reading.of("一行拜访了恒岭集团亚太区副总裁、中国区CEO Henri博士。");
        assertThat(reading.people()).containsExactly("Henri");
        assertThat(reading.roles("Henri")).containsExactly("恒岭集团/亚太区副总裁", "恒岭集团/中国区CEO");
    }

    @Test
    void findsNameEverywhere_onceItIsCertain() {
        Reading reading = Reading.of("市长何蓉出席。", "会后,何蓉先后走访两家企业,何蓉盛邀客商再来。");
        assertThat(reading.entities().people().get(0).mentions()).hasSize(3);
    }

    @Test
    void leavesOutReporters() {
        assertThat(Reading.of("本报讯(记者 李明远 通讯员 王晓) 会议昨日召开。", "记者钱若水从市教育局获悉,工程已完工。")
                        .people())
                .isEmpty();
    }

    @Test
    void leavesOutTitlesOfWorks_andOfTheories() {
        assertThat(Reading.of("大家排演了话剧《李明远》。", "学习贯彻习近平经济思想。").people()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"方案出台后效果明显。", "高新技术企业增加。", "集团主要负责人从三个方面作了介绍。", "努力强链壮链。", "学生边走边唱。", "向会员国地区供货。"})
    void takesNoCommonWords_forNames(String line) {
        assertThat(Reading.of(line).people()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "牧民那顺乌云已经给羊添好了草料。|那顺乌云",
                "副旗长阿拉坦其木格出席仪式。|阿拉坦其木格",
                "首相宫泽龙太郎在会谈中表示感谢。|宫泽龙太郎",
                "采购商Anna Rossini已经签约。|Anna Rossini",
                "市应急管理局副局长耿昊到场观摩。|耿昊",
                "海关关长谷丰年表示祝贺。|谷丰年",
                "教授丁以宁介绍了情况。|丁以宁",
                "代表吕国安、席秀兰。|吕国安,席秀兰"
            })
    void readsNames_thatTheSegmentationCuts(String line, String names) {
        assertThat(Reading.of(line).people()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void readsForeignNames_withoutPointsOrPosts() {
        assertThat(Reading.of("会谈昨日结束。费尔莱克说,他将再来。").people()).containsExactly("费尔莱克");
    }

    @ParameterizedTest
    @CsvSource({"“丁教授一来,大家就围满了。”", "县卫计委主任到会。", "大家倾听群众呼声。", "小院由6名研究生常驻。", "订单班学生未毕业先就业。", "费尔莱克集团投资建厂,费尔莱克将增资。"})
    void takesNoAddressesOfficesAndVerbs_forNames(String line) {
        assertThat(Reading.of(line).people()).isEmpty();
    }

    @Test
    void readsAList_thatOpensTheText() {
        assertThat(Reading.of("、席秀兰、罗").people()).isEmpty();
    }
}
