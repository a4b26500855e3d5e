package kuaibao.enrich.event;

import static kuaibao.enrich.event.Reports.april;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.DateRange;
import org.junit.jupiter.api.Test;

/** The stops of a trip and the days of a long inspection. */
class TripTest {
    private static final DateRange DAYS =
            new DateRange(april(9).from(), april(11).from());

    private static List<Event> find(List<String> paragraphs, String... people) {
        return Reports.find(Optional.of(DAYS), paragraphs, people);
    }

    @Test
    void parsesTwoStops_ofOneSentence() {
        List<Event> events = find(List.of("4月9日至11日，林一帆率团赴云岭市考察。", "10日，林一帆一行考察了松涛园区，并与青禾集团董事长苏远山座谈。"), "林一帆", "苏远山");

        assertThat(events)
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.INSPECTION, EventType.MEETING);
        assertThat(events.get(1).participants()).containsExactly("林一帆");
        assertThat(events.get(2).participants()).containsExactly("林一帆", "苏远山");
    }

    @Test
    void addsWhatWasHeldAndSigned_withItsOwnPeople() {
        List<Event> events =
                find(List.of("4月9日至11日，林一帆率团赴云岭市考察。", "10日下午，茶产业推介会举行，苏远山作推介。陶满仓与青禾集团签订协议。"), "林一帆", "苏远山", "陶满仓");

        assertThat(events)
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.CONFERENCE, EventType.SIGNING);
        assertThat(events.get(1).participants()).containsExactly("苏远山");
        assertThat(events.get(2).participants()).containsExactly("陶满仓");
        assertThat(events.get(2).date()).contains(april(10));
    }

    @Test
    void readsWhatTheGuestsUnveil_asABeginning() {
        assertThat(find(List.of("4月9日至11日，林一帆率团赴云岭市考察。", "10日，代表团来到松涛园区，为联合实验室揭牌。"), "林一帆"))
                .extracting(Event::type, Event::date)
                .contains(tuple(EventType.LAUNCH, Optional.of(april(10))));
    }

    @Test
    void takesWhatTheyCameFor_notTheWayThere() {
        assertThat(find(List.of("4月9日至11日，考察团赴云岭市考察。", "10日至11日，考察团走访松涛园区，参加在当地举行的茶产业说明会。")))
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.CONFERENCE);
    }

    @Test
    void datesByTheTrip_whatHappenedMeanwhile() {
        List<Event> events =
                find(List.of("4月9日至11日，林一帆率团赴云岭市考察。", "10日，林一帆拜访苏远山。", "考察期间，林一帆还看望了陶满仓。"), "林一帆", "苏远山", "陶满仓");

        assertThat(events)
                .extracting(Event::date)
                .containsExactly(Optional.of(DAYS), Optional.of(april(10)), Optional.of(DAYS));
    }

    @Test
    void addsDays_ofALongInspection() {
        List<Event> events =
                find(List.of("4月9日至11日，林一帆一行来我市调研。", "9日下午，林一帆一行来到松涛园区，听取汇报。", "在随后召开的座谈会上，苏远山介绍了情况。"), "林一帆", "苏远山");

        assertThat(events)
                .extracting(Event::type)
                .containsExactly(EventType.INSPECTION, EventType.INSPECTION, EventType.CONFERENCE);
        assertThat(events.get(2).date()).contains(april(9));
    }

    @Test
    void addsArrivals_ofWhoeverInspectsForDays() {
        assertThat(find(List.of("4月9日至11日，林一帆到云岭市调研。", "10日上午，林一帆来到松涛园区。得知订单增长，他十分高兴。"), "林一帆"))
                .extracting(Event::type, Event::date)
                .containsExactly(
                        tuple(EventType.INSPECTION, Optional.of(DAYS)),
                        tuple(EventType.INSPECTION, Optional.of(april(10))));
    }

    @Test
    void addsLookAndTalk_ofOneSentence() {
        List<Event> events = find(List.of("4月9日至11日，林一帆率团赴云岭市考察。", "10日，考察团参观了松涛园区，并与青禾集团董事长苏远山座谈交流。"), "林一帆", "苏远山");

        assertThat(events)
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.INSPECTION, EventType.MEETING);
        assertThat(events).extracting(Event::place).containsOnly(Optional.of("云岭市"), Optional.of("松涛园区"));
    }

    @Test
    void datesAgreement_byTheOpening() {
        List<Event> events = find(List.of("4月9日至11日，采茶节在云岭市举行。4月9日，采茶节开幕式在松涛园区举行。", "开幕式上，青禾集团签订合作协议。"));

        assertThat(events)
                .extracting(Event::type, Event::date)
                .containsExactly(
                        tuple(EventType.ACTIVITY, Optional.of(DAYS)),
                        tuple(EventType.LAUNCH, Optional.of(april(9))),
                        tuple(EventType.SIGNING, Optional.of(april(9))));
    }

    @Test
    void addsNoTalk_withNobodyNamed() {
        assertThat(find(List.of("4月9日至11日，林一帆率考察团赴云岭市考察。", "10日，考察团来到松涛园区，参观展厅，并与企业负责人座谈。"), "林一帆"))
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.INSPECTION);
    }

    @Test
    void addsTalkOfBothSides_andWhatTheySigned() {
        List<Event> events = find(List.of("4月9日至11日，林一帆率考察团赴云岭市考察。苏远山陪同。", "11日，两地召开座谈会，并签署合作协议。"), "林一帆", "苏远山");

        assertThat(events)
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.MEETING, EventType.SIGNING);
        assertThat(events.get(1).participants()).containsExactly("林一帆", "苏远山");
    }

    @Test
    void takesDatedStop_toldInPassing() {
        assertThat(find(List.of("4月9日至11日，林一帆率考察团赴云岭市考察。", "11日，考察团在青禾集团考察时，林一帆希望企业来投资。"), "林一帆"))
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.INSPECTION);
    }

    @Test
    void addsWhoJoined_toTheWholeTrip() {
        List<Event> events = find(List.of("4月9日至11日，林一帆率考察团赴云岭市考察。", "10日，林一帆拜访青禾集团。", "苏远山参加考察。"), "林一帆", "苏远山");

        assertThat(events).extracting(Event::type).containsExactly(EventType.VISIT, EventType.MEETING);
        assertThat(events.get(0).participants()).containsExactly("林一帆", "苏远山");
    }

    @Test
    void takesLeader_fromAStop() {
        assertThat(find(List.of("4月9日至11日，经贸小组赴云岭市推介航线。", "10日，林一帆一行拜访青禾集团总裁苏远山。"), "林一帆", "苏远山"))
                .first()
                .extracting(Event::participants)
                .isEqualTo(List.of("林一帆"));
    }

    @Test
    void takesNoStop_fromASpeech() {
        assertThat(find(List.of("4月9日至11日，林一帆率考察团赴云岭市考察。", "10日，林一帆拜访苏远山。苏远山说，将组织团队到松涛园区考察。"), "林一帆", "苏远山"))
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.MEETING);
    }

    @Test
    void addsOpening_ofAFestivalThatGoesOn() {
        List<Event> events = find(List.of("4月9日至11日，采茶节在云岭市举行。4月9日，采茶节开幕式举行，林一帆宣布开幕。", "苏远山出席。"), "林一帆", "苏远山");

        assertThat(events).extracting(Event::type).containsExactly(EventType.ACTIVITY, EventType.LAUNCH);
        assertThat(events.get(0).participants()).isEmpty();
        assertThat(events.get(1).participants()).containsExactly("林一帆", "苏远山");
    }

    @Test
    void addsNoStop_forAVisitOfOneDayToldOnceMore() {
        assertThat(Reports.find(Optional.of(april(9)), List.of("4月9日，云岭市党政考察团来我市参观考察。", "考察团先后到松涛园区等地考察。")))
                .extracting(Event::type)
                .containsExactly(EventType.VISIT);
    }
}
