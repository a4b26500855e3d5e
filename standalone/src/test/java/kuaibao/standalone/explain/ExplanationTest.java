package kuaibao.standalone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kuaibao.schemas.AvroSafety;
import kuaibao.schemas.record.Comparator;
import kuaibao.schemas.record.DateMention;
import kuaibao.schemas.record.DateRange;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Event;
import kuaibao.schemas.record.EventType;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.MetricStatus;
import kuaibao.schemas.record.Organization;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.PolicyTerm;
import kuaibao.schemas.record.Quotation;
import kuaibao.schemas.record.Role;
import kuaibao.schemas.record.Span;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    static {
        AvroSafety.establish();
    }

    private static final String TEXT = "5月6日,临江市委书记甘棣说:“公园总投资2亿元。”";

    @Test
    void marksFactsInBrackets_andListsThem() {
        assertThat(text(article("page.txt", TEXT), false))
                .contains("""
                article 1 of 1 · page.txt

                # [公园]¹开园

                [5月6日]³,[临江市委]⁴书记[甘棣]⁵说:“[公园[总投资2亿元]⁷]¹。{6}”{2}

                """)
                .contains("""
                  1  policy     公园
                                title[0] 0-2, paragraph[0] 16-24
                """)
                .contains("""
                  4  org        临江市委                      中共临江市委 (page)
                                body suffix 0.90 · paragraph[0] 5-9
                  5  person     甘棣                          临江市委 书记
                                post 0.95 · paragraph[0] 11-13
                """)
                .contains("公园总投资 >= 200000000 元 · of 公园 · in 2025 · planned")
                .contains("launch · 2024-05-06 · at 临江市 · with 甘棣 · orgs 临江市委");
    }

    @Test
    void usesColours_onlyWhereItMay() {
        assertThat(text(article("page.txt", TEXT), false)).doesNotContain("\u001b");
        assertThat(text(article("page.txt", TEXT), true))
                .contains("\u001b[4;32m甘棣\u001b[0m\u001b[2m⁵\u001b[0m")
                .contains("\u001b[4;3;35m总投资2亿元\u001b[0m")
                .doesNotContain("[甘棣");
    }

    @Test
    void neverShowsRawControls_inAnyForm() {
        EnrichedArticle article = article("p\u202Eage.txt", TEXT.replace("说", "\u001b\u202E"));
        for (String shown : List.of(text(article, false), html(article))) {
            assertThat(shown).doesNotContain("\u001b", "\u202E").contains("U+202E");
        }
    }

    @Test
    void htmlEscapesAll_andNeedsNothing() {
        EnrichedArticle article = article("<b>&\"'.txt", TEXT.replace("说:", "<i>"));
        assertThat(html(article))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("default-src 'none'", "prefers-color-scheme: dark", "&lt;b&gt;&amp;&quot;&#39;.txt", "&lt;")
                .doesNotContain("<i>", "<b>", "<script", "http://", "https://", "url(", "@import");
    }

    @Test
    void htmlTellsRuleAndValue_whereThePointerRests() {
        assertThat(html(article("page.txt", TEXT)))
                .contains("<span class=\"event person\" title=\"2 event · launch · 2024-05-06")
                .contains(
                        "5 person · 临江市委 书记 · post 0.95\">甘棣</span><a class=\"note\" href=\"#article-1-fact-5\">5</a>")
                .contains("<tr id=\"article-1-fact-5\">");
    }

    private static String text(EnrichedArticle article, boolean colours) {
        return show(new TextExplanation(colours), article);
    }

    private static String html(EnrichedArticle article) {
        return show(new HtmlExplanation(), article);
    }

    private static String show(Explanation explanation, EnrichedArticle article) {
        return explanation.begin() + explanation.article(article, 1, 1) + explanation.end();
    }

    private static EnrichedArticle article(String bulletin, String text) {
        DateRange day = new DateRange(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 6));
        return EnrichedArticle.newBuilder()
                .setBulletin(bulletin)
                .setTitles(List.of("公园开园"))
                .setParagraphs(List.of(new Paragraph(text, 0, text.length())))
                .setDates(List.of(new DateMention("5月6日", day, span(0, 4))))
                .setOrgs(List.of(new Organization("临江市委", "中共临江市委", "page", List.of(span(5, 9)), "body suffix", 0.9)))
                .setPeople(List.of(new Person(
                        "甘棣", List.of(new Role("临江市委", "书记", span(9, 11))), List.of(span(11, 13)), "post", 0.95)))
                .setPolicyTerms(List.of(new PolicyTerm("公园", List.of(new Span(Part.TITLE, 0, 0, 2), span(16, 24)))))
                .setMetrics(List.of(new Metric(
                        "总投资2亿元",
                        "公园总投资",
                        new BigDecimal("200000000.000000000"),
                        "元",
                        Comparator.GREATER_OR_EQUAL,
                        "公园",
                        "2025",
                        MetricStatus.PLANNED,
                        span(18, 24),
                        "metric/indicator-before",
                        0.9)))
                .setQuotations(List.of(new Quotation("甘棣", "说", "公园总投资2亿元。", span(16, 25), "quotation/colon", 0.9)))
                .setEvents(List.of(new Event(
                        EventType.LAUNCH,
                        day,
                        "临江市",
                        List.of("甘棣"),
                        List.of("临江市委"),
                        span(0, text.length()),
                        "event/ceremony",
                        0.95)))
                .build();
    }

    private static Span span(int begin, int end) {
        return new Span(Part.PARAGRAPH, 0, begin, end);
    }
}
