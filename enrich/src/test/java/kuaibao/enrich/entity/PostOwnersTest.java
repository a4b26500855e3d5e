package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostOwnersTest {
    @Test
    void givesAHeadTheBody_rightBeforeTheComma() {
        Reading reading = Reading.of("一行走进洛阳恒远技师学院，院长李明远介绍情况。");
        assertThat(reading.roles("李明远")).containsExactly("洛阳恒远技师学院/院长");
    }

    @Test
    void givesNoBody_thatTheHeadDoesNotLead() {
        assertThat(Reading.of("一行走进洛阳市农机协会，院长李明远介绍情况。").roles("李明远")).containsExactly("院长");
    }

    @Test
    void givesTheCompanyNamedBefore_whereOnlyItsKindStands() {
        Reading reading = Reading.of("一行走进洛阳恒岭机械公司。", "公司总工程师李明远说，订单饱满。");
        assertThat(reading.roles("李明远")).containsExactly("洛阳恒岭机械公司/总工程师");
        assertThat(reading.organizations()).containsExactly("洛阳恒岭机械公司");
    }

    @Test
    void keepsLongPostsWhole() {
        Reading reading = Reading.of("洛阳市教育局党组成员、总督学李明远陪同。");
        assertThat(reading.roles("李明远")).containsExactly("洛阳市教育局党组/成员", "洛阳市教育局/总督学");
    }
}
