package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {

    @ParameterizedTest
    @ValueSource(strings = {"今日栎川", "江 城 日 报", "江城日报", "江城日报 数字报"})
    void takesThePapersName_forNoTitle(String name) {
        assertThat(titles(name + "\n\n河水清了\n\n本报讯 5月6日,河水清了。\n")).containsExactly("河水清了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今日立夏,麦子黄了", "江 城 水 清"})
    void keepsAHeadlineThatLooksLikeOne(String headline) {
        assertThat(titles(headline + "\n\n本报讯 5月6日,河水清了。\n")).containsExactly(headline);
    }

    @Test
    void takesTheNameAboveTheDayOfIssue_forNoTitle() {
        assertThat(titles("青江之窗\n2019年5月6日 星期一 第08期\n\n河水清了\n\n本报讯 5月6日,河水清了。\n"))
                .containsExactly("河水清了");
    }

    @Test
    void takesTheStaffBehindThePagesName_forNoTitle() {
        assertThat(titles("A03 今日要闻 责编/柳知春 美编/江小鱼\n\n河水清了\n\n本报讯 5月6日,河水清了。\n")).containsExactly("河水清了");
    }

    @Test
    void keepsToday_whereTheLineIsNotThePagesFirst() {
        assertThat(titles("河水清了\n\n今日放水\n\n本报讯 5月6日,河水清了。\n")).containsExactly("河水清了", "今日放水");
    }

    private static List<String> titles(String page) {
        return new PageReader().read(page, PageContext.none()).articles().get(0).titles();
    }
}
