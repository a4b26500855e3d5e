package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOfPeoplesTest {
    @ParameterizedTest
    @CsvSource({
        "盟委副书记巴彦孟克带队调研。,巴彦孟克",
        "他走进牧民布仁巴雅尔家。,布仁巴雅尔",
        "董事长朝克图说。,朝克图",
        "站长呼和介绍情况。,呼和",
        "牧民苏和巴特尔夺得冠军。,苏和巴特尔",
        "旗长宝音图出席会议。,宝音图",
        "村民阿依古丽·买买提高兴地说。,阿依古丽·买买提",
        "前锋热合曼·艾力得到20分。,热合曼·艾力",
        "首席执行官Karim Al-Masri致辞。,Karim Al-Masri",
        "印度尼西亚客商Agus Wijaya签下订单。,Agus Wijaya",
        "局长鲁大有、王晓参加。,鲁大有",
        "董事长水明远见证签约。,水明远",
        "乡党委书记水映红介绍情况。,水映红",
        "副局长星志远与群众座谈。,星志远",
        "副关长祁连山出席会议。,祁连山",
        "总经理粘若楠笑着说。,粘若楠",
        "县长阿依汗古丽·吾斯曼与代表团座谈。,阿依汗古丽·吾斯曼",
        "副支队长艾尔扎提·玉素甫现场指挥。,艾尔扎提·玉素甫",
        "总经理恩克尔·那日森说。,恩克尔·那日森",
        "理事长阿扎尔·居马洪告诉记者。,阿扎尔·居马洪",
        "在省长宋·巴格拉率领下来访。,宋·巴格拉",
        "副县长吉克木呷介绍情况。,吉克木呷",
        "村党支部书记阿西拉铁说。,阿西拉铁",
        "镇党委书记、镇长区小川出席会议。,区小川"
    })
    void readsNamesToTheirEnd(String line, String name) {
        assertThat(Reading.of(line).people()).contains(name);
    }

    @Test
    void takesNoPlacesAndBrands_forNames() {
        assertThat(Reading.of("他在白音朝鲁苏木调研。秘书长和丽江干部座谈。").people()).isEmpty();
        assertThat(Reading.of("负责人为大家介绍情况,主任和大家要求。").people()).isEmpty();
    }

    @Test
    void readsAnOfficeOfTwoTasks_withItsCommittee() {
        Reading reading = Reading.onPage(List.of("兴安盟"), "盟农牧和科技局党组书记、局长李明远参加。");
        assertThat(reading.roles("李明远")).containsExactly("盟农牧和科技局党组/书记", "盟农牧和科技局/局长");
    }

    @Test
    void takesNoBody_forANameOfTheList() {
        Reading reading = Reading.of("局长王晓、云岭纺织总经理李明远参加签约。");
        assertThat(reading.people()).containsExactly("王晓", "李明远");
        assertThat(reading.roles("李明远")).containsExactly("云岭纺织/总经理");
    }
}
