package kuaibao.enrich.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '；',
            value = {
                "市委书记李明远强调，要把项目抓紧抓实。；李明远|强调|要把项目抓紧抓实。",
                "市长王小川在会上指出,安全是头等大事。；王小川|指出|安全是头等大事。",
                "副市长赵立坤现场点评说，演练贴近实战。；赵立坤|点评说|演练贴近实战。",
                "临河集团董事长陈国梁接受采访时表示：“投产以后，订单排到了年底。”；陈国梁|表示|投产以后，订单排到了年底。",
                "县气象局局长周志强提醒市民，出门请带雨具。；周志强|提醒|出门请带雨具。",
                "种粮大户刘长河告诉记者，今年亩产过了千斤。；刘长河|告诉记者|今年亩产过了千斤。",
                "据县医院院长孙玉梅介绍，新楼年底投用。；孙玉梅|介绍|新楼年底投用。",
                "副市长赵立坤希望企业把新项目放在临河。；赵立坤|希望|企业把新项目放在临河。",
                "村民李明远、王小川表示，愿意扩种。；李明远、王小川|表示|愿意扩种。"
            })
    void readsWhoSaysWhat(String line, String expected) {
        assertThat(Speech.of(line).lines()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '；',
            value = {
                "会议指出，一季度开局良好。；会议|指出|一季度开局良好。",
                "双方表示，将加强往来。；双方|表示|将加强往来。",
                "双方一致认为，合作前景广阔。；双方|认为|合作前景广阔。",
                "家住附近的居民说，路好走多了。；家住附近的居民|说|路好走多了。",
                "县教育局有关负责人说，新校秋天开学。；县教育局有关负责人|说|新校秋天开学。",
                "客商们纷纷表示，还要再来。；客商们|表示|还要再来。",
                "群众高兴地说：“环境好了，心情也好了。”；群众|说|环境好了，心情也好了。",
                "据建设方介绍，隧道已经贯通。；建设方|介绍|隧道已经贯通。"
            })
    void readsSpeakersWithoutAName(String line, String expected) {
        assertThat(Speech.of(line).lines()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '；',
            value = {
                "“路修通了，日子就好过了。”村民李明远说。；李明远|说|路修通了，日子就好过了。",
                "“路修通了”，村民李明远说。；李明远|说|路修通了",
                "“路修通了，日子就好过了。”谈起打算，村民李明远很有信心。；李明远||路修通了，日子就好过了。",
                "“路修通了，日子就好过了。”11月3日，村民李明远一边干活一边说。；李明远|说|路修通了，日子就好过了。",
                "青年设计师李明远把店开到了村口，“这里有故事，也有人气。”；李明远||这里有故事，也有人气。"
            })
    void readsMarkedWords_beforeOrBesideTheirSpeaker(String line, String expected) {
        assertThat(Speech.of(line).lines()).containsExactly(expected);
    }

    @Test
    void readsBoth_wordsInMarksBeforeTheSpeaker_andWordsBehind() {
        assertThat(Speech.of("“产能会再上一个台阶。”临河集团总经理何志远说，公司已有员工三千人。").lines())
                .containsExactly("何志远|说|产能会再上一个台阶。", "何志远|说|公司已有员工三千人。");
    }

    @Test
    void endsUnmarkedWords_whereAnotherPersonsMarkedWordsBegin() {
        assertThat(Speech.of("院长孙玉梅表示，门诊今年又增加了，“现在家门口就能看病。”村民李明远说。").lines())
                .containsExactly("孙玉梅|表示|门诊今年又增加了", "李明远|说|现在家门口就能看病。");
    }

    @Test
    void resolvesHe_toTheLastSubject() {
        assertThat(Speech.of("市委书记李明远对董事长陈国梁一行表示欢迎。他说，临河区位优势明显。").lines()).containsExactly("李明远|说|临河区位优势明显。");
    }

    @Test
    void resolvesHe_toThePersonOfTheSameSentence() {
        assertThat(Speech.of("市长王小川出席。冠军李明远来自临河，他牵着马说：“草原真开阔！”").lines()).containsExactly("李明远|说|草原真开阔！");
    }

    @Test
    void leavesHeAlone_behindASentenceThatNamesNobody() {
        assertThat(Speech.of("村民李明远来到现场。一位外地客商年年来采购。他说，这里的货好。").lines()).isEmpty();
    }

    @Test
    void carriesTheSubject_overTheClausesOfASentence() {
        assertThat(Speech.of("副县长赵立坤察看了苗木栽植情况，要求建管并重，让群众走得安心。").lines()).containsExactly("赵立坤|要求|建管并重，让群众走得安心。");
    }

    @Test
    void goesOn_whileSentencesKeepTheTone() {
        assertThat(Speech.of("李明远指出，园区是主战场。要优化环境，让企业少跑腿。会前，李明远察看了车间。").lines())
                .containsExactly("李明远|指出|园区是主战场。要优化环境，让企业少跑腿。");
    }

    @Test
    void takesSentencesBetween_intoTheSpeech() {
        assertThat(Speech.of("市长王小川说，临河是工业大市。临河集团是行业的领军企业。希望集团扎根临河。").lines())
                .containsExactly("王小川|说|临河是工业大市。临河集团是行业的领军企业。希望集团扎根临河。");
    }

    @Test
    void endsWhatABodyTells_whereAnotherBodyActs() {
        assertThat(Speech.of("临河市公安局提醒市民提前规划路线，恒岭公交有限公司将加开班车。").lines()).containsExactly("临河市公安局|提醒|市民提前规划路线");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市委书记李明远对陈国梁一行的到来表示热烈欢迎。",
                "副市长赵立坤代表市政府对项目开工表示祝贺。",
                "临河集团有关负责人介绍了公司情况。",
                "县长王小川就贯彻会议精神提出了具体要求。",
                "《方案》提出，到2025年实现全覆盖。",
                "报告指出，企业上云三千家。",
                "据了解，项目总投资两亿元。",
                "据介绍，丝厂占地86亩。",
                "各乡镇要按照要求，抓好落实。",
                "李明远逐一回应，大家都很满意。",
                "“加油！加油！”看台上，喊声一浪高过一浪。",
                "志愿者诵读名句：“锲而不舍，金石可镂。”",
                "村民李明远人称“茶书记”，在村里干了十年。",
                "这部小说，名称取得好。"
            })
    void staysSilent_whereNobodySpeaks(String line) {
        assertThat(Speech.of(line).lines()).isEmpty();
    }

    @Test
    void pointsAtThePrintedWords_halfWidthMarksToo() {
        Quotation quotation =
                Speech.of("会前细雨。", "李明远说:\"路通了, 人心也通了。\"").quotations().get(0);
        assertThat(quotation.text()).isEqualTo("路通了, 人心也通了。");
        assertThat(quotation.span().paragraph()).isEqualTo(1);
        assertThat(quotation.span().begin()).isEqualTo(6);
    }
}
