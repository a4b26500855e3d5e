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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"副市长萨仁高娃到场巡察。|萨仁高娃", "州长尕藏加、副州长完么措出席会议。|尕藏加,完么措", "县长李文远来，大家鼓掌。|李文远", "市长王远说，好。|王远"})
    void readsNamesToTheirEnd(String line, String names) {
        assertThat(Reading.of(line).people()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void readsWhomAnAssemblyAppoints() {
        assertThat(Reading.of("会议决定任命禄文松为县水务局局长，接受贠海平辞去职务的请求。").people()).containsExactly("禄文松", "贠海平");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "海关副关长隗文松介绍情况。|隗文松",
                "市水利局局长漆大川到场。|漆大川",
                "州政府秘书长和雁军、州教育局局长字文海参加。|和雁军,字文海",
                "县长杞雪梅主持会议。|杞雪梅",
                "县委书记自秋文说。|自秋文",
                "市政协副主席秋波参加。|秋波",
                "副市长兰芷,外事办主任宾川参加会见。|兰芷,宾川",
                "县委书记绽永春、镇长畲秀云参加。|绽永春,畲秀云",
                "景区管理局副局长星全林介绍情况。|星全林"
            })
    void readsSurnames_thatAreOtherWordsFirst(String line, String names) {
        assertThat(Reading.of(line).people()).containsExactlyInAnyOrder(names.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"书记和村民谈心。", "村主任自掏腰包。", "该公司第30万根钢轨下线。", "老年人占四成以上。", "老字号“陈泥阁”摆出新品。", "马家坪出土彩陶。"})
    void takesNoConjunctionsNumbersAndBrands_forNames(String line) {
        assertThat(Reading.of(line).people()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "商会会长卡达·阿旺·鲁沙出席。|卡达·阿旺·鲁沙",
                "公司总裁让-皮埃尔·杜朗说。|让-皮埃尔·杜朗",
                "工贸厅厅长Nguyễn Thị Lan率团来访。|Nguyễn Thị Lan",
                "公司与以色列莫里·赫特医学集团合作。|",
                "州长旦正才让主持会议,镇党委书记才仁央金发言。|旦正才让,才仁央金",
                "牧民仁青加说,草场好了。|仁青加"
            })
    void readsForeignAndTibetanNames_asAWhole(String line, String names) {
        assertThat(String.join(",", Reading.of(line).people())).isEqualTo(names == null ? "" : names);
    }

    @Test
    void readsAZoneOfAList_asNoName() {
        assertThat(Reading.of("市委书记李明远、仲青高新区党工委书记王晓川参加。").people()).containsExactly("李明远", "王晓川");
    }

    @Test
    void readsForeignNames_whateverTheyBeginWith_upToTheMatch() {
        assertThat(Reading.of("教练马尔科·佩特罗维奇赛后表示满意。").people()).containsExactly("马尔科·佩特罗维奇");
        assertThat(Reading.of("登场的何塞·莫拉雷斯各入一球。").people()).containsExactly("何塞·莫拉雷斯");
        assertThat(Reading.of("市长披耶·翁萨旺到访。").people()).containsExactly("披耶·翁萨旺");
    }

    @Test
    void readsWomenOfVietnam_whole() {
        assertThat(Reading.of("公司副总经理阮氏秋江介绍,经理陈氏玉参展。").people()).containsExactly("阮氏秋江", "陈氏玉");
    }

    @Test
    void readsTibetanNames_ofOneElement_behindAPost() {
        assertThat(Reading.of("局长先巴、校长切阳加、村民夏吾东周到场。").people()).containsExactly("先巴", "切阳加", "夏吾东周");
        assertThat(Reading.of("扎西说,日子好了。").people()).doesNotContain("扎西说");
    }
}
