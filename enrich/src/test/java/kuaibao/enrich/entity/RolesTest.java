package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTest {
    @Test
    void givesEachPostItsBody_inAChain() {
        Reading reading = Reading.of("省委常委、洛阳市委书记李明远,经开区党工委副书记、管委会主任王晓参加仪式。");
        assertThat(reading.roles("李明远")).containsExactly("省委/常委", "洛阳市委/书记");
        assertThat(reading.roles("王晓")).containsExactly("经开区党工委/副书记", "管委会/主任");
    }

    @Test
    void givesCompanyPostsToTheCompany_andPartyPostsToItsCommittee() {
        Reading reading = Reading.of("一行拜访了恒岭农机有限公司党委书记、董事长李明远。");
        assertThat(reading.roles("李明远")).containsExactly("恒岭农机有限公司党委/书记", "恒岭农机有限公司/董事长");
        assertThat(reading.organizations()).contains("恒岭农机有限公司党委", "恒岭农机有限公司");
    }

    @Test
    void givesHeadsOfGovernmentNoBody_exceptARegionBeforeThem() {
        assertThat(Reading.of("市委副书记、市长李明远出席。").roles("李明远")).containsExactly("市委/副书记", "市长");
        assertThat(Reading.of("洛阳市市长李明远出席。").roles("李明远")).containsExactly("洛阳市/市长");
    }

    @Test
    void sharesAPost_amongTheNamesOfAList() {
        Reading reading = Reading.of("党工委委员、管委会副主任李明远、王晓、赵立参加。");
        assertThat(reading.roles("赵立")).containsExactly("党工委/委员", "管委会/副主任");
    }

    @Test
    void keepsPeopleOfAListApart_whereEachHasAPost() {
        Reading reading = Reading.of("副省长李明远、恒岭集团总裁王晓致辞。");
        assertThat(reading.roles("李明远")).containsExactly("副省长");
        assertThat(reading.roles("王晓")).containsExactly("恒岭集团/总裁");
    }

    @Test
    void continuesTheBody_ofThePersonBefore() {
        assertThat(Reading.of("与恒岭航运总裁李明远、副总裁王晓座谈。").roles("王晓")).containsExactly("恒岭航运/副总裁");
    }

    @Test
    void readsPostsBehindNames() {
        assertThat(Reading.of("牢记习近平总书记嘱托。").roles("习近平")).containsExactly("总书记");
    }

    @Test
    void keepsEnvoysPlaceInTheTitle() {
        Reading reading = Reading.of("他拜会中国驻秘鲁特命全权大使李明远。");
        assertThat(reading.roles("李明远")).containsExactly("中国/驻秘鲁特命全权大使");
        assertThat(reading.places()).contains("中国", "秘鲁");
    }

    @Test
    void keepsTheFullerBody_ofTwoSpellings() {
        Reading reading = Reading.onPage(java.util.List.of("洛阳高新区", "洛阳市"), "高新区党工委书记李明远到会。", "洛阳高新区党工委书记李明远讲话。");
        assertThat(reading.roles("李明远")).containsExactly("洛阳高新区党工委/书记");
    }

    @Test
    void readsAZonesShortName_thatTheSegmentationSplits() {
        assertThat(Reading.of("经开区人大工委委员、经开综保区党工委书记李明远到会。").roles("李明远")).containsExactly("经开区人大工委/委员", "经开综保区党工委/书记");
    }

    @Test
    void givesNoRole_forFormsOfAddress() {
        assertThat(Reading.of("种粮大户李明远算起了账。").roles("李明远")).isEmpty();
        assertThat(Reading.of("李明远博士发言。").roles("李明远")).isEmpty();
    }

    @Test
    void countsAPartOfABody_toThePost() {
        Reading reading = Reading.of("洛阳恒岭集团车辆部主任李明远、洛阳市青石医院骨科主任王晓岚发言。");
        assertThat(reading.roles("李明远")).containsExactly("洛阳恒岭集团/车辆部主任");
        assertThat(reading.roles("王晓岚")).containsExactly("洛阳市青石医院骨科/主任");
    }

    @Test
    void readsAPostsBranch_asThatOfTheParty() {
        assertThat(Reading.of("青石村党支部书记李明远到会。").roles("李明远")).containsExactly("青石村党支部/书记");
    }

    @Test
    void goesOnWithAChain_behindAComma() {
        Reading reading = Reading.of("洛阳市委副书记、市长,洛阳经开区党工委书记李明远参加。");
        assertThat(reading.roles("李明远")).containsExactly("洛阳市委/副书记", "市长", "洛阳经开区党工委/书记");
    }

    @Test
    void givesTheNextHeadTheBodyItself_behindItsPartyCommittee() {
        Reading reading = Reading.of("县青石医院党委书记李明远、院长王晓岚出席。");
        assertThat(reading.roles("王晓岚")).containsExactly("县青石医院/院长");
    }

    @Test
    void readsDeputies_withTheirCongress() {
        assertThat(Reading.of("市人大代表李明远说。").roles("李明远")).containsExactly("市人大/代表");
        assertThat(Reading.of("人大代表李明远说。").roles("李明远")).isEmpty();
    }

    @Test
    void givesChairsOfUnions_theirUnion() {
        assertThat(Reading.of("区总工会党组书记、常务副主席李明远讲话。").roles("李明远")).containsExactly("区总工会党组/书记", "区总工会/常务副主席");
    }

    @Test
    void givesAssistantsTheCompany_beforeTheComma() {
        assertThat(Reading.of("在湖北恒岭车桥有限公司,总经理助理李明远说。").roles("李明远")).containsExactly("湖北恒岭车桥有限公司/总经理助理");
    }

    @Test
    void keepsKindsOfPosts_outOfBodies() {
        assertThat(Reading.of("乡村教师李明远坚守讲台。").roles("李明远")).containsExactly("教师");
        assertThat(Reading.of("值班站长李明远说。").roles("李明远")).containsExactly("值班站长");
    }

    @Test
    void readsConsulates_withTheirCountryAndSeat() {
        assertThat(Reading.of("瑞士驻上海总领事馆商务参赞马克·图伦见证签约。").roles("马克·图伦")).containsExactly("瑞士驻上海总领事馆/商务参赞");
    }

    @Test
    void givesPostsToANamesake_whoseTitleTheSegmentationSplits() {
        assertThat(Reading.of("马来西亚青山商会会长达图·阿末·鲁沙出席。").roles("达图·阿末·鲁沙")).containsExactly("马来西亚青山商会/会长");
    }

    @Test
    void readsAHospitalsDepartment_asABody() {
        assertThat(Reading.of("临河康宁医院手足外科主任李明远带领团队手术。").roles("李明远")).containsExactly("临河康宁医院手足外科/主任");
    }

    @Test
    void givesTheHeadOfAPart_thatPart() {
        Reading reading = Reading.of("洛阳恒岭集团燃料部部长李明远、省能源局煤炭处副处长王晓岚到场。");
        assertThat(reading.roles("李明远")).containsExactly("洛阳恒岭集团燃料部/部长");
        assertThat(reading.roles("王晓岚")).containsExactly("省能源局煤炭处/副处长");
    }
}
