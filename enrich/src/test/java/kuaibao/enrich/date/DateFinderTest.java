package kuaibao.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 2);

    @ParameterizedTest
    @CsvSource({
        "2020年5月6日,2020-05-06,2020-05-06",
        "7月2日,2021-07-02,2021-07-02",
        "7月2日,2021-07-02,2021-07-02",
        "6月29日至30日,2021-06-29,2021-06-30",
        "6月30日~7月2日,2021-06-30,2021-07-02",
        "12月30日至1月2日,2021-12-30,2022-01-02",
        "去年10月1日,2020-10-01,2020-10-01",
        "2020年2月,2020-02-01,2020-02-29",
        "七月二十三日,2021-07-23,2021-07-23",
        "二〇二一年七月二日,2021-07-02,2021-07-02",
        "6日上午,2021-07-06,2021-07-06",
        "30日,2021-06-30,2021-06-30"
    })
    void readsDates(String text, LocalDate from, LocalDate to) {
        assertThat(find("会议于" + text + "召开。", Optional.of(DAY), OptionalInt.of(2021)))
                .extracting(DateMention::range)
                .containsExactly(new DateRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月30日", "13月1日", "每月5日", "10月份", "3号线", "近日", "今年"})
    void leavesOut_whatIsNoDay(String text) {
        assertThat(find(text + "运行。", Optional.of(DAY), OptionalInt.of(2021))).isEmpty();
    }

    @Test
    void leavesOutIncompleteDates_whereNothingCompletesThem() {
        assertThat(find("7月2日开会,6日结束,昨日闭幕。", Optional.empty(), OptionalInt.empty()))
                .isEmpty();
    }

    @Test
    void turnsTheYear_aroundNewYear() {
        assertThat(find("12月30日开工。", Optional.of(LocalDate.of(2021, 1, 4)), OptionalInt.of(2021)))
                .extracting(mention -> mention.range().from())
                .containsExactly(LocalDate.of(2020, 12, 30));
    }

    @Test
    void readsYesterday_asTheArticlesDate_onlyBeforeOtherDates() {
        assertThat(find("昨日,会议召开。", Optional.of(DAY), OptionalInt.of(2021)))
                .extracting(mention -> mention.range().from())
                .containsExactly(DAY);
        assertThat(find("7月2日开工,昨日完工。", Optional.of(DAY), OptionalInt.of(2021))).hasSize(1);
    }

    @Test
    void pointsAtThePrintedCharacters() {
        ArticleText text = article("(\uff17月\uff12日)召开。", Optional.of(DAY), OptionalInt.of(2021));
        DateMention mention = new DateFinder().find(text).get(0);
        assertThat(text.at(mention.span())).isEqualTo("\uff17月\uff12日");
        assertThat(mention.text()).isEqualTo("7月2日");
    }

    private static List<DateMention> find(String text, Optional<LocalDate> day, OptionalInt year) {
        return new DateFinder().find(article(text, day, year));
    }

    private static ArticleText article(String text, Optional<LocalDate> day, OptionalInt year) {
        return new ArticleText(
                List.of(),
                List.of(text),
                day.map(date -> new DateRange(date, date)),
                year,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
