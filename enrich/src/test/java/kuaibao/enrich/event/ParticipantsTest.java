package kuaibao.enrich.event;

import static kuaibao.enrich.event.Reports.april;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who took part in what, where a report tells of several events. */
class ParticipantsTest {
    private static List<Event> find(List<String> paragraphs, String... people) {
        return Reports.find(Optional.of(april(9)), paragraphs, people);
    }

    @Test
    void takesSpeakers_ofAConference() {
        assertThat(find(List.of("4月9日，全市茶产业推进会召开。", "林一帆指出，要抓品牌。", "青石镇镇长苏远山作典型发言。"), "林一帆", "苏远山"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆", "苏远山"));
    }

    @Test
    void takesWhoReported_toAnInspection() {
        assertThat(find(List.of("4月9日，林一帆视察供水工程。", "代表们听取水利局局长苏远山的汇报。", "村民陶满仓说，水变甜了。"), "林一帆", "苏远山", "陶满仓"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆", "苏远山"));
    }

    @Test
    void leavesOutWhoIsOnlyQuoted_atAnOpening() {
        assertThat(find(List.of("4月9日，采茶节开幕。镇长苏远山介绍，今年亩产增加。"), "苏远山"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of());
    }

    @Test
    void takesWhomTheInspectorMet() {
        assertThat(find(
                        List.of("4月9日，林一帆到云岭市调研。", "在松涛园区，林一帆详细询问订单。公司董事长苏远山介绍，去年产值过亿元。", "种植户陶满仓说，收成好。"),
                        "林一帆",
                        "苏远山",
                        "陶满仓"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆", "苏远山"));
    }

    @Test
    void takesWhoSpeaksOfAGathering_notOfTheYearsBefore() {
        assertThat(find(List.of("4月9日，书画展在云岭市举行。", "馆长苏远山介绍，展出作品百件。", "副局长陶满仓说，近年来，全市办展三十场。"), "苏远山", "陶满仓"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("苏远山"));
    }

    @Test
    void takesWhoReports_toAConference() {
        assertThat(find(
                        List.of("4月9日，市政协全会召开。", "苏远山作工作报告。", "曾清国、陶满仓在主席台就座。", "去年，卫清秋参加全会。"),
                        "苏远山",
                        "曾清国",
                        "陶满仓",
                        "卫清秋"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("苏远山", "曾清国", "陶满仓"));
    }

    @Test
    void leavesOutWhoWasAsked_beforeTheEventIsTold() {
        assertThat(find(List.of("4月9日，茶园开采。苏远山说，今年增收。当天，林一帆到松涛园区调研。"), "苏远山", "林一帆"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆"));
    }

    @Test
    void takesWhoTalked_asMetOnTheInspection() {
        List<Event> events = find(List.of("4月9日，林一帆到云岭市调研。", "座谈会上，苏远山建议，要办好茶市。陶满仓作了发言。"), "林一帆", "苏远山", "陶满仓");

        assertThat(events).extracting(Event::type).containsExactly(EventType.INSPECTION, EventType.CONFERENCE);
        assertThat(events.get(0).participants()).containsExactly("林一帆", "苏远山", "陶满仓");
    }

    @Test
    void leavesOutWhoOnlySpeaksOfAnAgreement() {
        assertThat(find(List.of("4月9日，水泵厂开工仪式举行。林一帆出席。", "总经理苏远山说，从签约到开工只用了百天。"), "林一帆", "苏远山"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆"));
    }

    @Test
    void takesWhomTheSceneOfTheDayShows() {
        assertThat(find(List.of("“真好。”4月9日，在茶园广场，陶满仓拉着医生苏远山的手说。", "当天，社区开展志愿服务活动。"), "陶满仓", "苏远山"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("陶满仓", "苏远山"));
    }

    @Test
    void leavesOutWhoseDeedsAreRemembered() {
        assertThat(find(List.of("4月9日，学习苏远山先进事迹报告会举行，林一帆出席。"), "苏远山", "林一帆"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆"));
    }

    @Test
    void addsWhatGuestsSaw_onceATalkIsOver() {
        assertThat(find(List.of("4月9日，林一帆会见苏远山一行。", "会见结束后，苏远山一行到松涛园区实地考察。"), "林一帆", "苏远山"))
                .extracting(Event::type)
                .containsExactly(EventType.MEETING, EventType.VISIT);
    }

    @Test
    void takesBothSides_asWitnesses() {
        List<Event> events = find(List.of("4月9日，林一帆会见苏远山一行。", "会见后，双方共同见证青禾集团签署合作协议。"), "林一帆", "苏远山");

        assertThat(events).extracting(Event::type).containsExactly(EventType.MEETING, EventType.SIGNING);
        assertThat(events.get(1).participants()).containsExactly("林一帆", "苏远山");
    }

    @Test
    void addsLook_behindACeremony() {
        assertThat(find(List.of("4月9日，开工仪式举行。", "仪式结束后，林一帆一行还来到松涛园区，详细了解建设进度。"), "林一帆"))
                .extracting(Event::type)
                .containsExactly(EventType.LAUNCH, EventType.INSPECTION);
    }

    @Test
    void addsDeed_ofTheSameDay() {
        assertThat(find(List.of("4月9日，两院签约仪式举行。", "当天，十五名专家还开展了义诊活动。")))
                .extracting(Event::type)
                .containsExactly(EventType.SIGNING, EventType.ACTIVITY);
    }

    @Test
    void takesWinners_ofARace() {
        assertThat(find(List.of("4月9日，临河马拉松开跑。", "林一帆夺得男子组冠军。"), "林一帆"))
                .singleElement()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆"));
    }

    @Test
    void addsTalk_toASigningCeremony() {
        List<Event> events =
                find(List.of("4月9日，签约仪式在云岭市举行。林一帆会见苏远山一行。", "陶满仓与对方代表双方签约。", "市领导卫清秋参加。"), "林一帆", "苏远山", "陶满仓", "卫清秋");

        assertThat(events).extracting(Event::type).containsExactly(EventType.SIGNING, EventType.MEETING);
        assertThat(events.get(0).participants()).containsExactly("林一帆", "苏远山", "陶满仓", "卫清秋");
        assertThat(events.get(1).participants()).containsExactly("林一帆", "苏远山", "卫清秋");
    }

    @Test
    void addsPublication_toAPressConference() {
        assertThat(find(List.of("4月9日，松涛园区召开新闻发布会，正式发布《人才新政》。苏远山答记者问。"), "苏远山"))
                .extracting(Event::type, Event::participants)
                .containsExactly(
                        tuple(EventType.CONFERENCE, List.of("苏远山")), tuple(EventType.PUBLICATION, List.of("苏远山")));
    }

    @Test
    void addsPledge_signedAtTheEndOfAConference() {
        List<Event> events = find(List.of("4月9日，全市营商环境推进会召开。", "林一帆作了发言，苏远山与企业代表签订了服务承诺书。"), "林一帆", "苏远山");

        assertThat(events).extracting(Event::type).containsExactly(EventType.CONFERENCE, EventType.SIGNING);
        assertThat(events.get(1).participants()).containsExactly("苏远山");
    }

    @Test
    void addsWhatGuestsSaw_aroundATalk() {
        List<Event> events = find(List.of("4月9日，林一帆会见苏远山一行。", "会见前，苏远山一行到松涛园区实地考察。"), "林一帆", "苏远山");

        assertThat(events).extracting(Event::type).containsExactly(EventType.MEETING, EventType.VISIT);
        assertThat(events).extracting(Event::date).containsOnly(Optional.of(april(9)));
    }

    @Test
    void addsNothing_ofUnnamedPeopleAroundAConference() {
        assertThat(find(List.of("4月9日，全市园区现场会召开。", "会前，与会人员到苏远山的工厂观摩。"), "苏远山"))
                .extracting(Event::type)
                .containsExactly(EventType.CONFERENCE);
    }

    @Test
    void addsGoodDeed_behindACeremony() {
        assertThat(find(List.of("4月9日，两院签约仪式举行。", "仪式后，苏远山为患者义诊。"), "苏远山"))
                .extracting(Event::type)
                .containsExactly(EventType.SIGNING, EventType.ACTIVITY);
    }

    @Test
    void addsTalk_thatEndsAnInspection() {
        assertThat(find(List.of("4月9日，林一帆来我市督导防汛工作并召开座谈会。"), "林一帆"))
                .extracting(Event::type)
                .containsExactly(EventType.INSPECTION, EventType.CONFERENCE);
    }
}
