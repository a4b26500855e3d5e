package kuaibao.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {
    private static final DateRange TRIP = new DateRange(LocalDate.of(2024, 4, 9), LocalDate.of(2024, 4, 11));

    @ParameterizedTest
    @CsvSource({
        "青禾集团与临河市政府签约仪式举行。,SIGNING",
        "林一帆与青禾集团董事长举行会谈。,MEETING",
        "智能水泵产业园开工仪式在临河举行。,LAUNCH",
        "临河龙舟公开赛鸣枪开赛。,LAUNCH",
        "林一帆深入松涛园区调研。,INSPECTION",
        "林一帆率团赴云岭市考察。,VISIT",
        "临河市召开防汛工作会议。,CONFERENCE",
        "防汛演练在青石水库举行。,DRILL",
        "春季招聘会在会展中心举行。,ACTIVITY",
        "《临河统计年鉴》出炉。,PUBLICATION"
    })
    void tellsType_ofTheLead(String lead, EventType type) {
        assertThat(find(Optional.of(TRIP), List.of(lead))).first().satisfies(event -> {
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.date()).contains(TRIP);
        });
    }

    @Test
    void findsNone_inWhatIsOnlyMeant() {
        assertThat(find(Optional.empty(), List.of("双方将签署协议。"))).isEmpty();
    }

    @Test
    void addsSigning_toATalk() {
        assertThat(find(Optional.empty(), List.of("林一帆会见客商一行，双方共同签署合作协议。")))
                .extracting(Event::type)
                .containsExactly(EventType.MEETING, EventType.SIGNING);
    }

    @Test
    void addsSigning_behindATalkAndDuringAFair() {
        assertThat(find(Optional.of(TRIP), List.of("林一帆在临河会见客商苏远山。", "会见后，市商务局与云岭商会签署合作备忘录。"), "林一帆", "苏远山"))
                .extracting(Event::type)
                .containsExactly(EventType.MEETING, EventType.SIGNING);
        assertThat(find(Optional.of(TRIP), List.of("临河食品展销会在会展中心举办。", "展会期间，青禾食品与云岭超市签订供货协议。")))
                .extracting(Event::type)
                .containsExactly(EventType.ACTIVITY, EventType.SIGNING);
    }

    @Test
    void findsNoCeremony_inAProgramme() {
        assertThat(find(Optional.of(TRIP), List.of("采摘节在青石镇举行，设开幕式、书画展等活动。")))
                .extracting(Event::type)
                .doesNotContain(EventType.LAUNCH);
    }

    @Test
    void addsDatedStops_toATrip() {
        List<Event> events = find(
                Optional.of(TRIP),
                List.of("林一帆率团赴云岭市考察。", "4月10日上午，考察团一行拜访了青禾集团董事长苏远山。", "考察团还走访了松涛园区。"),
                "林一帆",
                "苏远山");

        assertThat(events)
                .extracting(Event::type)
                .containsExactly(EventType.VISIT, EventType.MEETING, EventType.INSPECTION);
        assertThat(events.get(1).date()).contains(new DateRange(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 4, 10)));
        assertThat(events.get(1).participants()).containsExactly("林一帆", "苏远山");
        assertThat(events.get(1).place()).contains("云岭市");
        assertThat(events.get(2).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"“山水新声”影像展在临河文化馆举行。,ACTIVITY", "临河市艺术代表团携新编大戏在云岭剧院演出。,ACTIVITY"})
    void tellsShows(String lead, EventType type) {
        assertThat(find(Optional.of(TRIP), List.of(lead)))
                .first()
                .extracting(Event::type)
                .isEqualTo(type);
    }

    @Test
    void takesDatedMeeting_behindALeadOfFigures() {
        List<Event> events = find(
                Optional.of(TRIP),
                List.of("4月9日，临河市普降大雨。", "10日下午，市防汛指挥部召开调度会。林一帆强调，要守住堤防。", "会后，林一帆来到青石水库查看水位。"),
                "林一帆");

        assertThat(events).extracting(Event::type).containsExactly(EventType.CONFERENCE, EventType.INSPECTION);
        DateRange tenth = new DateRange(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 4, 10));
        assertThat(events).extracting(Event::date).containsOnly(Optional.of(tenth));
    }

    @Test
    void addsSigning_thatALaterParagraphTellsOf() {
        assertThat(find(Optional.of(TRIP), List.of("苹果采收节在云岭市开幕。", "开幕式上，青禾集团签订合作协议。")))
                .extracting(Event::type)
                .containsExactly(EventType.LAUNCH, EventType.SIGNING);
    }

    @Test
    void datesLead_beforeItsDateline() {
        DateRange filed = new DateRange(LocalDate.of(2024, 4, 9), LocalDate.of(2024, 4, 9));
        DateRange held = new DateRange(LocalDate.of(2024, 4, 8), LocalDate.of(2024, 4, 8));

        assertThat(find(Optional.of(filed), List.of("4月8日，林一帆到松涛园区调研。")))
                .first()
                .extracting(Event::date)
                .isEqualTo(Optional.of(held));
    }

    @Test
    void takesArrivals_asLooksAroundOnATrip() {
        List<Event> events = find(Optional.of(TRIP), List.of("4月9日至11日，考察团到云岭市考察。", "10日上午，考察团走进松涛园区，了解做法。"));

        assertThat(events).extracting(Event::type).containsExactly(EventType.VISIT, EventType.INSPECTION);
    }

    @Test
    void takesWhoAttended_notWhoIsOnlyQuoted() {
        List<Event> events =
                find(Optional.of(TRIP), List.of("智能水泵产业园开工仪式在云岭市举行。", "林一帆出席。", "青禾集团负责人苏远山说，项目进展顺利。"), "林一帆", "苏远山");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.participants()).containsExactly("林一帆");
            assertThat(event.place()).contains("云岭市");
        });
    }

    @Test
    void pointsAtItsSentence() {
        ArticleText article = article(Optional.of(TRIP), List.of("天气晴好。防汛演练在青石水库举行。"));

        assertThat(Reports.find(article))
                .singleElement()
                .satisfies(event -> assertThat(article.at(event.span())).isEqualTo("防汛演练在青石水库举行。"));
    }

    private static List<Event> find(Optional<DateRange> date, List<String> paragraphs, String... people) {
        return Reports.find(date, paragraphs, people);
    }

    private static ArticleText article(Optional<DateRange> date, List<String> paragraphs) {
        return Reports.article(date, paragraphs);
    }
}
