package kuaibao.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import kuaibao.ingest.http.RawClient.RawAnswer;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that a sender can get from one request, provoked on a real broker and held against the description. */
@ExtendWith(ServersExtension.class)
class HttpAnswersIT {
    private static final Described DESCRIBED = new Described();

    private static RunningIntake intake;

    @BeforeAll
    static void start(Servers servers) throws Exception {
        intake = RunningIntake.on(servers, Map.of()).ready();
    }

    @AfterAll
    static void stop() {
        intake.close();
    }

    static Stream<AnswerRow> rows() {
        return Stream.of(TakenPages.rows(), RefusedPages.rows(), RefusedArticles.rows(), OtherRequests.rows())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answersAsTheTablesSay(AnswerRow row) throws Exception {
        long before = intake.countPages();

        RawAnswer answer = RawClient.ask(intake.address(), row.request());

        row.fits(answer, DESCRIBED);
        assertThat(intake.countPages()).isEqualTo(row.status() == 202 ? before + 1 : before);
    }
}
