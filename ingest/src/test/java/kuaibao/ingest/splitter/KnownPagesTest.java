package kuaibao.ingest.splitter;

import static kuaibao.ingest.splitter.SplitterFixture.assigned;
import static kuaibao.ingest.splitter.SplitterFixture.at;
import static kuaibao.ingest.splitter.SplitterFixture.given;
import static kuaibao.ingest.splitter.SplitterFixture.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages are new, which articles are, and what a withdrawal does. */
class KnownPagesTest {
    @TempDir
    Path stateFolder;

    private SplitterFixture splitter;

    @BeforeEach
    void start() {
        splitter = new SplitterFixture(stateFolder);
    }

    @AfterEach
    void stop() {
        splitter.close();
    }

    @Test
    void splitsAPageOnce_howeverOftenItComes() {
        assertThat(splitter.send(given("p", 1, told("招聘会")))).hasSize(1);
        assertThat(splitter.send(given("p", 1, told("招聘会")))).isEmpty();
        assertThat(splitter.known()).isEqualTo(1);
        assertThat(splitter.deadLetters()).isEmpty();
    }

    @Test
    void makesOtherContentUnderTheSameRevisionADeadLetter_withBothHashes() {
        splitter.send(given("p", 1, told("春季招聘会")));
        assertThat(splitter.send(given("p", 1, told("夏季招聘会")))).isEmpty();
        TestRecord<String, byte[]> letter = splitter.deadLetters().get(0);
        assertThat(header(letter, DeadLetterHeaders.ERROR_CLASS)).isEqualTo("revision-conflict");
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).containsPattern("[0-9a-f]{64}, got [0-9a-f]{64}");
    }

    @Test
    void givesTheNextFreeRevision_toOneThatTwoIntakesHaveCountedAlike() {
        splitter.send(assigned("p", 1, told("春季招聘会")));
        RawArticle corrected = only(splitter.send(at(2_000, assigned("p", 1, told("夏季招聘会")))));
        assertThat(corrected.getRevision()).isEqualTo(2);
        assertThat(splitter.send(at(3_000, assigned("p", 1, told("夏季招聘会")))))
                .as("known by its content")
                .isEmpty();
        assertThat(splitter.deadLetters()).isEmpty();
    }

    @Test
    void splitsADeadLetterAgain_thatIsWrittenBack() {
        splitter.send(given("p", 1, told("招聘会")));
        TestRecord<String, Page> again = given("p", 1, told("招聘会"));
        again.headers().add(DeadLetterHeaders.ATTEMPT, new byte[] {'1'});
        splitter.send(again);
        assertThat(splitter.known()).isZero();
        assertThat(splitter.count("unchanged")).isEqualTo(1);
    }

    @Test
    void triesAPageAgain_thatCouldNotBeSplit_onlyWhenItsDeadLetterIsWrittenBack() {
        TestRecord<String, Page> broken = given("p", 1, new byte[] {(byte) 0xFF, (byte) 0xFF, 0x31});
        splitter.send(broken);
        splitter.send(broken);
        assertThat(splitter.deadLetters()).hasSize(1);
        assertThat(splitter.known()).isEqualTo(1);
        broken.headers().add(DeadLetterHeaders.ATTEMPT, new byte[] {'1'});
        splitter.send(broken);
        assertThat(splitter.deadLetters()).hasSize(1);
    }

    @Test
    void refusesARevision_thatIsNone() {
        splitter.send(given("p", 0, told("招聘会")));
        assertThat(header(splitter.deadLetters().get(0), DeadLetterHeaders.ERROR_CLASS))
                .isEqualTo("revision");
    }

    @Test
    void neverLetsAnOlderRevisionWin_thatComesLate() {
        RawArticle newest = only(splitter.send(given("p", 3, told("秋季招聘会"))));
        assertThat(newest.getRevision()).isEqualTo(3);
        assertThat(splitter.send(at(9_000, given("p", 2, told("夏季招聘会"))))).isEmpty();
        assertThat(splitter.count("older")).isEqualTo(1);
        assertThat(only(splitter.send(given("p", 4, told("夏季招聘会")))).getRevision())
                .as("what was passed over may still become the newest")
                .isEqualTo(4);
    }

    @Test
    void takesUpWhatWasSaidBefore_whenAHigherRevisionSaysItAgain() {
        splitter.send(given("p", 1, told("春季招聘会")));
        splitter.send(given("p", 2, told("夏季招聘会")));
        RawArticle again = only(splitter.send(given("p", 3, told("春季招聘会"))));
        assertThat(again.getRevision()).isEqualTo(3);
    }

    @Test
    void leavesNoTraceOfTheCounting_inTheHeaders() {
        assertThat(splitter.records(assigned("p", 1, told("招聘会"))))
                .allSatisfy(record -> assertThat(record.headers().lastHeader("revision-level"))
                        .isNull());
    }

    @Test
    void withdrawsAnArticle_andLeavesItSo_whenTheSameOrAnOlderPageComes() {
        RawArticle article = only(splitter.send(given("p", 2, told("招聘会"))));
        RawArticle withdrawn = only(splitter.send(withdrawal(article.getId(), 3)));
        assertThat(withdrawn.getId()).isEqualTo(article.getId());
        assertThat(withdrawn.getRevision()).isEqualTo(3);
        assertThat(withdrawn.getRetraction().getBy()).isEqualTo("值班编辑");
        assertThat(withdrawn.getParagraphs()).isEmpty();

        assertThat(splitter.send(at(9_000, given("p", 2, told("招聘会"))))).isEmpty();
        assertThat(splitter.send(at(9_000, given("p", 1, told("春季招聘会"))))).isEmpty();
        assertThat(splitter.send(at(9_000, given("other", 1, told("招聘会"))))).isEmpty();
        assertThat(splitter.send(at(9_000, given("p", 3, told("夏季招聘会")))))
                .as("no higher than the withdrawal")
                .isEmpty();
        assertThat(splitter.send(withdrawal(article.getId(), 3))).isEmpty();
    }

    @Test
    void bringsAWithdrawnArticleBack_withAHigherRevisionThatItsSenderGives() {
        RawArticle article = only(splitter.send(given("p", 1, told("招聘会"))));
        splitter.send(withdrawal(article.getId(), 2));
        RawArticle back = only(splitter.send(given("p", 3, told("招聘会"))));
        assertThat(back.getRevision()).isEqualTo(3);
        assertThat(back.getRetraction()).isNull();
    }

    @Test
    void leavesAnArticleWithdrawn_whenOnlyTheIntakeCountsItsPageHigher() {
        RawArticle article = only(splitter.send(assigned("p", 1, told("招聘会"))));
        splitter.send(withdrawal(article.getId(), 2));
        assertThat(splitter.send(at(8_000, assigned("p", 2, told("招聘会") + more("春耕")))).stream()
                        .map(RawArticle::getHeadline))
                .as("the page is corrected elsewhere")
                .containsExactly("临江新区春耕");
        assertThat(splitter.send(at(9_000, assigned("p", 9, told("招聘会") + more("秋收")))).stream()
                        .map(RawArticle::getHeadline))
                .containsExactly("临江新区秋收");
    }

    @Test
    void withdrawsBeforeThePageComes_whenTheWithdrawalOvertakesIt() {
        RawArticle article = only(splitter.send(given("p", 1, told("招聘会"))));
        try (SplitterFixture replayed = new SplitterFixture(stateFolder.resolve("replayed"))) {
            assertThat(replayed.send(withdrawal(article.getId(), 2))).hasSize(1);
            assertThat(replayed.send(given("p", 1, told("招聘会")))).isEmpty();
        }
    }

    private static String told(String what) {
        return "# 临江新区举办招聘会\n\n本报讯 2024年5月7日,临江新区举办" + what + "。\n\n记者 甘棣\n\n";
    }

    private static String more(String what) {
        return "# 临江新区" + what + "\n\n本报讯 2024年5月7日,临江新区" + what + "忙。\n\n记者 甘棣\n\n";
    }

    private static RawArticle only(List<RawArticle> articles) {
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static String header(TestRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
