package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kuaibao.ingest.page.day.DateRange;
import org.junit.jupiter.api.Test;

class PageDaysTest {

    private static final PageContext ISSUED =
            new PageContext(Optional.of("江城日报"), Optional.of(LocalDate.of(2019, 5, 7)));

    @Test
    void resolvesDays_withTheDayOfIssue() {
        assertThat(date("本报讯 昨日,河水清了。")).hasValue(day(2019, 5, 6));
        assertThat(date("本报讯 4日下午,河水清了。")).hasValue(day(2019, 5, 4));
        assertThat(date("本报讯 30日,河水清了。")).hasValue(day(2019, 4, 30));
        assertThat(date("本报讯 12月30日,河水清了。")).hasValue(day(2018, 12, 30));
        assertThat(date("本报讯 近日,定于5月9日放水。")).isEmpty();
        assertThat(date("本报讯 2月30日,河水清了。")).isEmpty();
    }

    @Test
    void takesTheDayThatTheReportTells_notTheDayItWasFiled() {
        assertThat(date("江城网5月7日讯(记者 柳知春)5月6日,河水清了。")).hasValue(day(2019, 5, 6));
        assertThat(date("本报5月7日讯 6日上午,河水清了。")).hasValue(day(2019, 5, 6));
        assertThat(date("本报5月7日讯 今天,河水清了。")).hasValue(day(2019, 5, 7));
        assertThat(date("本报5月7日讯 据悉,5月9日放水。")).hasValue(day(2019, 5, 7));
    }

    @Test
    void takesTheDay_thatALaterParagraphOpensWith() {
        assertThat(date("本报讯(记者 柳知春) 秋意渐浓,车间里机器飞转。\n\n5月3日,海关上门服务。")).hasValue(day(2019, 5, 3));
        assertThat(date("本报讯 近日,车间里机器飞转。\n\n5月3日,海关上门服务。")).isEmpty();
    }

    @Test
    void takesADayWithoutMonth_forThatOfTheReportsBesideIt() {
        String page = """
                # 河水清了

                本报讯 5日,2019青江清河行动结束。

                # 桥通了

                本报讯 5月6日,青江大桥通车。

                # 春茶上市

                本报讯 29日,栎川春茶上市。
                """;
        assertThat(new PageReader().read(page, PageContext.none()).articles())
                .extracting(PageArticle::date)
                .containsExactly(
                        Optional.of(day(2019, 5, 5)), Optional.of(day(2019, 5, 6)), Optional.of(day(2019, 4, 29)));
    }

    @Test
    void readsAChronicle_thatNamesItsMonthOnce() {
        String page = "【一周要闻】\n\n2019年5月6日,河水清了。\n\n7日,桥通了。\n\n8日晚,书屋开了。\n";
        assertThat(new PageReader().read(page, PageContext.none()).articles())
                .extracting(PageArticle::date)
                .containsExactly(
                        Optional.of(day(2019, 5, 6)), Optional.of(day(2019, 5, 7)), Optional.of(day(2019, 5, 8)));
    }

    @Test
    void keepsAReportWhole_thatTellsItsDaysOneByOne() {
        String page = "【要闻】\n\n河水清了\n\n本报讯 2019年5月6日,专家来访。\n\n7日,专家看河。\n\n8日,专家看桥。\n";
        assertThat(new PageReader().read(page, PageContext.none()).articles()).hasSize(1);
    }

    private static Optional<DateRange> date(String body) {
        return new PageReader()
                .read("# 河水清了\n\n" + body + "\n", ISSUED)
                .articles()
                .get(0)
                .date();
    }

    private static DateRange day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new DateRange(date, date);
    }
}
