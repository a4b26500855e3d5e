package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Quotation;
import kuaibao.standalone.extract.Extraction;
import org.junit.jupiter.api.Test;

/** Who says what on the sample pages, each checked by a reader: speaker, verb, paragraph and the span of what is told. */
class SpokenWordsTest {
    private final Extraction extraction = new Extraction(Optional.empty(), Optional.empty());
    private final ArticleEnricher enricher = new ArticleEnricher(new ArticleAnalyzer());

    @Test
    void hearsTheEveningPaper() {
        assertThat(spoken("jinxi-evening.txt"))
                .contains(
                        "0|臧晚晴|告诉记者|2:8-81|首批签约入驻…00人左右。",
                        "0|微生若水||3:72-94|这里有故事,…人舍不得走。",
                        "0|司徒望岳|说|4:1-16|老厂房是槿溪…的共同记忆。",
                        "0|司徒望岳|说|4:23-63|下一步,槿溪…聚得起人气。",
                        "1|巫采薇|表示|2:63-102|公司此次带来…得给平台。”",
                        "1|农若谷|介绍|4:15-96|今年以来,全…3.5万人。",
                        "2|冼怀瑾|告诉记者|2:1-18|每一块石头都…用的绝不换。",
                        "2|冼怀瑾|告诉记者|2:39-83|施工队按照“…低于50年。",
                        "2|逄思源|认为|2:106-128|此次修缮为同…借鉴的样本。",
                        "3|相里青山|说|2:102-112|每年都能跑出…跑出新风景。",
                        "4|蒯秀英|说|0:69-83|有了它,孩子…外地也放心。");
    }

    @Test
    void hearsTheWeekly() {
        assertThat(spoken("lichuan-weekly.txt"))
                .contains(
                        "0|上官明溪|叮嘱|1:86-115|要延长收购时…、放心粮”。",
                        "0|闾丘禾|介绍|3:49-98|联合社拥有各…收一万多元。",
                        "0|上官明溪|强调|4:7-89|要牢牢扛稳粮…下坚实基础。",
                        "0|上官明溪|要求|4:111-124|随行部门现场…究解决办法。",
                        "1|令狐若谷|说|2:45-104|今年前5个月…80名左右。",
                        "1|寇星垂|要求|2:109-133|人社部门尽快…决燃眉之急。",
                        "1|寇星垂|指出|4:6-77|企业的信心来…展保驾护航。",
                        "2|祁山越|要求|0:89-149|各乡镇要紧盯…产安全底线。",
                        "5|宇文知春|介绍|2:90-123|团队把课堂搬…手册两万册。",
                        "5|须晚舟|表示|5:15-113|全县已有11…出海”快车。");
    }

    @Test
    void hearsTheZonesPaperAndTheDaily() {
        assertThat(spoken("linhe-port-zone.txt"))
                .contains(
                        "0|储雪筠|说|1:26-152|临禾区位优势…感产业集群。",
                        "1|会议|指出|1:5-169|一季度全区规…、好于同期。",
                        "1|柏舒予|要求|4:6-89|各部门要对照…少于60家。",
                        "4|贝晓棠|说|1:1-21|过去要跑好几…来就能办完。");
        assertThat(spoken("tanpu-daily.txt"))
                .contains(
                        "0|蒲弘毅|指出|1:6-173|创新是引领发…高质量发展。",
                        "1|纪云舟|说|1:121-154|檀浦制造业门…消费者手中。",
                        "2|蒲弘毅|说|2:20-117|檀浦水深港阔…赢的新篇章。",
                        "4|养由青|介绍|2:15-72|我市将以数据…产业新高地。");
    }

    private List<String> spoken(String page) {
        return extraction.extract(Path.of("..", "samples", page), enricher).stream()
                .flatMap(article -> article.getQuotations().stream().map(quotation -> line(article, quotation)))
                .toList();
    }

    private static String line(EnrichedArticle article, Quotation quotation) {
        String told = quotation.getText();
        return article.getPosition() + "|" + quotation.getSpeaker() + "|" + quotation.getVerb() + "|"
                + quotation.getSpan().getParagraph() + ":"
                + quotation.getSpan().getBegin() + "-"
                + quotation.getSpan().getEnd() + "|"
                + told.substring(0, 6) + "…" + told.substring(told.length() - 6);
    }
}
