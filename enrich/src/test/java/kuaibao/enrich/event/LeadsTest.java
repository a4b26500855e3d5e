package kuaibao.enrich.event;

import static kuaibao.enrich.event.Reports.april;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind of event a lead tells of, and when it tells of none. */
class LeadsTest {
    @ParameterizedTest
    @CsvSource({
        "临河市防汛工作会议在会展中心召开。,CONFERENCE",
        "县委理论学习中心组举行集中学习。,CONFERENCE",
        "全省茶产业发展大会在临河开幕。,CONFERENCE",
        "政协临河市第六届委员会第二次会议胜利闭幕。,CONFERENCE",
        "记者从市法院新闻发布会上获悉，一季度办结案件千余件。,CONFERENCE",
        "林一帆在全市旅游工作会议上强调，要做好服务。,CONFERENCE",
        "茶产业招商推介会在云岭市举行。,CONFERENCE",
        "第三届职工文艺汇演在青石剧场落下帷幕。,ACTIVITY",
        "临河市青少年篮球邀请赛落幕。,ACTIVITY",
        "市红十字会组织开展“护苗”主题宣讲。,ACTIVITY",
        "民警走进青石小学，为孩子们上了一堂交通安全课。,ACTIVITY",
        "由市文联举办的书法展在市文化馆展出。,ACTIVITY",
        "临河市乡村骑行大会在青石镇举行。,ACTIVITY",
        "县税务局开展“便民春风行动”。,ACTIVITY",
        "由青石社区举办的“邻里互助行动”在文化广场正式启动。,LAUNCH",
        "市公安局启动秋季道路交通整治。,LAUNCH",
        "临河至云岭公路竣工通车。,LAUNCH",
        "科技小院在青石村揭牌。,LAUNCH",
        "临河采茶节拉开帷幕。,LAUNCH",
        "全省网球公开赛开幕式在体育中心举行。,LAUNCH",
        "青石大桥主塔顺利封顶。,LAUNCH",
        "总投资三十亿元的水泵产业园项目成功签约落户松涛园区。,SIGNING",
        "我市举行重点项目集中签约活动。,SIGNING",
        "临河一中与青禾集团签订合作协议。,SIGNING",
        "云岭市党政考察团来我市学习乡村治理经验。,VISIT",
        "茶产业推介团赴云岭市开展经贸对接。,VISIT",
        "副市长检查节前食品安全工作。,INSPECTION",
        "县教育局走访慰问一线教师。,INSPECTION",
        "林一帆来到市信访中心，接待来访群众。,INSPECTION",
        "部分市人大代表视察饮水工程。,INSPECTION",
        "消防大队联合青石街道开展疏散演练。,DRILL",
        "市法院发布知识产权审判白皮书。,PUBLICATION",
        "市教育局公布今年的招生方案。,PUBLICATION",
        "林一帆与青禾集团负责人举行工作会谈。,MEETING",
        "林一帆率队赴青石镇、云岭乡，就春耕生产开展专题调研。,INSPECTION",
        "林一帆带队赴青石镇调研茶产业发展情况。,INSPECTION",
        "省执法检查组来云岭市检查水污染防治法实施情况。,INSPECTION",
        "林一帆率临河市招商团赴云岭市，先后拜访三家企业，并举办推介会。,VISIT",
        "林一帆赴云岭市，先后拜访多家企业。,VISIT",
        "青年企业家参访团走进松涛园区。,VISIT",
        "云岭乡代表团到青石村开展结对帮扶，捐赠图书千册。,ACTIVITY",
        "市总工会开办“青石夜校”。,ACTIVITY",
        "“茶山讲坛”系列讲座首讲开讲。,ACTIVITY",
        "在全省举重锦标赛中，临河选手林一帆夺得冠军。,ACTIVITY",
        "苏远山来到青石小学，为孩子们送去书包。,ACTIVITY",
        "市妇联开展廉洁家访。,ACTIVITY",
        "市统计局发布一季度经济运行情况。,PUBLICATION",
        "市林业局通报了一季度造林情况。,PUBLICATION",
        "市旅游局4月9日发布数据：接待游客9万人次。,PUBLICATION",
        "市气象台发布暴雨预警信号。,PUBLICATION",
        "首列冷链班列从临河车站缓缓驶出。,LAUNCH",
        "临河至曼谷航线首航成功。,LAUNCH",
        "光伏组件项目签约落户松涛园区。,SIGNING",
        "全市重大项目集中开工动员会举行。,LAUNCH",
        "青石秋茶开采仪式在柳湾茶园举行。,LAUNCH",
        "全市巡察工作会议暨动员部署会召开。,CONFERENCE",
        "市政协召开专题协商会。,CONFERENCE"
    })
    void tellsKind(String lead, EventType type) {
        assertThat(Reports.find(Optional.of(april(9)), List.of("4月9日，" + lead)))
                .first()
                .extracting(Event::type)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "采茶节将于5月1日开幕。",
                "首列车预计六月下线。",
                "双方将签署协议。",
                "家人搀扶老人下床活动。",
                "2012年，公司在云岭市成立。",
                "截至目前，全市已有19座车站主体结构封顶。",
                "记者走访多家超市发现，菜价回落。",
                "他多年来坚持义务植树。",
                "“会上签订了协议吗？”老人问。",
                "林一帆说，要开展调研。",
                "医生为患者检查身体。",
                "今年前四个月，新签约项目103个。",
                "记者走进青石村，实地了解春耕情况。",
                "他给果树套袋、授粉、挂牌。",
                "市民陶满仓在现场签订了就业意向书。"
            })
    void tellsNothing_ofPlansHistoryAndDailyLife(String lead) {
        assertThat(Reports.find(Optional.of(april(9)), List.of(lead))).isEmpty();
    }

    @Test
    void findsNone_inAPortrait_whoseWordsOnlyHint() {
        assertThat(Reports.find(Optional.empty(), List.of("林一帆一大早来到茶园，查看长势。"), "林一帆"))
                .isEmpty();
    }

    @Test
    void leavesDateOut_whereTheDayIsVague() {
        assertThat(Reports.find(Optional.of(april(9)), List.of("本报4月9日讯 市财政局日前印发《惠企办法》。")))
                .singleElement()
                .extracting(Event::date)
                .isEqualTo(Optional.empty());
    }

    @Test
    void readsSurname_notOnce() {
        assertThat(Reports.find(Optional.of(april(9)), List.of("本报讯（记者 曾德树）4月9日，区委全会在云岭市举行。")))
                .extracting(Event::type)
                .containsExactly(EventType.CONFERENCE);
    }

    @Test
    void readsNumber_notDay() {
        assertThat(Reports.find(Optional.of(april(9)), List.of("4月9日，青石水电站1号机组并网发电。")))
                .extracting(Event::date)
                .containsExactly(Optional.of(april(9)));
    }

    @Test
    void takesCeremony_behindASceneOfTheLead() {
        assertThat(Reports.find(
                        Optional.of(april(9)), List.of("4月9日，满载茶叶的货轮离开码头，前往南洋。", "林一帆、苏远山出席首航仪式。"), "林一帆", "苏远山"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.LAUNCH);
                    assertThat(event.participants()).containsExactly("林一帆", "苏远山");
                });
    }

    @Test
    void takesInnermostPlace() {
        assertThat(Reports.find(Optional.of(april(9)), List.of("4月9日，茶艺比赛在云岭市松涛园区举行。")))
                .extracting(Event::place)
                .containsExactly(Optional.of("松涛园区"));
    }

    @Test
    void takesSentenceOfTheDay_behindASceneOfTheLead() {
        assertThat(Reports.find(Optional.of(april(9)), List.of("细雨刚停，茶山如洗。", "4月9日，海关人员走访茶企，送上政策。")))
                .extracting(Event::type)
                .containsExactly(EventType.INSPECTION);
    }
}
