package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Companies whose names the segmentation cuts, and what stands before a post of theirs. */
class CompanyNamesTest {
    @Test
    void takesTheStartOfACompanysName_forNobody() {
        Reading reading = Reading.of("湖南岳麓重科股份有限公司发布公告。", "岳麓重科董事会秘书李明远说,业绩稳定。", "岳麓重科董事长王一帆出席。");
        assertThat(reading.people()).containsExactly("李明远", "王一帆");
        assertThat(reading.organizations()).contains("湖南岳麓重科股份有限公司", "岳麓重科");
    }

    @Test
    void partsACompanysShortName_fromThePost() {
        Reading reading = Reading.of("湖南岳麓重科股份有限公司发布公告。", "岳麓重科董事长王一帆出席。");
        assertThat(reading.roles("王一帆")).containsExactly("岳麓重科/董事长");
    }

    @Test
    void goesOnBeforeAParticle_whereAPlaceOpensTheName() {
        Reading reading = Reading.of("洛阳味之源餐饮管理有限公司总经理李明远介绍,老店重张。");
        assertThat(reading.organizations()).containsExactly("洛阳味之源餐饮管理有限公司");
        assertThat(reading.roles("李明远")).containsExactly("洛阳味之源餐饮管理有限公司/总经理");
        assertThat(Reading.of("创新之路上,恒岭机械有限公司走在前列。").organizations()).containsExactly("恒岭机械有限公司");
    }

    @Test
    void keepsAPostOfTwoWords_whole() {
        assertThat(Reading.of("恒岭机械有限公司董事总经理李明远到场。").roles("李明远")).containsExactly("恒岭机械有限公司/董事总经理");
    }

    @Test
    void shortensTwoWordsOfTrade_behindANameThatIsAPlaceToo() {
        assertThat(Reading.of("吉林松江重型装备有限公司投产。", "始建于1958年的松江重装扩产。").canonical())
                .containsEntry("松江重装", "吉林松江重型装备有限公司");
    }

    @Test
    void readsTheGroup_thatItsOwnPaperNamesOnce() {
        assertThat(Reading.of("恒岭煤业集团召开大会。", "集团公司今年生产原煤4000万吨,集团公司党委书记李明远讲话。").canonical())
                .containsEntry("集团公司", "恒岭煤业集团")
                .containsEntry("集团公司党委", "恒岭煤业集团党委");
        assertThat(Reading.of("恒岭煤业集团、恒远钢铁集团签约。", "集团公司今年生产原煤4000万吨。").canonical())
                .doesNotContainKey("集团公司");
    }
}
