package kuaibao.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppointmentsTest {
    @Test
    void givesThePost_thatAnAssemblyGives() {
        Reading reading = Reading.of("会议决定任命李明远为县财政局局长,接受王晓辞去县水务局局长职务的请求。");
        assertThat(reading.roles("李明远")).containsExactly("县财政局/局长");
        assertThat(reading.roles("王晓")).containsExactly("县水务局/局长");
    }

    @Test
    void givesThePost_thatSomeoneIsElectedTo() {
        Reading reading = Reading.of("赵志强致辞。赵志强当选为市文联主席。");
        assertThat(reading.roles("赵志强")).containsExactly("市文联/主席");
    }

    @Test
    void readsWhomAnAssemblyElects_howeverRareTheNames() {
        Reading reading = Reading.of("大会选举富丹青为洛阳市人大常委会主任,选举乌兰其其格、谭忠良为副主任;选举姜斌为洛阳市副市长。");
        assertThat(reading.people()).containsExactlyInAnyOrder("富丹青", "乌兰其其格", "谭忠良", "姜斌");
        assertThat(reading.roles("富丹青")).containsExactly("洛阳市人大常委会/主任");
        assertThat(reading.roles("乌兰其其格")).containsExactly("洛阳市人大常委会/副主任");
        assertThat(reading.roles("谭忠良")).containsExactly("洛阳市人大常委会/副主任");
        assertThat(reading.roles("姜斌")).containsExactly("洛阳市/副市长");
    }

    @Test
    void takesWhatIsNoPost_forNoElection() {
        assertThat(Reading.of("大家推选优秀作品为示范,聘请专家为顾问团队授课。").people()).isEmpty();
    }

    @Test
    void givesNoPost_ofADrill() {
        assertThat(Reading.of("副市长李明远担任总指挥。").roles("李明远")).containsExactly("副市长");
    }

    @Test
    void listsLeaders_withoutTheirPosts() {
        Reading reading = Reading.of("3月12日是植树节,耿怀远、詹若楠、禹菁、仲长松等市领导参加植树。");
        assertThat(reading.people()).containsExactly("耿怀远", "詹若楠", "禹菁", "仲长松");
    }

    @Test
    void givesDeputies_theBodyOfTheirHead() {
        Reading reading = Reading.of("县人大常委会主任苟学军主持会议,副主任佘玉梅、潘多出席。副县长王晓列席。");
        assertThat(reading.roles("佘玉梅")).containsExactly("县人大常委会/副主任");
        assertThat(reading.roles("潘多")).containsExactly("县人大常委会/副主任");
        assertThat(reading.roles("王晓")).containsExactly("副县长");
    }
}
